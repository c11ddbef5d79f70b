package dev.catalogdesk.model;

import java.util.Optional;

/// The keys of SearchProducts' filters, which are also the names of its aggregations.
public enum ProductFilter {
    /// Words anywhere in the product.
    FULL_TEXT_SEARCH("FullTextSearch"),

    /// The owner's name.
    OWNER("Owner"),

    /// The product type.
    PRODUCT_TYPE("ProductType"),

    /// The id of the product this one was copied from.
    SOURCE_PRODUCT_ID("SourceProductId");

    private final String code;

    ProductFilter(String code) {
        this.code = code;
    }

    /// The service's word for it.
    ///
    /// @return a value of `ProductViewFilterBy`
    public String code() {
        return code;
    }

    /// Finds the constant of a service's word.
    ///
    /// @param code what AWS sent
    /// @return the constant, or nothing for a word this program does not know
    public static Optional<ProductFilter> of(String code) {
        for (ProductFilter filter : values()) {
            if (filter.code.equals(code)) {
                return Optional.of(filter);
            }
        }
        return Optional.empty();
    }
}
