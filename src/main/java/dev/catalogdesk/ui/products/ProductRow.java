package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ProductSummary;
import java.util.Locale;

/// A product in the list. What is looked for while typing is put together once, in lower case.
///
/// @param product the product
/// @param typeName its type in words
/// @param favourite whether the operator marked it
/// @param recent whether it was used lately
/// @param searchText name, owner, description and ids in lower case
public record ProductRow(
        ProductSummary product, String typeName, boolean favourite, boolean recent, String searchText) {
    /// Makes a row.
    ///
    /// @param product the product
    /// @param typeName its type in words
    /// @param favourite whether the operator marked it
    /// @param recent whether it was used lately
    /// @return the row
    public static ProductRow of(ProductSummary product, String typeName, boolean favourite, boolean recent) {
        String searched = String.join("\n", product.name(), product.owner(), product.shortDescription(),
            product.productId(), product.productViewId()).toLowerCase(Locale.ROOT);
        return new ProductRow(product, typeName, favourite, recent, searched);
    }

    /// What the row is recognised by across refreshes.
    ///
    /// @return the product's id
    public String id() {
        return product.productId();
    }
}
