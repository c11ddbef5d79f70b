package dev.catalogdesk.model;

/// What SearchProducts can sort by. Without a sort its pages come in no promised order.
public enum ProductSort {
    /// By name.
    TITLE("Title"),

    /// By the number of versions.
    VERSION_COUNT("VersionCount"),

    /// By the day the product was created.
    CREATION_DATE("CreationDate");

    private final String code;

    ProductSort(String code) {
        this.code = code;
    }

    /// The service's word for it.
    ///
    /// @return a value of `ProductViewSortBy`
    public String code() {
        return code;
    }
}
