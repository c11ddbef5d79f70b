package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.cli.LogOfTheProgram;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.CataloguePath;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.scenario.Portfolio;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.export.AwsCliCommand;
import dev.catalogdesk.export.AwsCliForm;
import dev.catalogdesk.export.CliTarget;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Origin;
import dev.catalogdesk.operations.journal.JournalExport;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.ui.activity.ActivityRow;
import dev.catalogdesk.ui.activity.ActivityViewModel;
import dev.catalogdesk.ui.activity.SavedActivity;
import dev.catalogdesk.ui.component.AdviceText;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.task.BackgroundTask;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Secrets are planted where a person has them, and launches are made with them that succeed, are refused with the
/// secrets quoted, and fail with them quoted. Then every byte is searched that the program, and the simulated AWS,
/// left behind. The same search without a masker shows that it would find them.
class SecretsTest extends ProgramSteps {
    private static final String VAULT = "Vault";
    private static final String PASSWORD = "Password";
    private static final String SENTENCE = "The values " + Planted.NO_ECHO.text() + " and " + Planted.SECRET_KEY.text()
        + " with " + Planted.SESSION_TOKEN.text() + " are wrong, {\"accessToken\": \"" + Planted.SSO_TOKEN.text()
        + "\"}.";
    private final Map<Place, StringBuilder> seen = new EnumMap<>(Place.class);
    private boolean masks = true;

    /// Where a secret may get to.
    private enum Place { LOG, JOURNAL, SETTINGS_AND_DRAFTS, STATE_OF_AWS, COPIES, NOTIFICATIONS, EXPORTS }

    /// Lets everything through.
    private static final class NoMasker extends Masker {
        @Override
        public String mask(String text) {
            return text;
        }
    }

    @Override
    Masker masker() {
        return masks ? new Masker() : new NoMasker();
    }

    @BeforeEach
    void plant() throws IOException {
        aws.close();
        Path files = Files.createDirectories(home.resolve("aws"));
        aws = DemoServer.start(DemoOptions.of(vault()).withSpeed(SPEED).withState(files.resolve("state.json"))
            .withLog(files.resolve("calls.jsonl")));
        Path credentials = Files.createDirectories(home.resolve(".aws")).resolve("credentials");
        Files.writeString(credentials, "[default]\naws_access_key_id = AKIAPLANTED000000001\naws_secret_access_key = "
            + Planted.SECRET_KEY.text() + "\naws_session_token = " + Planted.SESSION_TOKEN.text() + "\n");
    }

    @Test
    void leavesNoSecretAnywhere() throws IOException {
        launchInAllWays();
        assertThat(found()).isEmpty();
    }

    @Test
    void isFoundByTheSameSearchWhereNothingIsMasked() throws IOException {
        masks = false;
        launchInAllWays();
        Map<Place, Set<Planted>> found = found();
        for (Place place : List.of(Place.LOG, Place.JOURNAL, Place.COPIES, Place.EXPORTS)) {
            assertThat(found.get(place)).as("%s", place).containsExactlyInAnyOrder(Planted.values());
        }
        assertThat(found.get(Place.NOTIFICATIONS)).containsExactly(Planted.NO_ECHO);
        // What never gets a secret has none to mask.
        assertThat(found).doesNotContainKeys(Place.SETTINGS_AND_DRAFTS, Place.STATE_OF_AWS);
    }

    private void launchInAllWays() throws IOException {
        AppDirs dirs = new AppDirs(home.resolve("config"), home.resolve("logs"), home.resolve("state"));
        try (LogOfTheProgram _ = new LogOfTheProgram(dirs);
                QuotingLine line = new QuotingLine(aws.endpoint(), SENTENCE)) {
            startProgram(REGION, "products", line.endpoint());
            awaitProducts();
            launchByHand();
            Operation refused = launch(line.endpoint(), QuotingLine.REFUSED, "v1");
            launch(line.endpoint(), QuotingLine.FAILED, "v1 " + Planted.NO_ECHO.text());
            copyAndTell(line.endpoint(), refused);
            runOnUi(program()::end);
            program().close();
            startProgram(REGION, "products", line.endpoint());
            awaitProducts();
        }
        runOnUi(program()::end);
        program().close();
        aws.close();
        JournalExport journal = JournalExport.read(dirs.journalFolder());
        see(Place.EXPORTS, Stream.concat(journal.csv(), journal.jsonLines()).collect(Collectors.joining("\n")));
        see(Place.LOG, dirs.logs());
        see(Place.JOURNAL, dirs.journalFolder());
        see(Place.SETTINGS_AND_DRAFTS, dirs.settingsFile());
        see(Place.SETTINGS_AND_DRAFTS, dirs.launchesFile());
        see(Place.STATE_OF_AWS, home.resolve("aws"));
    }

    /// By the wizard, which keeps a draft on the way.
    private void launchByHand() {
        searchAndOpen(VAULT);
        clickOn("product-launch");
        step("version and path", 1);
        clickOn("launch-next");
        step("name", 2);
        clickOn("launch-name");
        press(KeyCode.CONTROL, KeyCode.A);
        type("my-vault");
        waitUntil("the name is free", () -> says("launch-name-answer", "✓"));
        clickOn("launch-next");
        step("parameters", 3);
        runOnUi(() -> node("launch-parameter-" + PASSWORD, TextInputControl.class).setText(Planted.NO_ECHO.text()));
        waitUntilSays("launch-kept", "Draft kept");
        program().launches.flush();
        see(Place.SETTINGS_AND_DRAFTS, program().dirs.launchesFile());
        clickOn("launch-step-6");
        step("review", 6);
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");
    }

