package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One operation in the open drawer: how it stands, what it is, how far it has come, for how long, and what can be
/// done; its details unfold below.
final class ActivityRowPane extends VBox {
    private static final double BADGE = 110;
    private static final double WHAT = 260;
    private static final double TIME = 90;
    private final ActivityRow row;
    private final Messages messages;
    private final StackPane badge = new StackPane();
    private final Label title = label(Styles.TEXT_BOLD);
    private final Hyperlink record;
    private final Label product = label(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    private final Label place = label(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    private final Label progress = label();
    private final Label time = new Label();
    private final HBox links = new HBox(8);
    private final VBox details = new VBox(8);
    private final Hyperlink fold;
    private final Hyperlink open;
    private final Hyperlink again;
    private final Hyperlink stop;
    private final Hyperlink resume;
    private final Tooltip why = new Tooltip();
    private final QueueLinks queue;
    private final HBox secrets = new HBox(8);
    private String word = "";

    ActivityRowPane(ActivityRow row, ActivityActions actions, Messages messages) {
        this.row = row;
        this.messages = messages;
        fold = link("details", messages.text("activity.details"), this::toggle);
        open = link("open", messages.text("activity.open"), () -> actions.open().accept(row));
        record = link("record", "", () -> actions.record().accept(row));
        record.setWrapText(true);
        record.setMinWidth(0);
        record.setMinHeight(USE_PREF_SIZE);
        record.getStyleClass().add(Styles.TEXT_BOLD);
        record.setTooltip(new Tooltip(messages.text("activity.open-record")));
        again = link("again", messages.text("activity.again"), () -> actions.again().accept(row));
        stop = link("stop", messages.text("activity.stop"), () -> actions.model().stopWatching(row));
        resume = link("resume", messages.text("activity.resume"), () -> actions.model().resume(row));
        queue = new QueueLinks(row, actions.model(), messages, links, secrets);
        // The drawer opens under the pointer: the second click of a double click on "Launch product" lands here.
        links.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1) {
                event.consume();
            }
        });
        Hyperlink copy = link("copy", messages.text("activity.copy"), () -> Clip.copy(row.copyText()));
        links.getChildren().addAll(fold, open, again, copy, stop, resume);
        links.setAlignment(Pos.TOP_RIGHT);
        badge.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("activity-row");
        details.getStyleClass().add("activity-details");
        secrets.getStyleClass().add("activity-secrets");
        secrets.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(line(), secrets, details);
        shown(details, false);
        shown(secrets, false);
        time.textProperty().bind(row.time());
        row.text().subscribe(this::show);
        actions.gate().reason().subscribe(this::allow);
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
        grid.getColumnConstraints().addAll(new ColumnConstraints(BADGE), what, middle, right, doing);
        grid.addRow(0, badge, new VBox(title, record, product), new VBox(progress, place), time, links);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    private void show(ActivityText text) {
        if (!text.word().equals(word)) {
            word = text.word();
            badge.getChildren().setAll(ActivityBadge.of(text));
        }
        title.setText(text.title());
        record.setText(text.title());
        record.setAccessibleText(messages.text("activity.of", messages.text("activity.open-record"),
            row.targetName(), row.token()));
        shown(record, text.actions().record());
        shown(title, !text.actions().record());
        product.setText(text.product());
        place.setText(text.place());
        progress.setText(text.progress());
        shown(open, text.actions().open());
        shown(again, text.actions().again());
        shown(stop, text.actions().stop());
        shown(resume, text.actions().resume());
        queue.show(text.actions().queue());
        if (details.isVisible()) {
            fill();
        }
    }

    /// A node that is off shows no tooltip: what is around it says why.
    private void allow(Optional<String> off) {
        Stream.concat(Stream.of(again), queue.sending()).forEach(link -> {
            link.setDisable(off.isPresent());
            link.setAccessibleHelp(off.orElse(null));
        });
        Tooltip.uninstall(links, why);
        off.ifPresent(reason -> {
            why.setText(reason);
            Tooltip.install(links, why);
        });
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
        details.getChildren().setAll(new ActivityDetails(row, messages));
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

    private static Label label(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
