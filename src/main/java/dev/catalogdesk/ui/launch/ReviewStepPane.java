package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.ui.component.ChoiceWords;
import dev.catalogdesk.ui.component.CopyableText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.shell.DeniedMark;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The last step: exactly what is sent, and where to.
final class ReviewStepPane extends VBox {
    private static final double WIDEST = 720;
    private static final double LABELS = 36;
    private static final double NOTES = 60;
    private final Messages messages;
    private final VBox review = new VBox(12);
    private final CommandCard command;
    private final StackPane denied = new StackPane();

    ReviewStepPane(LaunchViewModel model, Messages messages) {
        super(12);
        this.messages = messages;
        command = new CommandCard(messages);
        ProblemPane problem = new ProblemPane(model, messages);
        // What AWS just said is told whole.
        denied.visibleProperty().bind(problem.visibleProperty().not());
        denied.managedProperty().bind(denied.visibleProperty());
        getChildren().addAll(problem, denied, when(model.timing()), review);
        // Hundreds of lines made anew at each keystroke of another step would be felt there.
        Runnable showIfSeen = () -> {
            if (getScene() != null) {
                if (model.attempt().idle()) {
                    model.timing().refresh();
                }
                show(model.review().get());
            }
        };
        model.review().subscribe(now -> showIfSeen.run());
        sceneProperty().subscribe(scene -> showIfSeen.run());
    }

    /// Shows beside the launch that AWS denied it before.
    void setDenied(DeniedMark mark) {
        denied.getChildren().setAll(mark);
    }

    /// There only where something else is under way.
    private HBox when(LaunchTiming timing) {
        ChoiceBox<LaunchTiming.Choice> box = new ChoiceBox<>(timing.choices());
        box.setId("launch-when");
        box.setAccessibleText(messages.text("launch.when"));
        box.setConverter(new ChoiceWords<>(LaunchTiming.Choice::words));
        box.valueProperty().bindBidirectional(timing.chosen());
        Label label = FormNodes.text(messages.text("launch.when"));
        label.setLabelFor(box);
        HBox row = new HBox(12, label, box);
        row.setAlignment(Pos.CENTER_LEFT);
        timing.choices().subscribe(() -> FormNodes.show(row, timing.choices().size() > 1));
        FormNodes.show(row, timing.choices().size() > 1);
        return row;
    }

    private void show(Optional<LaunchReview> now) {
        review.getChildren().clear();
        if (now.isEmpty()) {
            review.getChildren().add(FormNodes.muted(messages.text("launch.load.first")));
            return;
        }
        LaunchReview all = now.get();
        review.getChildren().addAll(
            FormNodes.card(messages.text("launch.review.where"), where(all)),
            FormNodes.card(messages.text("launch.review.what"), what(all)),
            FormNodes.card(messages.text("launch.step.parameters"),
                lines(all.parameters(), messages.text("launch.parameters.none"))),
            FormNodes.card(messages.text("launch.step.tags"),
                lines(all.tags(), messages.text("launch.tags.none"))),
            FormNodes.card(messages.text("launch.step.notifications"), topics(all.request().notificationArns())));
        if (!all.request().stackSet().isEmpty()) {
            review.getChildren().add(3, FormNodes.card(messages.text("launch.step.stackset"),
                stackSet(all.request().stackSet())));
        }
        all.command().ifPresent(same -> {
            command.show(same);
            review.getChildren().add(command);
        });
    }

    private GridPane where(LaunchReview all) {
        GridPane grid = grid();
        add(grid, messages.text("launch.review.connection"), all.connection(), "");
        add(grid, messages.text("launch.review.account"),
            all.account().isEmpty() ? messages.text("launch.review.account-unknown") : all.account(), "");
        add(grid, messages.text("launch.review.region"), all.region(), "");
        return grid;
    }

    private GridPane what(LaunchReview all) {
        GridPane grid = grid();
        add(grid, messages.text("launch.name.label"), all.request().provisionedProductName(), "");
        named(grid, messages.text("launch.review.product"), all.productName(), all.request().productId());
        named(grid, messages.text("launch.review.version"), all.versionName(),
            all.request().provisioningArtifactId());
        named(grid, messages.text("launch.review.path"), all.pathName(), all.request().pathId().orElse(""));
        return grid;
    }

    private GridPane lines(List<LaunchReview.Line> lines, String nothing) {
        GridPane grid = grid();
        lines.forEach(line -> add(grid, line.key(), line.value(), line.note()));
        if (lines.isEmpty()) {
            grid.add(FormNodes.muted(nothing), 0, 0, 2, 1);
        }
        return grid;
    }

    private GridPane topics(List<String> arns) {
        GridPane grid = grid();
        for (int i = 0; i < arns.size(); i++) {
            add(grid, messages.text("launch.topics.accessible", i + 1), arns.get(i), "");
        }
        if (arns.isEmpty()) {
            grid.add(FormNodes.muted(messages.text("launch.topics.none")), 0, 0, 2, 1);
        }
        return grid;
    }

    private GridPane stackSet(StackSetPreferences sent) {
        GridPane grid = grid();
        String usual = messages.text("launch.stackset.usual");
        add(grid, messages.text("launch.stackset.accounts"), listed(sent.accounts()), "");
        add(grid, messages.text("launch.stackset.regions"), listed(sent.regions()), "");
        add(grid, messages.text("launch.stackset.tolerance"),
            sent.failureTolerance().map(amount -> AmountChoice.words(amount, messages)).orElse(usual), "");
        add(grid, messages.text("launch.stackset.concurrency"),
            sent.maxConcurrency().map(amount -> AmountChoice.words(amount, messages)).orElse(usual), "");
        return grid;
    }

    private String listed(List<String> values) {
        return values.isEmpty() ? messages.text("launch.stackset.usual") : String.join(", ", values);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(8, 2);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        ColumnConstraints notes = new ColumnConstraints();
        notes.setHgrow(Priority.SOMETIMES);
        // A long value wraps; without it, it would leave the note one letter a line.
        notes.setMinWidth(NOTES);
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(LABELS);
        // Labels and notes stay near their values in a wide window.
        grid.setMaxWidth(WIDEST);
        grid.getColumnConstraints().addAll(labels, values, notes);
        return grid;
    }

    private void add(GridPane grid, String label, String value, String note) {
        int row = grid.getRowCount();
        CopyableText shown = new CopyableText(messages.text("launch.review.value", label), value, messages);
        grid.add(name(label), 0, row);
        grid.add(shown, 1, row, note.isEmpty() ? 2 : 1, 1);
        if (!note.isEmpty()) {
            grid.add(FormNodes.muted(note), 2, row);
        }
    }

    /// A name for people with the id that is sent.
    private void named(GridPane grid, String label, String name, String id) {
        FlowPane both = new FlowPane(16, 2, FormNodes.text(name),
            new CopyableText(messages.text("launch.review.id", label), id, messages));
        int row = grid.getRowCount();
        grid.add(name(label), 0, row);
        grid.add(both, 1, row, 2, 1);
    }

    /// Stands beside the first line of a value that has several.
    private static Label name(String label) {
        Label name = FormNodes.text(label, Styles.TEXT_MUTED);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }
}
