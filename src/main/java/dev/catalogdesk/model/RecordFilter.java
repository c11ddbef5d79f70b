package dev.catalogdesk.model;

/// Whose records are listed (`SearchFilter` of ListRecordHistory, which knows these keys and no other).
///
/// @param key which kind of thing
/// @param id its id
public record RecordFilter(Key key, String id) {
    /// What records can be asked for by.
    public enum Key {
        /// A product.
        PRODUCT("product"),

        /// A provisioned product, also one that is gone.
        PROVISIONED_PRODUCT("provisionedproduct");

        private final String code;

        Key(String code) {
            this.code = code;
        }

        /// The key as AWS writes it.
        ///
        /// @return the key
        public String code() {
            return code;
        }
    }

    /// The records of a product.
    ///
    /// @param id the product
    /// @return the filter
    public static RecordFilter product(String id) {
        return new RecordFilter(Key.PRODUCT, id);
    }

    /// The records of a provisioned product.
    ///
    /// @param id the provisioned product
    /// @return the filter
    public static RecordFilter provisionedProduct(String id) {
        return new RecordFilter(Key.PROVISIONED_PRODUCT, id);
    }
}
