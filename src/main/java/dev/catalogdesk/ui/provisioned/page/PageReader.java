package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks the service for the parts of the page. Its methods block; call them on a background thread.
final class PageReader {
    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);
    private static final int MOST_PAGES = 50;

    private final ServiceCatalog catalog;
    private final String id;

    PageReader(ServiceCatalog catalog, String id) {
        this.catalog = catalog;
        this.id = id;
    }

    ProvisionedProduct product() {
        return catalog.describeProvisionedProduct(id);
    }

    /// What the product's ids stand for. A caller who may read the product may still not ask for these.
    PageNames names(ProvisionedProduct product) {
        Optional<ProvisionedProduct> found = optional(() -> widest(scope ->
            catalog.searchProvisionedProducts(scope, "id:" + id, Optional.empty()).page().items().stream()
                .filter(each -> each.id().equals(id)).findFirst())).flatMap(each -> each);
        Optional<ProductDetail> offered = product.productId().isEmpty() ? Optional.empty()
            : optional(() -> catalog.describeProduct(product.productId()));
        return new PageNames(found, offered);
    }

    /// The newest records, of as wide a scope as the caller may see.
    RecordHistory history() {
        return widest(scope -> history(scope, Optional.empty()));
    }

    RecordHistory older(RecordHistory known) {
        return known.then(history(known.scope(), known.next()));
    }

    private RecordHistory history(AccessScope scope, Optional<String> token) {
        Page<RecordDetail> page =
            catalog.listRecordHistory(scope, Optional.of(RecordFilter.provisionedProduct(id)), token);
        return new RecordHistory(page.items(),
            page.nextToken().filter(next -> !Optional.of(next).equals(token)), scope);
    }

    /// What went wrong, and what runs now.
    Trouble trouble(ProvisionedProduct product) {
        Optional<RecordPage> last = record(product.lastRecordId());
        Optional<RecordPage> provisioning = product.lastProvisioningRecordId().equals(product.lastRecordId())
            ? last : record(product.lastProvisioningRecordId());
        Optional<RecordPage> good = record(product.lastSuccessfulProvisioningRecordId());
        return Trouble.of(last, provisioning, good);
    }

    /// A record with all its outputs; nothing where there is none, or it belongs to an earlier owner.
    private Optional<RecordPage> record(String recordId) {
        return recordId.isEmpty() ? Optional.empty() : optional(() -> whole(recordId));
    }

    /// A record with all its outputs.
    RecordPage whole(String recordId) {
        RecordPage first = catalog.describeRecord(recordId, Optional.empty());
        List<RecordOutput> outputs = all(token -> token.isEmpty() ? first.outputs()
            : catalog.describeRecord(recordId, token).outputs());
        return new RecordPage(first.detail(), new Page<>(outputs, Optional.empty()));
    }

    /// All pages of a list, up to a bound that no list of this page comes near.
    static <T> List<T> all(Function<Optional<String>, Page<T>> ask) {
        List<T> found = new ArrayList<>();
        Optional<String> token = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            Page<T> next = ask.apply(token);
            found.addAll(next.items());
            if (next.nextToken().isEmpty() || next.nextToken().equals(token)) {
                break;
            }
            token = next.nextToken();
        }
        return found;
    }

    private static <T> T widest(Function<AccessScope, T> ask) {
        try {
            return ask.apply(AccessScope.ACCOUNT);
        } catch (CatalogException.AccessDenied wide) {
            try {
                return ask.apply(AccessScope.ROLE);
            } catch (CatalogException.AccessDenied narrow) {
                return ask.apply(AccessScope.USER);
            }
        }
    }

    private static <T> Optional<T> optional(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (CatalogException e) {
            LOG.debug("Something beside a provisioned product cannot be asked", e);
            return Optional.empty();
        }
    }
}
