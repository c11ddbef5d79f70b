package dev.catalogdesk.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;

/// The way through the program that is measured and pictured: look at a product, search, launch, see it succeed.
final class Journey {
    /// The list of products.
    static final String LIST = "products-list";

    private static final String SHOWN_PRODUCT = "Aurora";
    private static final String LAUNCHED_PRODUCT = "Work Queue";
    private static final List<String> FORMS = List.of("Aurora PostgreSQL Cluster", "Account Security Baseline",
        "Background Worker on Fargate", "Data Lake Bucket", "Managed Kafka Topic Set", "Network VPC Baseline");
    private static final int LAST_STEP = 12;
    private static final int FEW = 10;

    private final RunningProgram program;
    private final Consumer<String> stop;

    private Journey(RunningProgram program, Consumer<String> stop) {
        this.program = program;
        this.stop = stop;
    }

    /// Goes the way.
    ///
    /// @param program the running program
    /// @param stop called at each place, with its name
    static void run(RunningProgram program, Consumer<String> stop) {
        Journey journey = new Journey(program, stop);
        journey.lookAtProduct();
        journey.launch();
    }

    /// Visits what is not on the way.
    ///
    /// @param program the running program
    /// @param stop called at each place, with its name
    static void visitOthers(RunningProgram program, Consumer<String> stop) {
        for (String screen : new String[] {"provisioned", "plans", "import", "activity", "settings", "help"}) {
            program.click("rail-" + screen);
            program.settle();
            stop.accept(screen);
        }
        program.click("rail-products");
        program.key(KeyCode.K, true);
        program.awaitShown("palette-query");
        program.write("palette-query", "queue");
        program.settle();
        stop.accept("palette");
        program.key(KeyCode.ESCAPE, false);
    }

    /// Opens the forms of six very different products.
    ///
    /// @param program the running program, on its list of products
    /// @param stop called at each form, with its name
    static void visitForms(RunningProgram program, Consumer<String> stop) {
        Journey journey = new Journey(program, stop);
        FORMS.forEach(journey::showForm);
        program.write("products-search", "");
    }

    private void showForm(String product) {
        search(product);
        open(product);
        program.click("product-launch");
        program.awaitShown("launch-next");
        program.settle();
        if (RunningProgram.onUi(() -> RunningProgram.find("launch-path").isPresent())) {
            program.choose("launch-path");
        }
        program.settle();
        program.click("launch-step-3");
        program.settle();
        stop.accept("form-" + product.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"));
        program.click("launch-keep");
        program.awaitShown("product-close");
        program.click("product-close");
        program.awaitShown(LIST);
    }

    private void lookAtProduct() {
        awaitRows("all products are listed", 2);
        program.settle();
        stop.accept("products-list");
        search(SHOWN_PRODUCT);
        open(SHOWN_PRODUCT);
        program.write("products-search", "");
        awaitRows("all products are listed again", 2);
        program.settle();
        stop.accept("products");
        selectTabs();
    }

    private void selectTabs() {
        int tabs = RunningProgram.onUi(() -> tabPane().getTabs().size());
        for (int i = 1; i < tabs; i++) {
            int index = i;
            String name = RunningProgram.onUi(() -> {
                tabPane().getSelectionModel().select(index);
                Tab tab = tabPane().getTabs().get(index);
                return tab.getText().toLowerCase(Locale.ROOT).replaceAll("\\d+", "").strip().replaceAll("\\W+", "-");
            });
            program.settle();
            stop.accept("product-" + name);
        }
    }

    private static TabPane tabPane() {
        return (TabPane) RunningProgram.find("product-tabs").orElseThrow();
    }

    private void launch() {
        // At a narrow width the page lies over the list.
        program.click("product-close");
        program.awaitShown(LIST);
        search(LAUNCHED_PRODUCT);
        open(LAUNCHED_PRODUCT);
        program.click("product-launch");
        program.awaitShown("launch-next");
        for (int step = 1; step <= LAST_STEP && !atReview(); step++) {
            program.settle();
            if (RunningProgram.onUi(() -> RunningProgram.find("launch-name").isPresent())) {
                program.write("launch-name", "orders-queue");
                program.awaitUi("the name is free", () -> says("launch-name-answer", "✓"));
            }
            stop.accept("launch-" + step);
            program.click("launch-next");
        }
        program.settle();
        stop.accept("launch-review");
        program.click("launch-next");
        program.awaitUi("the launch runs", () -> says("activity-summary", "Launching"));
        stop.accept("launch-running");
        program.awaitUi("the launch succeeded", () -> says("activity-summary", "Launched"));
        program.click("activity-toggle");
        program.settle();
        stop.accept("launch-succeeded");
        program.click("activity-toggle");
    }

    private static boolean atReview() {
        return RunningProgram.onUi(() -> says("launch-next", "Launch product"));
    }

    private void search(String words) {
        program.write("products-search", words);
        program.awaitUi("the search for " + words + " is answered", () -> !list().getItems().isEmpty()
            && list().getItems().size() < FEW && indexOf(words) >= 0);
    }

    private static int indexOf(String words) {
        for (int i = 0; i < list().getItems().size(); i++) {
            if (list().getItems().get(i).toString().contains("name=" + words)) {
                return i;
            }
        }
        return -1;
    }

    private void open(String product) {
        RunningProgram.onUi(() -> {
            list().requestFocus();
            list().getSelectionModel().select(indexOf(product));
            return true;
        });
        program.key(KeyCode.ENTER, false);
        program.awaitUi("the product is open", () ->
            RunningProgram.find("product-launch").filter(node -> !node.isDisabled()).isPresent());
    }

    private void awaitRows(String what, int least) {
        program.awaitUi(what, () -> RunningProgram.find(LIST).isPresent() && list().getItems().size() >= least);
    }

    private static ListView<?> list() {
        return (ListView<?>) RunningProgram.find(LIST).orElseThrow();
    }

    private static boolean says(String id, String words) {
        return RunningProgram.find(id).filter(node -> contains(node, words)).isPresent();
    }

    private static boolean contains(Node node, String words) {
        if (node instanceof Labeled labeled && labeled.isVisible() && labeled.getText() != null
                && labeled.getText().contains(words)) {
            return true;
        }
        return node instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(child -> contains(child, words));
    }
}
