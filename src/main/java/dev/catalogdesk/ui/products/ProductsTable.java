package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.CatalogColumn;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RowTraits;

/// Makes the list of products as a table. Its columns sort what is loaded; the sort above the list is the service's.
final class ProductsTable {
    private ProductsTable() {
    }

    static CatalogTable<ProductRow> make(ProductsViewModel model, ProductParts parts) {
        Messages messages = parts.messages();
        RowTraits<ProductRow> traits =
            RowTraits.of(ProductRow::id, row -> row.product().name(), ProductRow::searchText);
        CatalogTable<ProductRow> table = new CatalogTable<>("products-table",
            messages.text("products.list.accessible"), traits,
            parts.shared(), parts.states(), parts.actions(model::retry));
        table.addColumn(CatalogColumn.<ProductRow>text("title", messages.text("products.sort.title"),
            row -> row.product().name()).width(220).strong());
        table.addColumn(CatalogColumn.<ProductRow>text("owner", messages.text("products.page.owner"),
            row -> row.product().owner()).width(150));
        table.addColumn(CatalogColumn.<ProductRow>text("type", messages.text("products.page.type"),
            ProductRow::typeName).width(160));
        table.addColumn(CatalogColumn.<ProductRow>text("description", messages.text("products.page.description"),
            row -> row.product().shortDescription()).width(260));
        table.addColumn(CatalogColumn.<ProductRow>text("id", messages.text("products.page.id"),
            ProductRow::id).width(160).monospaced());
        table.addColumn(CatalogColumn.<ProductRow>text("view-id", messages.text("products.page.view-id"),
            row -> row.product().productViewId()).width(180).monospaced().initiallyHidden());
        table.addColumn(CatalogColumn.<ProductRow>text("distributor", messages.text("products.page.distributor"),
            row -> row.product().distributor()).initiallyHidden());
        table.setRows(model.rows());
        return table;
    }
}
