package dev.catalogdesk.bench;

import dev.catalogdesk.template.Template;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldNodes;
import dev.catalogdesk.ui.form.ParameterForm;
import dev.catalogdesk.ui.form.ParameterFormPane;
import dev.catalogdesk.ui.form.RulesBoard;
import dev.catalogdesk.ui.form.RulesPane;
import dev.catalogdesk.ui.task.FxTaskExecutor;
import dev.catalogdesk.ui.theme.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The form of a template with 200 parameters under 40 rules, in turns with what JavaFX itself takes for as many
/// labelled text fields, and then keys typed into both. Prints the figures: the first of each kind, which loads
/// classes, and the median of those after it.
public final class LargeForm extends Application {
    private static final int ROUNDS = 9;
    private static final int KEYS = 200;
    private static final double ASIDE = 320;

    private final Messages messages = Messages.load();
    private final FxTaskExecutor executor = new FxTaskExecutor(error -> { });
    private final Template template = LargeTemplate.template();
    private final String rules = LargeTemplate.rules();

    /// Made by JavaFX.
    public LargeForm() {
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new BorderPane(), Benchmark.WIDTH, Benchmark.HEIGHT);
        new Theme().install(scene);
        stage.setScene(scene);
        stage.show();
        Thread.ofPlatform().name("measure").start(() -> measure(scene));
    }

    private void measure(Scene scene) {
        List<Long> grids = new ArrayList<>();
        List<Long> forms = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            grids.add(painted(scene, LargeForm::grid, () -> true));
            forms.add(painted(scene, this::form, () -> true));
            wholes.add(painted(scene, this::form, () -> scene.lookup("#f-P199") != null));
        }
        print("grid", grids);
        print("form", forms);
        print("form-all", wholes);
        painted(scene, LargeForm::grid, () -> true);
        typed(scene, "#g-2", "grid-key");
        painted(scene, this::form, () -> scene.lookup("#f-P199") != null);
        typed(scene, "#f-" + LargeTemplate.TYPED, "form-key");
        Runtime.getRuntime().halt(0);
    }

    /// Milliseconds until the content is painted, the making of it included.
    private static long painted(Scene scene, Supplier<Parent> content, BooleanSupplier there) {
        CompletableFuture<Instant> painted = new CompletableFuture<>();
        // What stood there before is taken away in a frame of its own.
        RunningProgram.onUi(() -> {
            scene.setRoot(new BorderPane());
            return true;
        });
        Instant begin = RunningProgram.onUi(() -> {
            Instant now = Instant.now();
            scene.setRoot(content.get());
            FirstFrame.with(scene, there, painted::complete);
            return now;
        });
        return Duration.between(begin, painted.join()).toMillis();
    }

    /// Microseconds that each key keeps the JavaFX thread busy: until the rules are checked, and with what the next
    /// frame takes to style and lay out what changed.
    private static void typed(Scene scene, String field, String name) {
        List<Long> worked = new ArrayList<>();
        List<Long> laidOut = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            boolean back = i / LargeTemplate.LETTERS % 2 == 1;
            CompletableFuture<Long> layout = new CompletableFuture<>();
            RunningProgram.onUi(() -> {
                TextField target = (TextField) scene.lookup(field);
                target.end();
                long begin = System.nanoTime();
                Event.fireEvent(target, back ? key(KeyEvent.KEY_PRESSED, KeyCode.BACK_SPACE, "")
                    : key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, LargeTemplate.LETTER));
                worked.add((System.nanoTime() - begin) / 1_000);
                LayoutTime.next(scene, layout::complete);
                return true;
            });
            laidOut.add(worked.getLast() + layout.join() / 1_000);
        }
        print(name, worked);
        print(name + "-layout", laidOut);
    }

    private static KeyEvent key(EventType<KeyEvent> type, KeyCode code, String letter) {
        return new KeyEvent(type, letter, "", code, false, false, false, false);
    }

    private Parent form() {
        ParameterForm form = new ParameterForm("f-", messages);
        RulesBoard board = new RulesBoard(form, Map.of(), executor, messages, () -> { });
        form.show(template.parameters(), LargeTemplate.hints(template));
        board.show(rules);
        ScrollPane scroll = new ScrollPane();
        FieldNodes nodes = new FieldNodes(scroll, id -> { });
        scroll.setContent(new ParameterFormPane(form, nodes, messages));
        RulesPane beside = new RulesPane(board, form, nodes::focus, messages);
        return page(scroll, new ScrollPane(beside));
    }

    private static Parent grid() {
        GridPane grid = new GridPane(16, 12);
        for (int i = 0; i < LargeTemplate.PARAMETERS; i++) {
            TextField field = new TextField("x");
            field.setId("g-" + i);
            grid.addRow(i, new Label("P" + i), field);
        }
        return page(new ScrollPane(grid), new ScrollPane());
    }

    private static Pane page(ScrollPane form, ScrollPane beside) {
        form.setFitToWidth(true);
        beside.setFitToWidth(true);
        beside.setPrefWidth(ASIDE);
        BorderPane page = new BorderPane(form);
        page.setRight(beside);
        return page;
    }

    private static void print(String name, List<Long> times) {
        List<Long> later = times.stream().skip(1).sorted().toList();
        Probe.print(name + "-first", times.getFirst());
        Probe.print(name, later.get(later.size() / 2));
        Probe.print(name + "-longest", later.getLast());
    }

    /// The process of the large form.
    public static final class Start {
        private Start() {
        }

        /// Shows the window and measures.
        ///
        /// @param args none
        public static void main(String[] args) {
            Application.launch(LargeForm.class);
        }
    }
}
