package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.ui.component.ColumnLayoutStore;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.Confirmation;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.dialog.FilePick;
import dev.catalogdesk.ui.dialog.MutationConfirmation;
import dev.catalogdesk.ui.shell.DenialWatch;
import dev.catalogdesk.ui.shell.Denials;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// The product browser on the simulated AWS, through the real SDK, with a navigator that does as the window does.
final class ScreenOnDemo implements AutoCloseable {
    final DemoServer server = DemoServer.start(DemoOptions.of(new ScenarioLoader().load("showcase", Instant.now())));
    final MapMemory memory = new MapMemory();
    final List<Place> places = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final List<String> launches = new ArrayList<>();
    private final Messages messages = Messages.load();
    private final FxTaskExecutor executor = new FxTaskExecutor(failure -> {
        throw new AssertionError(failure);
    });
    private final ServiceCatalogClient client;
    private final String region;
    private Optional<ProductScreen> screen = Optional.empty();

    ScreenOnDemo(String region) {
        this.region = region;
        client = ServiceCatalogClient.builder().httpClient(UrlConnectionHttpClient.create())
            .region(software.amazon.awssdk.regions.Region.of(region)).endpointOverride(server.endpoint())
            .credentialsProvider(StaticCredentialsProvider.create(
                AwsBasicCredentials.create(server.accessKeyId(), "any")))
            .overrideConfiguration(c -> c.retryStrategy(AwsRetryStrategy.doNotRetry())
                .apiCallTimeout(Duration.ofSeconds(20))).build();
    }

    /// Makes the screen. On the JavaFX thread.
    Scene scene(double width, double height, ThemeMode mode) {
        Theme theme = new Theme();
        theme.setMode(mode);
        Parts parts = new Parts(messages, executor, theme, ColumnLayoutStore.NONE, ZoneOffset.UTC);
        StateMessages states = new StateMessages(messages,
            cause -> FailureText.of(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())));
        ProductScreen made = new ProductScreen(parts, new ProductServices(
            new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH), memory,
            () -> new AskedOf("Demo", "111122223333", region, "arn:aws:iam::111122223333:user/demo-operator"),
            states, navigator(), dialogs(), this::launchPage, new MutationGate(),
            new DenialWatch(new Denials(), () -> "", region, OperationKind.LAUNCH),
            id -> "catalogdesk://demo/" + region + "/products/" + id,
            () -> { }, () -> { }));
        screen = Optional.of(made);
        Scene scene = new Scene(made.root(), width, height);
        theme.install(scene);
        made.show(Place.of(ScreenId.PRODUCTS));
        return scene;
    }

    ProductScreen screen() {
        return screen.orElseThrow();
    }

    Place place() {
        return places.getLast();
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(Place place) {
                places.add(place);
                screen().show(place);
            }

            @Override
            public void replace(Place place) {
                open(place);
            }

            @Override
            public void back() {
                places.removeLast();
                screen().show(places.getLast());
            }
        };
    }

    private LaunchPageFactory.LaunchPage launchPage(
            String productId, Optional<String> version, Optional<String> path, Optional<String> like,
            Runnable onClose) {
        launches.add(String.join(" ", productId, version.orElse("?"), path.orElse("?")));
        StackPane root = new StackPane(new Label("Launch"));
        root.setId("launch-stand-in");
        return new LaunchPageFactory.LaunchPage() {
            @Override
            public Region root() {
                return root;
            }

            @Override
            public void explainField() {
                launches.add("explained");
            }

            @Override
            public void close() {
                launches.add("closed");
            }
        };
    }

    private DialogService dialogs() {
        return new DialogService() {
            @Override
            public boolean confirm(Confirmation question) {
                return false;
            }

            @Override
            public boolean confirm(MutationConfirmation question) {
                return false;
            }

            @Override
            public void showError(FailureText failure) {
                throw new AssertionError(failure.title());
            }

            @Override
            public Optional<Path> pickFile(FilePick question) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> saveFile(FilePick question) {
                return Optional.empty();
            }

            @Override
            public void openLink(URI link) {
                opened.add(link);
            }

            @Override
            public void copy(String text) {
                copied.add(text);
            }
        };
    }

    @Override
    public void close() {
        server.faults().clear();
        executor.shutdown();
        client.close();
        server.close();
    }
}
