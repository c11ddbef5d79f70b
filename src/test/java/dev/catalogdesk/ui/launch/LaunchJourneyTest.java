package dev.catalogdesk.ui.launch;

import static dev.catalogdesk.catalog.Answers.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.demo.AwsCli;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.HandTurnedTime;
import dev.catalogdesk.demo.scenario.ScenarioLoader;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.export.ShellRun;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.TestOrigins;
import dev.catalogdesk.ui.activity.ActivityRow;
import dev.catalogdesk.ui.activity.ActivityTone;
import dev.catalogdesk.ui.activity.ActivityView;
import dev.catalogdesk.ui.activity.ActivityViewModel;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchStore;
import dev.catalogdesk.settings.ManualLater;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.component.WrappedText;
import dev.catalogdesk.ui.dialog.AnsweringDialogs;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.shell.TestGuards;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// Launches on the simulated AWS through the real SDK: the way that goes well, and the ways that do not.
class LaunchJourneyTest extends UiTest {
    private static final String REGION = "eu-central-1";
    private static final String PRODUCT = "prod-4x2k7vqw3n5ta";
    private static final String SANDBOX = "lpv2-b5n8xr6tqy2ka";
    private static final Messages MESSAGES = Messages.load();
    private final HandTurnedTime time = new HandTurnedTime();
    private final DemoServer server = DemoServer.start(
        DemoOptions.of(new ScenarioLoader().load("showcase", time.instant())).withTime(time));
    private final ServiceCatalogClient client = ServiceCatalogClient.builder()
        .httpClient(UrlConnectionHttpClient.create()).region(Region.of(REGION)).endpointOverride(server.endpoint())
        .credentialsProvider(StaticCredentialsProvider.create(
            AwsBasicCredentials.create(server.accessKeyId(), "any")))
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry())).build();
    private final AwsServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);
    private final ManualScheduler scheduler = new ManualScheduler();
    private final Operations operations = new Operations(scheduler, () -> 1L << 63, new MemoryJournal());
    private final FxTaskExecutor executor = new FxTaskExecutor(e -> {
        throw new IllegalStateException(e);
    });
    private final Location here = new Location("Demo", "", REGION);
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> left = new ArrayList<>();
    private final Path folder;
    private LaunchViewModel model;
    private final ActivityViewModel activity = activityModel();

    LaunchJourneyTest(@TempDir Path folder) {
        this.folder = folder;
        model = model();
    }

    @BeforeEach
    void open() {
        show(ThemeMode.LIGHT, 1440, 900);
        waitUntil("the paths are there", () -> onUi(() -> model.steps().version().paths().size()) == 2);
    }

    @AfterEach
    void stop() {
        runOnUi(() -> {
            model.close();
            activity.close();
        });
        client.close();
        server.close();
    }

    @Test
    void launchesAndShowsTheRecordUntilItSucceeds() {
        clickOn("launch-next");
        assertThat(onUi(() -> model.walk().current().get())).isEqualTo(LaunchStep.VERSION);
        assertThat(node("launch-note", Label.class).getText()).contains("1 problem");
        fillTo(LaunchStep.REVIEW);
        snapshot("launch-review");
        clickOn("launch-next");
        send();
        assertThat(row().text().get().tone()).isEqualTo(ActivityTone.RUNNING);

        passUntilEnded();

        assertThat(row().text().get().title()).isEqualTo("Launched orders-db");
        assertThat(row().text().get().outputs()).isNotEmpty();
        assertThat(row().copyText()).doesNotContain("not-a-real-secret");
    }

    @Test
    void choosesVersionAndPathWithTheArrows() {
        runOnUi(() -> node("launch-version", javafx.scene.Node.class).requestFocus());
        press(KeyCode.DOWN);
        runOnUi(() -> node("launch-path", javafx.scene.Node.class).requestFocus());
        press(KeyCode.DOWN);

        assertThat(onUi(() -> version().name())).isEqualTo("v3.1.1");
        assertThat(onUi(() -> model.steps().version().path().get().orElseThrow().id())).isEqualTo(SANDBOX);
    }

    @Test
    void showsCommandsThatLaunchWhatItWouldLaunchItself() {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
        fillTo(LaunchStep.REVIEW);
        runOnUi(() -> {
            OwnTag own = model.steps().tags().add();
            own.key().value().set("b\u00fcro no");
            own.value().value().set("  a=b + c:d @-x");
        });
        ShellRun shell = new ShellRun(folder, "unused");
        for (String form : List.of("launch-cli-form-0", "launch-cli-form-1")) {
            String name = "orders-by-" + form;
            runOnUi(() -> model.steps().name().name().set(name));
            runOnUi(() -> node(form, ToggleButton.class).setSelected(true));
            String shown = onUi(() -> node("launch-cli-command", WrappedText.class).getText());
            assertThat(shown).doesNotContain("not-a-real-secret");

            assertThat(shell.start(shown.replace("='<MasterPassword>'", "='not-a-real-secret'")).end().errors())
                .isEmpty();

            assertLaunched(onUi(() -> model.review().get().orElseThrow().request()), name);
        }
    }

    /// AWS answers a token with the record of its first use, and refuses it if anything in the request is otherwise.
    private void assertLaunched(LaunchRequest shown, String name) {
        ProvisionedProduct launched = catalog.describeProvisionedProductByName(name);
        RecordDetail detail = catalog.describeRecord(launched.lastRecordId(), Optional.empty()).detail();

        assertThat(detail.provisioningArtifactId()).isEqualTo(shown.provisioningArtifactId());
        assertThat(detail.pathId()).isEqualTo(SANDBOX);
        assertThat(detail.tags()).containsAll(shown.tags()).contains(new Tag("b\u00fcro no", "  a=b + c:d @-x"));
        assertThat(recorded(catalog.send(new LaunchRequest(shown.productId(), shown.provisioningArtifactId(),
            shown.pathId(), name, shown.parameters(), shown.tags(), shown.notificationArns(),
            launched.idempotencyToken()))).id()).isEqualTo(launched.lastRecordId());
    }

    @Test
    void leadsFromAFieldToItsRuleAsAwsWroteIt() {
        fillTo(LaunchStep.PARAMETERS);
        runOnUi(() -> model.steps().version().path().set(Optional.of(model.otherPath().others().getFirst())));
        waitUntil("the rules are there", () -> onUi(() -> model.steps().parameters().rules().rows().size()) > 1);
        runOnUi(() -> node("launch-parameter-InstanceClass", javafx.scene.Node.class).requestFocus());
        clickOn("launch-help-rule-1");
        Hyperlink link = node("launch-rule-source-1", Hyperlink.class);
        assertThat(link.isFocused()).isTrue();

        press(KeyCode.ENTER);
        assertThat(onUi(() -> node("launch-rule-source-1-text", WrappedText.class).getText()))
            .contains("\"Ref\": \"InstanceClass\"");
        snapshot("launch-rule-source");
        assertThat(onUi(() -> ScreenChecks.problems(link.getScene()))).isEmpty();
    }

    @Test
    void tellsReadablyWhatTheOtherPathWouldChange() {
        fillTo(LaunchStep.PARAMETERS);
        clickOn("launch-compare-" + onUi(() -> model.otherPath().others().getFirst().id()));
        waitUntil("the paths are compared", () -> onUi(() -> !model.otherPath().lines().isEmpty()));

        assertThat(onUi(() -> List.copyOf(model.otherPath().lines()))).contains("Tags may be changed after the launch.",
            "Launched with the role SCLaunch-Aurora-Prod instead of SCLaunch-Aurora-Sandbox.");
        snapshot("launch-other-path");
        assertThat(onUi(() -> ScreenChecks.problems(node("launch-other-path", javafx.scene.Node.class).getScene())))
            .isEmpty();
    }

    @Test
    void leadsToAMissingValueInWords() {
        fillTo(LaunchStep.PARAMETERS);
        runOnUi(() -> field("ClusterIdentifier").value().set(""));
        clickOn("launch-next");

        String said = onUi(() -> field("ClusterIdentifier").fault().get().orElseThrow().message());
        assertThat(said).contains("Needs a value");
        assertThat(isShown("launch-parameter-ClusterIdentifier-problem")).isTrue();
        assertThat(onUi(() -> model.walk().current().get())).isEqualTo(LaunchStep.PARAMETERS);
        assertThat(node("launch-parameter-ClusterIdentifier", javafx.scene.Node.class).isFocused()).isTrue();
        snapshot("launch-missing-value");
    }

    @Test
    void tellsOfALaunchThatIsAcceptedWithoutAValueAndFailsLater() {
        LaunchRequest request = new LaunchRequest(PRODUCT, onUi(() -> version().id()), Optional.of(SANDBOX),
            "orders-db", Map.of(), List.of(), List.of(), UUID.randomUUID().toString());
        operations.submit(Order.launch(
            TestOrigins.of(catalog, ""), here, "Aurora", "v3.2.0", request, Set.of()));
        send();
        passUntilEnded();

        assertThat(row().text().get().title()).isEqualTo("Launch of orders-db failed");
        assertThat(row().text().get().progress()).contains("No value was given for").doesNotContain("Status Code");
    }

    @Test
    void keepsEverythingWhenTheNameIsTakenMeanwhile() {
        fillTo(LaunchStep.REVIEW);
        LaunchReview review = onUi(() -> model.review().get().orElseThrow());
        LaunchRequest r = review.request();
        catalog.send(new LaunchRequest(r.productId(), r.provisioningArtifactId(), r.pathId(),
            r.provisionedProductName(), r.parameters(), r.tags(), List.of(), "somebody-else"));
        clickOn("launch-next");
        send();
        waitUntil("the refusal is shown", () -> isShown("launch-problem"));
        snapshot("launch-refused");
        clickOn("launch-problem-go");

        assertThat(onUi(() -> model.walk().current().get())).isEqualTo(LaunchStep.NAME);
        assertThat(onUi(() -> field("VpcId").value().get())).isEqualTo("vpc-0a4f19c27be86d305");
        runOnUi(() -> model.steps().name().name().set("orders-db-2"));
        launchAgain();
        assertThat(onUi(() -> model.attempt().state().get())).isInstanceOf(LaunchAttempt.State.Started.class);
    }

    @Test
    void saysWhyAndGoesOnAfterDeniedExpiredAndThrottled() {
        fillTo(LaunchStep.REVIEW);
        server.faults().deny("ProvisionProduct");
        assertThat(refusal()).contains("you may not do this");
        server.faults().clear();
        server.faults().expireToken("ProvisionProduct");
        assertThat(refusal()).contains("session has ended");
        server.faults().clear();
        server.faults().throttle("ProvisionProduct", 1);
        clickOn("launch-next");
        send();
        assertThat(onUi(() -> node("launch-waits", Label.class).getText())).contains("no more requests", "next try in");

        scheduler.advance(Duration.ofSeconds(6));
        settle();
        assertThat(onUi(() -> model.attempt().state().get())).isInstanceOf(LaunchAttempt.State.Started.class);
    }

    @Test
    void waitsInAPausedQueueAndCanBeTakenBackAndSentAnew() {
        fillTo(LaunchStep.REVIEW);
        runOnUi(() -> activity.pause(true));
        clickOn("launch-next");
        send();
        assertThat(node("launch-waits", Label.class).getText()).startsWith("The queue is paused");
        assertThat(node("launch-next", Button.class).isDisabled()).isTrue();
        snapshot("launch-waits");

        clickOn("activity-take-back");
        send();
        assertThat(row().text().get().word()).isEqualTo("Taken back");
        assertThat(node("launch-next", Button.class).isDisabled()).isFalse();

        clickOn("drawer-queue-pause");
        clickOn("launch-next");
        send();
        assertThat(onUi(() -> model.attempt().state().get())).isInstanceOf(LaunchAttempt.State.Started.class);
    }

    @Test
    void leavesOnceAnotherHasSucceededWhereThatIsChosen() {
        fillTo(LaunchStep.REVIEW);
        clickOn("launch-next");
        send();
        runOnUi(() -> {
            model.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        model = model();
        open();
        fillTo(LaunchStep.REVIEW);
        runOnUi(() -> node("launch-when", ChoiceBox.class).getSelectionModel().select(1));
        clickOn("launch-next");
        send();
        assertThat(node("launch-waits", Label.class).getText()).startsWith("Leaves once orders-db has succeeded");

        passUntilEnded();

        assertThat(activity.rows()).extracting(row -> row.text().get().title())
            .containsExactly("Launched orders-db-2", "Launched orders-db");
    }

    @Test
    void findsALaunchWhoseAnswerWasCutOff() {
        fillTo(LaunchStep.REVIEW);
        server.faults().cutAfterwards("ProvisionProduct", 2);
        clickOn("launch-next");
        send();
        assertThat(onUi(() -> model.attempt().state().get())).isInstanceOf(LaunchAttempt.State.Uncertain.class);

        time.pass(Duration.ofSeconds(10));
        scheduler.advance(Duration.ofSeconds(15));
        settle();

        assertThat(onUi(() -> model.attempt().state().get())).isInstanceOf(LaunchAttempt.State.Started.class);
        assertThat(catalog.searchProvisionedProducts(dev.catalogdesk.model.AccessScope.ACCOUNT, "name:orders-db",
            Optional.empty()).page().items()).filteredOn(p -> p.name().equals("orders-db")).hasSize(1);
    }

    @Test
    void waitsVisiblyWhileTheServerIsGone() {
        fillTo(LaunchStep.REVIEW);
        clickOn("launch-next");
        send();
        server.faults().cut("DescribeRecord", 20);
        scheduler.advance(Duration.ofSeconds(3));
        settle();
        assertThat(onUi(() -> row().text().get().tone())).isEqualTo(ActivityTone.WAITING);

        server.faults().clear();
        passUntilEnded();
        assertThat(row().text().get().tone()).isEqualTo(ActivityTone.SUCCESS);
    }

    @Test
    void everyStepIsReadableAndNamedInBothThemesAndSmall() {
        List<String> problems = new ArrayList<>();
        fillTo(LaunchStep.REVIEW);
        clickOn("launch-next");
        send();
        passUntilEnded();
        runOnUi(() -> {
            model.close();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        for (ThemeMode mode : List.of(ThemeMode.LIGHT, ThemeMode.DARK)) {
            model = model();
            Stage stage = show(mode, 1024, 700);
            waitUntil("the paths are there", () -> onUi(() -> model.steps().version().paths().size()) == 2);
            fillTo(LaunchStep.VERSION);
            runOnUi(() -> stage.getScene().getRoot().lookupAll("#activity-details")
                .forEach(node -> ((Hyperlink) node).fire()));
            for (LaunchStep step : onUi(() -> model.walk().rows().stream().map(StepRow::step).toList())) {
                runOnUi(() -> model.walk().goTo(step));
                settle();
                snapshot("launch-" + step.name().toLowerCase(Locale.ROOT) + "-" + mode);
                onUi(() -> ScreenChecks.problems(stage.getScene()))
                    .forEach(problem -> problems.add(mode + " " + step + ": " + problem));
            }
            runOnUi(() -> {
                model.close();
                stage.hide();
            });
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void loadsValuesAndLeadsToTheOneThatIsRefused() throws IOException {
        fillTo(LaunchStep.PARAMETERS);
        Path file = Files.writeString(folder.resolve("values.json"), """
            {"ClusterIdentifier": "Orders_DB", "Old": "yes", "MasterPassword": "of-the-file"}""");
        dialogs.choose(file);
        clickOn("launch-load-values");
        waitUntil("the file is told of", () -> isShown("launch-file-report"));
        snapshot("launch-values-loaded");
        assertThat(onUi(() -> ScreenChecks.problems(Window.getWindows().getFirst().getScene()))).isEmpty();
        clickOn("launch-file-report-go-0");

        assertThat(node("launch-parameter-ClusterIdentifier", javafx.scene.Node.class).isFocused()).isTrue();
        assertThat(onUi(() -> field("ClusterIdentifier").value().get())).isEqualTo("Orders_DB");
        assertThat(onUi(() -> field("MasterPassword").value().get())).isEqualTo("not-a-real-secret");
        clickOn("launch-file-dismiss");
        assertThat(isShown("launch-file-report")).isFalse();
    }

    @Test
    void discardsOnlyWhatOneAgreesToDiscard() {
        fillTo(LaunchStep.PARAMETERS);
        clickOn("launch-discard");
        assertThat(dialogs.asked()).containsExactly("Discard what you filled in?");
        assertThat(left).isEmpty();
        dialogs.agree(true);
        clickOn("launch-discard");
        assertThat(left).containsExactly("closed");
    }

    private void fillTo(LaunchStep last) {
        runOnUi(() -> {
            PathChoice sandbox = model.steps().version().paths().stream().filter(p -> p.id().equals(SANDBOX))
                .findFirst().orElseThrow();
            model.steps().version().path().set(Optional.of(sandbox));
            model.steps().name().name().set(activity.rows().isEmpty() ? "orders-db" : "orders-db-2");
        });
        waitUntil("the parameters are there", () -> onUi(() -> !model.steps().parameters().fields().isEmpty()));
        waitUntil("the name is free", () -> onUi(() -> model.steps().name().check().get()) == NameCheck.FREE);
        runOnUi(() -> {
            field("VpcId").value().set("vpc-0a4f19c27be86d305");
            field("SubnetIds").value().set("subnet-04c1a9e2,subnet-0b7751fa");
            field("ClusterIdentifier").value().set("orders-db");
            field("MasterPassword").value().set("not-a-real-secret");
        });
        for (int i = 0; i < LaunchStep.values().length && onUi(() -> model.walk().current().get()) != last; i++) {
            clickOn("launch-next");
        }
        assertThat(onUi(() -> model.walk().current().get())).isEqualTo(last);
        press(KeyCode.SHIFT);
    }

    private String refusal() {
        clickOn("launch-next");
        send();
        return onUi(() -> ((LaunchAttempt.State.Refused) model.attempt().state().get()).problem().headline());
    }

    private void launchAgain() {
        runOnUi(() -> model.launch());
        send();
    }

    private void send() {
        scheduler.runDue();
        settle();
    }

    private void passUntilEnded() {
        for (int i = 0; i < 60 && onUi(() -> activity.running().get()) > 0; i++) {
            time.pass(Duration.ofSeconds(5));
            scheduler.advance(Duration.ofSeconds(5));
            settle();
        }
    }

    private ActivityRow row() {
        return activity.rows().getFirst();
    }

    private VersionChoice version() {
        return model.steps().version().version().get().orElseThrow();
    }

    private ParameterField field(String key) {
        return model.steps().parameters().fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
    }

    private LaunchViewModel model() {
        LaunchStore store = LaunchStore.open(folder.resolve("launches.json"), new ManualLater(), executor::now);
        LaunchMemory nothing = new KeptLaunches(new LaunchArchive(
            store, new ContextKey("demo", REGION), () -> ""));
        return onUi(() -> new LaunchViewModel(new LaunchServices(
            TestOrigins.of(catalog, ""), types -> List.of(), operations,
            executor, here,
            () -> new CliTarget(REGION, Optional.empty(), Optional.of(server.endpoint()), true),
            TestGuards.open(), nothing,
            () -> UUID.randomUUID().toString(), MESSAGES),
            new LaunchTarget(PRODUCT, Optional.empty(), Optional.empty())));
    }

    private ActivityViewModel activityModel() {
        return onUi(() -> new ActivityViewModel(operations, executor, () -> Optional.of(here), MESSAGES));
    }

    private Stage show(ThemeMode mode, double width, double height) {
        return showScene(() -> {
            StateMessages states = new StateMessages(MESSAGES,
                e -> FailureText.of("Failed", String.valueOf(e.getMessage())));
            ActivityView drawer = new ActivityView(activity, MESSAGES, row -> { }, row -> { }, row -> { },
                new MutationGate());
            drawer.content().setPrefHeight(180);
            BorderPane root = new BorderPane(
                new LaunchPane(model, MESSAGES, states, dialogs, () -> { }, () -> left.add("closed"), () -> { })
                    .root());
            root.setBottom(drawer.content());
            root.setStyle("-fx-background-color: -color-bg-default;");
            Scene scene = new Scene(root, width, height);
            Theme theme = new Theme();
            theme.setMode(mode);
            theme.install(scene);
            return scene;
        });
    }
}
