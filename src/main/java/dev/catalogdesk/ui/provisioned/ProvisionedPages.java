package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductSearch;
import java.util.Optional;

/// Reads all pages of an answer, one after the other, without waiting for the window between them.
final class ProvisionedPages {
    private final ServiceCatalog catalog;

    ProvisionedPages(ServiceCatalog catalog) {
        this.catalog = catalog;
    }

    /// Blocks: for background threads. Interrupting aborts it.
    ///
    /// @param question what to ask
    /// @param into takes the pages
    /// @param came is told after each, on the calling thread
    void read(ProvisionedQuestion question, GatheredProducts into, Runnable came) {
        Optional<String> token = Optional.empty();
        do {
            Optional<String> before = token;
            Page<ProvisionedProduct> page = page(question, token, into);
            // A token that comes back unchanged would never end.
            token = page.nextToken().filter(next -> !Optional.of(next).equals(before));
            came.run();
        } while (token.isPresent() && !Thread.currentThread().isInterrupted());
    }

    private Page<ProvisionedProduct> page(
            ProvisionedQuestion question, Optional<String> token, GatheredProducts into) {
        if (question.scanned()) {
            Page<ProvisionedProduct> page = catalog.scanProvisionedProducts(question.scope(), token);
            into.add(page.items(), 0);
            return page;
        }
        ProvisionedProductPage page = catalog.searchProvisionedProducts(
            ProvisionedProductSearch.byName(question.scope(), question.searchQuery()), token);
        into.add(page.page().items(), page.totalResultsCount());
        return page.page();
    }
}
