package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CallerNow;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.settings.ConnectionPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The real SDK connected to a simulated AWS with the scenario `fleet`, in all its regions.
public final class Fleet implements AutoCloseable {
    /// The scenario's regions.
    public static final List<String> REGIONS = List.of("eu-central-1", "us-east-1", "eu-west-1", "ap-southeast-2");

    /// The scenario's account.
    public static final String ACCOUNT = "111122223333";

    /// The connection's name.
    public static final String CONNECTION = Connection.demo().displayName();

    private static final String CONNECTION_ID = Connection.demo().id();
    private final AwsClientFactory factory;
    private final Map<String, AwsClients> clients = new HashMap<>();
    private final Map<String, ProductDetail> products = new HashMap<>();

    /// Connects.
    ///
    /// @param home folder without AWS files
    /// @param endpoint the simulated AWS
    /// @param traffic all calls
    public Fleet(Path home, URI endpoint, Traffic traffic) {
        factory = new AwsClientFactory(
            ProfileFiles.open(AwsEnvironment.of(name -> null, home)), () -> endpoint, "test", traffic);
        REGIONS.forEach(region -> clients.put(region, factory.create(Connection.demo(), region)));
    }

    /// A launch that AWS takes.
    ///
    /// @param region where
    /// @param product the product's name
    /// @param name name of the provisioned product
    /// @return the order, whose token is its own
    public Order order(String region, String product, String name) {
        ProductDetail found = products.computeIfAbsent(region + product, key -> find(region, product));
        LaunchRequest request = new LaunchRequest(found.summary().productId(), found.versions().getLast().id(),
            found.launchPaths().stream().map(LaunchPath::id).findFirst(), name, Map.of(), List.of(), List.of(),
            "token-" + region + "-" + name);
        return Order.launch(origin(region), new Location(CONNECTION, ACCOUNT, region), product,
            "v1.0.0", request, Set.of());
    }

    private Origin origin(String region) {
        AwsClients here = clients.get(region);
        return new Origin(CONNECTION_ID, region,
            AwsServiceCatalog.of(() -> here, () -> CatalogLanguage.ENGLISH), new CallerNow(() -> here),
            () -> ConnectionPolicy.initial(CONNECTION_ID));
    }

    private ProductDetail find(String region, String product) {
        var catalog = origin(region).catalog();
        return catalog.searchProducts(ProductSearch.all(), Optional.empty()).page().items().stream()
            .filter(each -> each.name().equals(product)).findFirst()
            .map(each -> catalog.describeProduct(each.productId())).orElseThrow();
    }

    @Override
    public void close() {
        clients.values().forEach(AwsClients::close);
        factory.close();
    }
}
