package dev.catalogdesk.ui.record;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the service for a record. Methods block: for background threads.
final class RecordReader {
    private static final Logger LOG = LoggerFactory.getLogger(RecordReader.class);
    private final ServiceCatalog catalog;

    RecordReader(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    /// The record with all pages of its outputs (DescribeRecord gives 20 a page).
    RecordPage read(String recordId) {
        RecordPage first = catalog.describeRecord(recordId, Optional.empty());
        List<RecordOutput> outputs = new ArrayList<>(first.outputs().items());
        Optional<String> asked = Optional.empty();
        Optional<String> token = first.outputs().nextToken();
        // A token that comes back unchanged would never end.
        while (token.isPresent() && !token.equals(asked)) {
            asked = token;
            Page<RecordOutput> next = catalog.describeRecord(recordId, token).outputs();
            outputs.addAll(next.items());
            token = next.nextToken();
        }
        return new RecordPage(first.detail(), new Page<>(outputs, Optional.empty()));
    }

    /// What the record's ids stand for. A caller who may read the record may still not read these; then they stay ids.
    RecordNames names(RecordDetail record) {
        Optional<ProductDetail> product = record.productId().isEmpty() ? Optional.empty()
            : optional(() -> catalog.describeProduct(record.productId()));
        Optional<ProvisionedProduct> provisioned = record.provisionedProductId().isEmpty() ? Optional.empty()
            : optional(() -> catalog.describeProvisionedProduct(record.provisionedProductId()));
        return new RecordNames(product.map(p -> p.summary().name()).orElse(""),
            product.flatMap(p -> p.versions().stream()
                .filter(v -> v.id().equals(record.provisioningArtifactId())).findFirst())
                .map(ProvisioningArtifact::name).orElse(""),
            product.flatMap(p -> p.launchPaths().stream().filter(l -> l.id().equals(record.pathId())).findFirst())
                .map(LaunchPath::name).orElse(""),
            provisioned);
    }

    private static <T> Optional<T> optional(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (CatalogException e) {
            LOG.debug("What a record's id stands for cannot be asked", e);
            return Optional.empty();
        }
    }
}
