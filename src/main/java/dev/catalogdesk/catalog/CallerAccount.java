package dev.catalogdesk.catalog;

import dev.catalogdesk.connection.AwsClients;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/// Whose account the credentials belong to at this moment (STS GetCallerIdentity, which needs no permission). Asked
/// right before a change is sent, because a profile can come to mean another account behind the window's back.
public final class CallerAccount implements Supplier<String> {
    private final Supplier<AwsClients> clients;

    /// Prepares.
    ///
    /// @param clients gives the connection's clients
    public CallerAccount(Supplier<AwsClients> clients) {
        this.clients = clients;
    }

    /// Asks AWS. Blocks; throws [CatalogException].
    ///
    /// @return the 12 digits of the account
    @Override
    public String get() {
        try {
            return SdkValues.text(clients.get().sts().getCallerIdentity().account());
        } catch (SdkException | IllegalArgumentException e) {
            throw AwsFailure.of("GetCallerIdentity", e);
        }
    }
}
