package dev.catalogdesk.ui;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.settings.Policies;
import dev.catalogdesk.stacks.AwsStackActivity;
import dev.catalogdesk.stacks.AwsStackContents;
import dev.catalogdesk.stacks.AwsStacks;
import dev.catalogdesk.stacks.StackActivity;
import dev.catalogdesk.stacks.StackContents;
import dev.catalogdesk.stacks.Stacks;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The clients of every connection and region that any window has opened. They outlive the window's turn to another
/// connection, because operations begun there are still watched. Made at the first call, on the caller's background
/// thread. Safe for use by several threads.
final class SharedClients implements AutoCloseable {
    private final AwsClientFactory factory;
    private final Supplier<CatalogLanguage> language;
    private final Policies policies;
    private final Map<Key, AwsClients> clients = new HashMap<>();

    private record Key(Connection connection, String region) {
    }

    SharedClients(AwsClientFactory factory, Supplier<CatalogLanguage> language, Policies policies) {
        this.factory = factory;
        this.language = language;
        this.policies = policies;
    }

    /// The catalogue of a connection and region, whose client is looked up anew at every call.
    ServiceCatalog catalog(Connection connection, String region) {
        return AwsServiceCatalog.of(() -> of(connection, region), language);
    }

    /// The stacks of a connection and region.
    Stacks stacks(Connection connection, String region) {
        return new AwsStacks(() -> of(connection, region));
    }

    /// What operations are sent by, and followed with.
    Origin origin(Connection connection, String region) {
        return new Origin(connection.id(), region, catalog(connection, region),
            new CallerNow(() -> of(connection, region)), () -> policies.of(connection.id()));
    }

    /// What CloudFormation does in a connection and region.
    StackActivity stackActivity(Connection connection, String region) {
        return new AwsStackActivity(() -> of(connection, region));
    }

    /// What stacks consist of in a connection and region.
    StackContents stackContents(Connection connection, String region) {
        return new AwsStackContents(() -> of(connection, region));
    }

    /// Where a command of the AWS CLI is sent to reach the same service with the same credentials. The answer makes
    /// clients: not on the JavaFX thread.
    Supplier<CliTarget> cliTarget(Connection connection, String region) {
        return () -> {
            AwsClients used = of(connection, region);
            return new CliTarget(region, connection.profileName(), used.endpoint(), used.signsWithDemoKey());
        };
    }

    /// Forgets the clients, after a sign-in or an edit of the files: the SDK keeps the credentials' source it found
    /// when a client was built.
    synchronized void renew(Connection connection, String region) {
        AwsClients old = clients.remove(new Key(connection, region));
        if (old != null) {
            old.close();
        }
    }

    @Override
    public synchronized void close() {
        clients.values().forEach(AwsClients::close);
        clients.clear();
    }

    private synchronized AwsClients of(Connection connection, String region) {
        return clients.computeIfAbsent(new Key(connection, region), key -> factory.create(connection, region));
    }
}
