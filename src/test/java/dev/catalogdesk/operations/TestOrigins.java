package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.util.function.Supplier;

/// Connections of tests.
public final class TestOrigins {
    private static final String REGION = "eu-central-1";

    private TestOrigins() {
    }

    /// A connection whose credentials belong to an account.
    ///
    /// @param catalog the service there
    /// @param account the account
    /// @return the connection
    public static Origin of(ServiceCatalog catalog, String account) {
        return of(catalog, account, REGION);
    }

    /// The same in a region.
    ///
    /// @param catalog the service there
    /// @param account the account
    /// @param region the region
    /// @return the connection
    public static Origin of(ServiceCatalog catalog, String account, String region) {
        CallerIdentity ann = new CallerIdentity(account, "arn:aws:iam::" + account + ":user/ann", "AIDA");
        return new Origin("prod-id", region, catalog, () -> ann, () -> ConnectionPolicy.initial("prod-id"));
    }

    /// A connection with a caller and guards that may change.
    ///
    /// @param catalog the service there
    /// @param arn the caller's ARN now
    /// @param policy the guards now
    /// @return the connection
    static Origin of(ServiceCatalog catalog, Supplier<String> arn, Supplier<ConnectionPolicy> policy) {
        return new Origin("prod-id", REGION, catalog,
            () -> new CallerIdentity("111122223333", arn.get(), "AIDA"), policy);
    }
}
