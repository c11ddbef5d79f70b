package dev.catalogdesk.reliability;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The console's own parts below the window, connected to a simulated AWS.
final class RealConsole implements AutoCloseable {
    private static final String REGION = "eu-central-1";
    private static final String PRODUCT = "prod-4x2k7vqw3n5ta";
    private static final String PATH = "lpv2-b5n8xr6tqy2ka";
    private final AwsClientFactory factory;
    private final AwsClients clients;
    private final Origin origin;
    private final String version;

    RealConsole(Path home, URI endpoint) {
        ProfileFiles files = ProfileFiles.open(AwsEnvironment.of(name -> null, home));
        Connection connection = new Connection.Endpoint(endpoint, Optional.empty());
        factory = new AwsClientFactory(files, () -> endpoint, "test", Traffic.system());
        clients = factory.create(connection, REGION);
        origin = new Origin(connection.id(), REGION,
            AwsServiceCatalog.of(() -> clients, () -> CatalogLanguage.ENGLISH), new CallerNow(() -> clients),
            () -> ConnectionPolicy.initial(connection.id()));
        version = origin.catalog().describeProduct(PRODUCT).versions().getLast().id();
    }

    Origin origin() {
        return origin;
    }

    /// A launch that AWS takes.
    Order order(String name, String token) {
        LaunchRequest request = new LaunchRequest(PRODUCT, version, Optional.of(PATH), name, Map.of(), List.of(),
            List.of(), token);
        return Order.launch(origin, new Location("simulated", "", REGION), "Aurora", "v1", request, Set.of());
    }

    @Override
    public void close() {
        clients.close();
        factory.close();
    }
}
