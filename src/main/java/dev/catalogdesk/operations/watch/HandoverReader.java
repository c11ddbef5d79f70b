package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordPage;
import java.util.List;
import java.util.Optional;

/// Reads the record of a change of properties. Who gives a provisioned product away cannot read its records any more,
/// this one included, but finds them in the history (DescribeRecord).
///
/// @param catalog the service
/// @param recordId the record
/// @param provisionedProductId the provisioned product
record HandoverReader(ServiceCatalog catalog, String recordId, String provisionedProductId) implements Reader {
    @Override
    public String operation() {
        return "DescribeRecord";
    }

    @Override
    public Reading read() {
        try {
            return new Reading.OfRecord(catalog.describeRecord(recordId, Optional.empty()));
        } catch (CatalogException.NotFound e) {
            return inHistory().orElseThrow(() -> e);
        }
    }

    /// The newest page is enough: it is among the last things that were done with it.
    private Optional<Reading> inHistory() {
        return catalog.listRecordHistory(AccessScope.USER,
                Optional.of(RecordFilter.provisionedProduct(provisionedProductId)), Optional.empty())
            .items().stream().filter(record -> record.id().equals(recordId)).findFirst()
            .map(record -> new Reading.OfRecord(new RecordPage(record, new Page<>(List.of(), Optional.empty()))));
    }

    /// It has no outputs.
    @Override
    public Reading whole(Reading first) {
        return first;
    }
}
