package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.MemoryJournal;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.ui.component.ColumnLayoutStore;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.AnsweringDialogs;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordPlace;
import dev.catalogdesk.ui.record.RecordServices;
import dev.catalogdesk.ui.record.ScriptedStacks;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of operations as a file, through the menu.
class ExportJourneyTest extends UiTest {
    private static final Location PROD = new Location("prod", "111122223333", "eu-central-1");
    private static final String SECRET = "hunter2-hunter2";

    @TempDir
    private Path folder = Path.of("");

    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final Operations operations = new Operations(new ManualScheduler(), () -> 1L << 63, new MemoryJournal());
    private final HistoryCatalog catalog = new HistoryCatalog();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @BeforeEach
    void open() {
        operations.masker().tell(List.of(SECRET));
        RecordDetail failed = HistoryCatalog.record("rec-b", RecordStatus.FAILED, 60);
        catalog.onPages(() -> List.of(List.of(HistoryCatalog.record("rec-a", RecordStatus.SUCCEEDED, 173),
            new RecordDetail("rec-b", "=orders", "pp-b", OpenEnum.of(RecordStatus.FAILED), failed.recordType(),
                "CFN_STACK", failed.createdTime(), failed.updatedTime(), "prod-2", "pa-2", "",
                List.of(new RecordError("", "Value " + SECRET + ", is too weak")), List.of(), ""))));
        showScene(() -> {
            Theme theme = new Theme();
            Scene scene = new Scene(screen(theme).root(), 1000, 700);
            theme.install(scene);
            return scene;
        });
        work();
    }

    @Test
    void savesTheListAsCsvWithSecretsMasked() throws IOException {
        Path file = folder.resolve("activity.csv");
        dialogs.choose(file);
        export();

        assertThat(Files.readAllLines(file)).satisfiesExactly(
            names -> assertThat(names).startsWith("source,operation,status,started,ended,seconds,provisionedProduct"),
            first -> assertThat(first).startsWith("HISTORY,PROVISION_PRODUCT,Succeeded,2026-05-04T10:00:00Z,"
                + "2026-05-04T10:02:53Z,173,past-rec-a,pp-rec-a,rec-a,,prod-1,pa-1,prod,111122223333,eu-central-1,"),
            second -> assertThat(second).contains(",'=orders,pp-b,rec-b,").endsWith("\"Value ****, is too weak\"")
                .doesNotContain(SECRET));
        assertThat(onUi(() -> node("activity-saved", Label.class).getText()))
            .isEqualTo("2 rows saved as activity.csv");
    }

    @Test
    void savesAsJsonWhatTheFilterLeaves() throws IOException {
        Path file = folder.resolve("activity.json");
        dialogs.choose(file);
        runOnUi(() -> node("activity-filter", TextField.class).setText("rec-b"));
        runOnUi(() -> executor.advance(Duration.ofSeconds(1)));
        work();
        export(KeyCode.DOWN);

        assertThat(Files.readString(file)).contains("\"record\" : \"rec-b\"", "\"error\" : \"Value ****, is too weak\"",
            "\"account\" : \"111122223333\"").doesNotContain("rec-a", SECRET);
    }

    @Test
    void saysThatAFolderCannotBeWrittenTo() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "").resolve("activity.csv");
        dialogs.choose(file);
        dialogs.expectErrors();
        export();

        assertThat(dialogs.asked()).last().isEqualTo("The list could not be saved");
        assertThat(onUi(() -> node("activity-saved", Label.class).getText())).isEmpty();
    }

    @Test
    void savesNothingWhereNoFileIsChosen() {
        export();
        assertThat(folder).isEmptyDirectory();
    }

    private void export(KeyCode... further) {
        clickOn("activity-export");
        press(KeyCode.DOWN);
        for (KeyCode key : further) {
            press(key);
        }
        press(KeyCode.ENTER);
        waitUntil("the file is asked for", () -> !dialogs.asked().isEmpty());
        work();
    }

    private void work() {
        runOnUi(executor::runAll);
        settle();
    }

    private ActivityScreen screen(Theme theme) {
        Messages messages = Messages.load();
        Parts parts = new Parts(messages, executor, theme, ColumnLayoutStore.NONE, ZoneOffset.UTC);
        ActivityScreen screen = new ActivityScreen(
            new ActivityViewModel(operations, executor, () -> Optional.of(PROD), messages),
            new RecordServices(catalog, new ScriptedStacks(), () -> new RecordPlace(PROD.account(), PROD.region()),
                operations),
            new RecordParts(parts, new StateMessages(messages, cause -> FailureText.of("", "")), new Nowhere(), dialogs,
                () -> { }));
        screen.show(Place.of(ScreenId.ACTIVITY));
        return screen;
    }

    /// The only place there is is here.
    private static final class Nowhere implements Navigator {
        @Override
        public void open(Place place) {
            throw new AssertionError(place);
        }

        @Override
        public void replace(Place place) {
            throw new AssertionError(place);
        }

        @Override
        public void back() {
            throw new AssertionError("back");
        }
    }
}
