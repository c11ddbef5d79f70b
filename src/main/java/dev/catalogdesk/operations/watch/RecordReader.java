package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a record.
///
/// @param catalog the service
/// @param recordId the record
/// @param provisionedProductId the provisioned product
/// @param goneIsDone whether it is a termination, which has succeeded once nothing is found any more
record RecordReader(ServiceCatalog catalog, String recordId, String provisionedProductId, boolean goneIsDone)
    implements Reader {
    @Override
    public String operation() {
        return "DescribeRecord";
    }

    /// The record with its first outputs.
    @Override
    public Reading read() {
        try {
            return new Reading.OfRecord(catalog.describeRecord(recordId, Optional.empty()));
        } catch (CatalogException.NotFound e) {
            if (goneIsDone && gone()) {
                return new Reading.OfRecord(
                    new RecordPage(terminated(), new Page<>(List.of(), Optional.empty())));
            }
            throw e;
        }
    }

    /// The record with all outputs.
    @Override
    public Reading whole(Reading first) {
        return first instanceof Reading.OfRecord(RecordPage page) ? new Reading.OfRecord(
            new RecordPage(page.detail(), new Page<>(outputs(page), Optional.empty()))) : first;
    }

    private List<RecordOutput> outputs(RecordPage first) {
        List<RecordOutput> outputs = new ArrayList<>(first.outputs().items());
        Optional<String> token = first.outputs().nextToken();
        while (token.isPresent()) {
            RecordPage next = catalog.describeRecord(recordId, token);
            outputs.addAll(next.outputs().items());
            // A token that comes back unchanged would never end.
            token = next.outputs().nextToken().equals(token) ? Optional.empty() : next.outputs().nextToken();
        }
        return outputs;
    }

    /// A record just made may not be found either, so the product is asked for too.
    private boolean gone() {
        try {
            catalog.describeProvisionedProduct(provisionedProductId);
            return false;
        } catch (CatalogException.NotFound e) {
            return true;
        }
    }

    private RecordDetail terminated() {
        return new RecordDetail(recordId, "", provisionedProductId,
            OpenEnum.of(RecordStatus.SUCCEEDED), "TERMINATE_PROVISIONED_PRODUCT", "", Optional.empty(),
            Optional.empty(), "", "", "", List.of(), List.of(), "");
    }
}
