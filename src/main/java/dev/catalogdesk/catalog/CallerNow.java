package dev.catalogdesk.catalog;

import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.model.CallerIdentity;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/// Whose the credentials are at this moment (STS GetCallerIdentity, which needs no permission). Asked right before a
/// change is sent, because a profile can come to mean somebody else behind the window's back.
public final class CallerNow implements Supplier<CallerIdentity> {
    private final Supplier<AwsClients> clients;

    /// Prepares.
    ///
    /// @param clients gives the connection's clients
    public CallerNow(Supplier<AwsClients> clients) {
        this.clients = clients;
    }

    /// Asks AWS. Blocks; throws [CatalogException].
    ///
    /// @return who it is
    @Override
    public CallerIdentity get() {
        try {
            GetCallerIdentityResponse answer = clients.get().sts().getCallerIdentity();
            return new CallerIdentity(SdkValues.text(answer.account()), SdkValues.text(answer.arn()),
                SdkValues.text(answer.userId()));
        } catch (SdkException | IllegalArgumentException e) {
            throw AwsFailure.of("GetCallerIdentity", e);
        }
    }
}