    private Operation launch(URI endpoint, String name, String versionName) {
        Connection connection = new Connection.Endpoint(endpoint, Optional.empty());
        Origin origin = program().clients.origin(connection, REGION);
        LaunchRequest request = request(name);
        Operation begun = program().operations.submit(Order.launch(origin, new Location("vaults", "", REGION), VAULT,
            versionName, request, Set.of(PASSWORD)));
        waitUntil(name + " has ended", () -> operation(begun.id()).state().ended());
        return operation(begun.id());
    }

    private static LaunchRequest request(String name) {
        return new LaunchRequest("prod-vault", "pa-vault", Optional.of("lpv2-vault"), name,
            Map.of(PASSWORD, Planted.NO_ECHO.text()), List.of(), List.of(), "token-" + name);
    }

    private Operation operation(String id) {
        return program().operations.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /// What leaves the window, by the ways that a person has.
    private void copyAndTell(URI endpoint, Operation refused) {
        runOnUi(() -> {
            findAll("#activity-details").forEach(link -> ((Hyperlink) link).fire());
        });
        settle();
        runOnUi(() -> Stream.of("#activity-copy", "#advice-ticket").flatMap(id -> findAll(id).stream())
            .forEach(link -> {
                ((Hyperlink) link).fire();
                see(Place.COPIES, String.valueOf(Clipboard.getSystemClipboard().getString()));
            }));
        AppContext context = program();
        ActivityViewModel model =
            onUi(() -> new ActivityViewModel(context.operations, context.executor, Optional::empty, context.messages));
        EndTeller teller = new EndTeller(notice -> { }, () -> false, context.settings, desktopNotes::add,
            context.operations.masker());
        runOnUi(() -> {
            for (ActivityRow row : model.rows()) {
                see(Place.COPIES, row.copyText());
                row.advice().stream().map(AdviceText::ticket).forEach(ticket -> see(Place.COPIES, ticket));
                teller.ended(row.id(), row.text().get());
            }
            see(Place.EXPORTS, SavedActivity.of(model).csv() + SavedActivity.of(model).json());
            model.close();
            Clip.copy("");
        });
        desktopNotes.forEach(note -> see(Place.NOTIFICATIONS, note.title() + "\n" + note.text()));
        AwsCliCommand command = new AwsCliCommand(request("cli-vault"),
            new CliTarget(REGION, Optional.empty(), Optional.of(endpoint), false), Set.of(PASSWORD),
            (key, form) -> "Fill in " + key);
        Stream.of(AwsCliForm.values()).forEach(form -> see(Place.EXPORTS, command.text(form)));
        crash(refused);
    }

    /// A task and a thread end by an error that quotes the secrets.
    private void crash(Operation refused) {
        RuntimeException cause = ((OperationState.Refused) refused.state()).cause();
        var unused = BackgroundTask.<String>of("fails", () -> {
            throw cause;
        }).runOn(program().executor);
        Thread thread = Thread.ofVirtual().start(() -> {
            throw new IllegalStateException(SENTENCE);
        });
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        settle();
    }

    private void see(Place place, String text) {
        seen.computeIfAbsent(place, key -> new StringBuilder()).append(text).append('\n');
    }

    private void see(Place place, Path fileOrFolder) {
        if (!Files.exists(fileOrFolder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(fileOrFolder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                see(place, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<Place, Set<Planted>> found() {
        assertThat(seen.keySet()).as("places that were searched").containsExactlyInAnyOrder(Place.values());
        Map<Place, Set<Planted>> found = new HashMap<>();
        seen.forEach((place, text) -> {
            Set<Planted> there = EnumSet.noneOf(Planted.class);
            Stream.of(Planted.values()).filter(each -> each.isIn(text.toString())).forEach(there::add);
            if (!there.isEmpty()) {
                found.put(place, there);
            }
        });
        return found;
    }

    private static Scenario vault() {
        CatalogueVersion version = new CatalogueVersion("pa-vault", "v1", "", Instant.EPOCH, Guidance.DEFAULT, true,
            """
            Parameters:
              Password: {Type: String, NoEcho: true}
            Outputs:
              Given: {Value: !Ref Password}
            Resources:
              Queue: {Type: "AWS::SQS::Queue"}
            """);
        CatalogueProduct product = new CatalogueProduct("prod-vault", "prodview-vault", VAULT, "Data", "Keeps a secret",
            "", ProductType.CLOUD_FORMATION_TEMPLATE, "", "", "", Optional.empty(), Instant.EPOCH, List.of(version),
            List.of(new CataloguePath("lpv2-vault", "Vaults", "port-vault", List.of(), List.of(), List.of())),
            List.of(), List.of(), List.of(), List.of());
        return new Scenario("vault", "111122223333", List.of(), List.of(new RegionalCatalogue(REGION,
            List.of(new Portfolio("port-vault", "Vaults", "", "")), List.of(product), List.of())));
    }
}
