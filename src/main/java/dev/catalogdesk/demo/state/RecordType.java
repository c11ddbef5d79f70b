package dev.catalogdesk.demo.state;

/// What a record is of. The model has a plain text here and documents the first three; the others are what emulators
/// use, because no capture of them exists.
public enum RecordType {
    /// A launch.
    PROVISION_PRODUCT,

    /// An update, or the execution of a plan for something that exists.
    UPDATE_PROVISIONED_PRODUCT,

    /// A termination.
    TERMINATE_PROVISIONED_PRODUCT,

    /// A stack taken under the catalogue's governance.
    IMPORT_PROVISIONED_PRODUCT,

    /// A service action.
    EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION,

    /// Another owner or launch role.
    UPDATE_PROVISIONED_PRODUCT_PROPERTIES;

    /// Whether `LastProvisioningRecordId` counts it.
    ///
    /// @return true for launch, update, termination
    public boolean provisions() {
        return switch (this) {
            case PROVISION_PRODUCT, UPDATE_PROVISIONED_PRODUCT, TERMINATE_PROVISIONED_PRODUCT,
                IMPORT_PROVISIONED_PRODUCT -> true;
            case EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION, UPDATE_PROVISIONED_PRODUCT_PROPERTIES -> false;
        };
    }
}
