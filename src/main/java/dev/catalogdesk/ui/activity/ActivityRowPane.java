package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One operation in the open drawer: how it stands, what it is, how far it has come, for how long, and what can be
/// done; its details unfold below.
final class ActivityRowPane extends VBox {
    private static final double GLYPH = 20;
    private static final double WHAT = 300;
    private static final double TIME = 90;
    private final ActivityRow row;
    private final ActivityActions actions;
    private final Messages messages;
    private final Label glyph = new Label();
    private final Label title = label(Styles.TEXT_BOLD);
    private final Label product = label(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    private final Label place = label(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    private final Label word = new Label();
    private final Label progress = label();
    private final Label time = new Label();
    private final HBox links = new HBox(8);
    private final VBox details = new VBox(8);
    private final Hyperlink fold;
    private final Hyperlink open;
    private final Hyperlink stop;
    private final Hyperlink resume;

    ActivityRowPane(ActivityRow row, ActivityActions actions, Messages messages) {
        this.row = row;
        this.actions = actions;
        this.messages = messages;
        fold = link("details", messages.text("activity.details"), this::toggle);
        open = link("open", messages.text("activity.open"), () -> actions.open().accept(row));
        stop = link("stop", messages.text("activity.stop"), () -> actions.model().stopWatching(row));
        resume = link("resume", messages.text("activity.resume"), () -> actions.model().resume(row));
        Hyperlink copy = link("copy", messages.text("activity.copy"), () -> actions.copy().accept(row.copyText()));
        links.getChildren().addAll(fold, open, copy, stop, resume);
        links.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("activity-row");
        details.getStyleClass().add("activity-details");
        getChildren().addAll(line(), details);
        shown(details, false);
        time.textProperty().bind(row.time());
        row.text().subscribe(this::show);
    }

    static String glyph(ActivityTone tone) {
        return switch (tone) {
            case RUNNING -> "◌";
            case WAITING -> "◷";
            case SUCCESS -> "✓";
            case FAILURE -> "✕";
            case UNCERTAIN -> "▲";
        };
    }

    private GridPane line() {
        GridPane grid = new GridPane(12, 0);
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints(TIME);
        right.setHalignment(HPos.RIGHT);
        ColumnConstraints what = new ColumnConstraints();
        what.setPrefWidth(WHAT);
        what.setMinWidth(WHAT / 2);
        ColumnConstraints doing = new ColumnConstraints();
        doing.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(new ColumnConstraints(GLYPH), what, middle, right, doing);
        grid.addRow(0, glyph, new VBox(title, product), new VBox(word, progress, place), time, links);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    private void show(ActivityText text) {
        glyph.setText(glyph(text.tone()));
        tone(glyph, text.tone());
        title.setText(text.title());
        product.setText(text.product());
        place.setText(text.place());
        word.setText(text.word());
        tone(word, text.tone());
        progress.setText(text.progress());
        shown(open, text.actions().open());
        shown(stop, text.actions().stop());
        shown(resume, text.actions().resume());
        if (details.isVisible()) {
            fill();
        }
    }

    private void toggle() {
        boolean unfold = !details.isVisible();
        if (unfold) {
            fill();
        }
        shown(details, unfold);
        fold.setText(messages.text(unfold ? "activity.details.hide" : "activity.details"));
    }

    private void fill() {
        details.getChildren().setAll(new ActivityDetails(row, actions.copy(), messages));
    }

    private Hyperlink link(String what, String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setId("activity-" + what);
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(messages.text("activity.of", text, row.targetName(), row.token()));
        link.setOnAction(event -> {
            action.run();
            link.setVisited(false);
        });
        return link;
    }

    private static void tone(Label label, ActivityTone tone) {
        label.getStyleClass().removeAll(Styles.SUCCESS, Styles.DANGER, Styles.WARNING, Styles.ACCENT);
        label.getStyleClass().add(switch (tone) {
            case RUNNING -> Styles.ACCENT;
            case WAITING, UNCERTAIN -> Styles.WARNING;
            case SUCCESS -> Styles.SUCCESS;
            case FAILURE -> Styles.DANGER;
        });
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static void shown(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
