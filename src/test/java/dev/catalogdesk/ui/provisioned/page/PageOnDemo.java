package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.connection.AwsClientFactory;
import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.stacks.AwsStackActivity;
import dev.catalogdesk.stacks.AwsStackContents;
import dev.catalogdesk.ui.component.ColumnLayoutStore;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.Confirmation;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.dialog.FilePick;
import dev.catalogdesk.ui.dialog.MutationConfirmation;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;

/// The page of a provisioned product on the simulated AWS, through the real SDK.
final class PageOnDemo implements AutoCloseable {
    static final String REGION = "eu-central-1";
    final List<Place> places = new ArrayList<>();
    final List<URI> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final ServiceCatalog catalog;
    final DemoServer server;
    private final Messages messages = Messages.load();
    private final FxTaskExecutor executor = new FxTaskExecutor(failure -> {
        throw new AssertionError(failure);
    });
    private final ProfileFiles files;
    private final AwsClientFactory factory;
    private final AwsClients clients;
    private Optional<ProvisionedPage> page = Optional.empty();

    PageOnDemo(String scenario, Path home) {
        server = DemoServer.start(DemoOptions.of(new ScenarioLoader().load(scenario, Instant.now())));
        files = ProfileFiles.open(AwsEnvironment.of(name -> null, home));
        factory = new AwsClientFactory(files, server::endpoint, "test", Traffic.system());
        clients = factory.create(new Connection.Endpoint(server.endpoint(), Optional.empty()), REGION);
        catalog = AwsServiceCatalog.of(() -> clients, () -> CatalogLanguage.ENGLISH);
    }

    /// Makes a page. On the JavaFX thread.
    Scene scene(String id, double width, double height, ThemeMode mode) {
        Theme theme = new Theme();
        theme.setMode(mode);
        Parts shared = new Parts(messages, executor, theme, ColumnLayoutStore.NONE, ZoneOffset.UTC);
        StateMessages states = new StateMessages(messages,
            cause -> FailureText.of(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())));
        PageServices services = new PageServices(catalog, new AwsStackActivity(() -> clients),
            new AwsStackContents(() -> clients),
            new Operations(new ManualScheduler(), () -> 1L << 63, new MemoryJournal()),
            () -> new RecordPlace("111122223333", REGION), new MutationGate(), executor, messages);
        ProvisionedPage made = new ProvisionedPage(services,
            new RecordParts(shared, states, navigator(), dialogs(), () -> { }), id, () -> copied.add("closed"));
        page = Optional.of(made);
        Scene scene = new Scene(made.root(), width, height);
        theme.install(scene);
        return scene;
    }

    ProvisionedPage page() {
        return page.orElseThrow();
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void open(Place place) {
                places.add(place);
            }

            @Override
            public void replace(Place place) {
                open(place);
            }

            @Override
            public void back() {
                places.removeLast();
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
        clients.close();
        factory.close();
        files.close();
        server.close();
    }
}
