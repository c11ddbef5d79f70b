package dev.catalogdesk.advice;

/// Which policy denied a call, and so where a permission would have to be added. As AWS's guide to access denied
/// messages tells them apart (IAM user guide, "Troubleshoot access denied error messages").
public enum Denial {
    /// No policy of the caller allows it, or AWS does not say which one would have to.
    IDENTITY(true, false),
    /// No policy of the resource allows it.
    RESOURCE(true, true),
    /// The trust policy of a role does not name the caller.
    TRUST(true, true),
    /// The policy of a VPC endpoint does not allow it.
    ENDPOINT(true, true),
    /// The permissions boundary does not allow it.
    BOUNDARY(true, false),
    /// The policy given with the session does not allow it.
    SESSION(true, false),
    /// A control policy of the organization does not allow it.
    ORGANIZATION(true, false),
    /// A policy denies it by name. No statement can allow what another one denies.
    EXPLICIT(false, false);

    private final boolean allowable;
    private final boolean named;

    Denial(boolean allowable, boolean named) {
        this.allowable = allowable;
        this.named = named;
    }

    /// Whether an allowing statement mends it.
    ///
    /// @return false for an explicit denial
    public boolean allowable() {
        return allowable;
    }

    /// Whether a statement there has to name the caller.
    ///
    /// @return true for policies that stand at something else than the caller
    boolean namesCaller() {
        return named;
    }
}
