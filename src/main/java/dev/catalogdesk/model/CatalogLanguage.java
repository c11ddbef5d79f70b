package dev.catalogdesk.model;

/// Language in which Service Catalog answers (`AcceptLanguage`). It goes with every call.
public enum CatalogLanguage {
    /// English.
    ENGLISH("en"),

    /// Japanese.
    JAPANESE("jp"),

    /// Chinese.
    CHINESE("zh");

    private final String code;

    CatalogLanguage(String code) {
        this.code = code;
    }

    /// The service's word for it.
    ///
    /// @return `en`, `jp` or `zh`
    public String code() {
        return code;
    }
}
