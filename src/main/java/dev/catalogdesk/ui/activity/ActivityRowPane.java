package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One operation in the open drawer: how it stands, what it is, how far it has come, for how long, and what can be
/// done; its details unfold below. What most rows never show is made when it is first shown, and of what is shown
/// only what changed is touched: hundreds may change at once.
final class ActivityRowPane extends VBox {
    private static final double BADGE = 110;
    private static final double WHAT = 260;
    private static final double TIME = 90;
    private static final String FOLD = "details";
    private static final String OPEN = "open";
    private static final String AGAIN = "again";
    private static final String COPY = "copy";
    private static final String STOP = "stop";
    private static final String RESUME = "resume";
    private final ActivityRow row;
    private final ActivityActions actions;
    private final Messages messages;
    private final StackPane badge = new StackPane();
    private final Label title = label(Styles.TEXT_BOLD);
    private final Label product = label(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    private final Label place = label(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    private final Label progress = label();
    private final VBox what = new VBox(title, product);
    private final HBox secrets = new HBox(8);
    private final RowLinks links;
    private final QueueLinks queue;
    private Optional<Hyperlink> record = Optional.empty();
    private Optional<VBox> details = Optional.empty();
    private List<Object> detailed = List.of();
    private String word = "";

    ActivityRowPane(ActivityRow row, ActivityActions actions, Messages messages) {
        this.row = row;
        this.actions = actions;
        this.messages = messages;
        links = new RowLinks(row, messages);
        links.add(FOLD, messages.text("activity.details"), this::toggle);
        links.add(OPEN, messages.text("activity.open"), () -> actions.open().accept(row));
        links.addChanging(AGAIN, messages.text("activity.again"), () -> actions.again().accept(row));
        links.add(COPY, messages.text("activity.copy"), () -> Clip.copy(row.copyText()));
        links.add(STOP, messages.text("activity.stop"), () -> actions.model().stopWatching(row));
        links.add(RESUME, messages.text("activity.resume"), () -> actions.model().resume(row));
        queue = new QueueLinks(row, actions.model(), messages, links, secrets);
        links.offer(FOLD, true);
        links.offer(COPY, true);
        badge.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("activity-row");
        secrets.getStyleClass().add("activity-secrets");
        secrets.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(line(), secrets);
        shown(secrets, false);
        row.text().subscribe(this::show);
        actions.gate().reason().subscribe(links::allow);
    }

    /// Whether the operator is at work in it: it is unfolded, asks for something, or has the focus.
    boolean isInUse() {
        return isUnfolded() || secrets.isVisible() || isFocusWithin();
    }

    private GridPane line() {
        GridPane grid = new GridPane(12, 0);
        ColumnConstraints middle = new ColumnConstraints();
        middle.setHgrow(Priority.ALWAYS);
        ColumnConstraints asWide = new ColumnConstraints();
        asWide.setPrefWidth(WHAT);
        asWide.setMinWidth(WHAT / 2);
        ColumnConstraints doing = new ColumnConstraints();
        doing.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(
            new ColumnConstraints(BADGE), asWide, middle, new ColumnConstraints(TIME), doing);
        grid.addRow(0, badge, what, new VBox(progress, place), new TimeSlot(row.time(), TIME), links);
        grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return grid;
    }

    private void show(ActivityText text) {
        if (!text.word().equals(word)) {
            word = text.word();
            badge.getChildren().setAll(ActivityBadge.of(text));
        }
        name(text);
        product.setText(text.product());
        place.setText(text.place());
        progress.setText(text.progress());
        links.offer(OPEN, text.actions().open());
        links.offer(AGAIN, text.actions().again());
        links.offer(STOP, text.actions().stop());
        links.offer(RESUME, text.actions().resume());
        queue.show(text.actions().queue());
        if (isUnfolded()) {
            fill();
        }
    }

    /// Leads to the record where it can be opened.
    private void name(ActivityText text) {
        boolean opens = text.actions().record();
        title.setText(text.title());
        shown(title, !opens);
        if (opens && record.isEmpty()) {
            record = Optional.of(recordLink());
            what.getChildren().add(1, record.get());
        }
        record.ifPresent(link -> {
            link.setText(text.title());
            shown(link, opens);
        });
    }

    private Hyperlink recordLink() {
        Hyperlink link = Buttons.link("activity-record", "", () -> actions.record().accept(row));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        link.getStyleClass().add(Styles.TEXT_BOLD);
        link.setTooltip(new Tooltip(messages.text("activity.open-record")));
        link.setAccessibleText(messages.text("activity.of", messages.text("activity.open-record"),
            row.targetName(), row.token()));
        return link;
    }

    private boolean isUnfolded() {
        return details.filter(Node::isVisible).isPresent();
    }

    private void toggle() {
        boolean unfold = !isUnfolded();
        if (unfold) {
            if (details.isEmpty()) {
                VBox made = new VBox(8);
                made.getStyleClass().add("activity-details");
                getChildren().add(made);
                details = Optional.of(made);
            }
            fill();
        }
        details.ifPresent(each -> shown(each, unfold));
        links.link(FOLD).ifPresent(
            link -> link.setText(messages.text(unfold ? "activity.details.hide" : "activity.details")));
    }

    /// Progress is not among the details; when it alone moves they stay, and with them the focus and a selection.
    private void fill() {
        List<Object> now = List.of(row.text().get().withProgress(""), row.recordId(), row.provisionedProductId());
        if (!now.equals(detailed)) {
            detailed = now;
            details.ifPresent(each -> each.getChildren().setAll(new ActivityDetails(row, messages)));
        }
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
