package dev.catalogdesk.connection;

import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.MessageKey;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/// Asks STS whose the credentials are (GetCallerIdentity), which every caller may. Clients are made anew for each
/// check, so that a sign-in made meanwhile is seen.
public final class StsSessionCheck implements SessionCheck {
    private static final Logger LOG = LoggerFactory.getLogger(StsSessionCheck.class);
    private final ProfileFiles files;
    private final AwsClientFactory factory;

    /// Takes what is needed to call.
    ///
    /// @param files the shared AWS files
    /// @param factory makes the clients
    public StsSessionCheck(ProfileFiles files, AwsClientFactory factory) {
        this.files = files;
        this.factory = factory;
    }

    @Override
    public Result check(Connection connection, String region) {
        ProfileSnapshot snapshot = files.current();
        Optional<ProfileEntry> profile = snapshot.find(connection);
        if (connection.profileName().isPresent() && profile.isEmpty()) {
            return failed(new SessionState.Incomplete(
                MessageKey.of("connection.incomplete.gone", connection.profileName().get())));
        }
        Optional<MessageKey> problem = profile.flatMap(ProfileEntry::problem);
        if (problem.isPresent()) {
            return failed(new SessionState.Incomplete(problem.get()));
        }
        SessionFailures failures = new SessionFailures(profile, region);
        Optional<AwsClients> made = Optional.empty();
        try {
            AwsClients clients = factory.create(connection, region);
            made = Optional.of(clients);
            return ask(clients, failures);
        } catch (RuntimeException e) {
            LOG.warn("The clients for {} could not be made: {}", connection.id(), e.getClass().getSimpleName());
            made.ifPresent(AwsClients::close);
            return failed(failures.ofCall(e));
        }
    }

    private static Result ask(AwsClients clients, SessionFailures failures) {
        Optional<Instant> expiry;
        try {
            expiry = clients.resolveCredentials();
        } catch (RuntimeException e) {
            return refused(clients, failures.ofCredentials(e), e);
        }
        try {
            GetCallerIdentityResponse answer = clients.sts().getCallerIdentity();
            CallerIdentity caller = new CallerIdentity(answer.account(), answer.arn(), answer.userId());
            return new Result(new SessionState.Valid(caller, expiry), Optional.of(clients));
        } catch (RuntimeException e) {
            return refused(clients, failures.ofCall(e), e);
        }
    }

    // The exception's text is not logged: AWS answers a wrong signature with what was signed, token and all.
    private static Result refused(AwsClients clients, SessionState state, RuntimeException e) {
        LOG.info("{}: {} by {}", clients, state.shortMessage().key(), e.getClass().getSimpleName());
        clients.close();
        return failed(state);
    }

    private static Result failed(SessionState state) {
        return new Result(state, Optional.empty());
    }
}
