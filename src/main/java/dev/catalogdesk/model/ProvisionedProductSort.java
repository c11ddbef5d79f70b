package dev.catalogdesk.model;

/// What SearchProvisionedProducts can sort by. Without a sort its pages come in no promised order, so that one may
/// repeat what another had.
public enum ProvisionedProductSort {
    /// By ARN.
    ARN("arn"),

    /// By id.
    ID("id"),

    /// By name.
    NAME("name"),

    /// By the newest record's id, which says nothing of its time.
    LAST_RECORD_ID("lastRecordId");

    private final String code;

    ProvisionedProductSort(String code) {
        this.code = code;
    }

    /// The service's word for it.
    ///
    /// @return a value of `SortBy`
    public String code() {
        return code;
    }
}
