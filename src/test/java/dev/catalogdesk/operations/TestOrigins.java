package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.CallerIdentity;

/// Connections of tests.
public final class TestOrigins {
    private TestOrigins() {
    }

    /// A connection whose credentials belong to an account.
    ///
    /// @param catalog the service there
    /// @param account the account
    /// @return the connection
    public static Origin of(ServiceCatalog catalog, String account) {
        return new Origin("prod-id", catalog,
            () -> new CallerIdentity(account, "arn:aws:iam::" + account + ":user/ann", "AIDA"));
    }
}
