package dev.catalogdesk.connection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/// Credentials that are told to whoever keeps secrets out of texts, each time they have become others.
final class ToldCredentials implements AwsCredentialsProvider {
    private final AwsCredentialsProvider source;
    private final Consumer<Collection<String>> listener;
    private volatile Optional<AwsCredentials> told = Optional.empty();

    ToldCredentials(AwsCredentialsProvider source, Consumer<Collection<String>> listener) {
        this.source = source;
        this.listener = listener;
    }

    @Override
    public AwsCredentials resolveCredentials() {
        AwsCredentials now = source.resolveCredentials();
        if (!told.equals(Optional.of(now))) {
            listener.accept(secrets(now));
            told = Optional.of(now);
        }
        return now;
    }

    private static List<String> secrets(AwsCredentials credentials) {
        List<String> secrets = new ArrayList<>(List.of(credentials.secretAccessKey()));
        if (credentials instanceof AwsSessionCredentials session) {
            secrets.add(session.sessionToken());
        }
        return secrets;
    }
}
