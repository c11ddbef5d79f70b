package dev.catalogdesk.changes.review;

/// Who says what an update would change. Every view that shows changes says it too.
public enum ChangeSetOrigin {
    /// Computed here. AWS may decide otherwise.
    ESTIMATE,

    /// AWS's answer in a change set of CloudFormation.
    CHANGE_SET,

    /// AWS's answer in a plan of Service Catalog, which tells neither values nor policies nor kinds of causes.
    PLAN;

    /// Whether AWS itself says it.
    ///
    /// @return false for an estimate
    public boolean isAuthority() {
        return this != ESTIMATE;
    }
}
