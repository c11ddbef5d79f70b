package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.ActivityDrawer;
import dev.catalogdesk.ui.shell.MutationGate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the window's drawer shows: one line while it is closed, the operations while it is open. The times go on
/// while it is part of a window.
public final class ActivityView implements ActivityDrawer {
    /// As many as somebody looks through here; the screen of activity lists all. Each more is styled, laid out and
    /// moved on with the clock.
    private static final int MOST = 10;
    /// As many rows as are made for one frame: styled for the first time, each takes milliseconds.
    private static final int AT_ONCE = 1;

    private final ActivityViewModel model;
    private final ActivityActions actions;
    private final Messages messages;
    private final ActivityLine running = new ActivityLine();
    private final ActivityLine ended = new ActivityLine();
    private final Label nothing = new Label();
    private final SummaryBar bar = new SummaryBar(running, ended, nothing);
    private final VBox list = new VBox();
    private final VBox inside = new VBox();
    private final ScrollPane content = new ScrollPane(inside);
    private final Map<String, ActivityRowPane> panes = new HashMap<>();
    private final Hyperlink more = Buttons.link("activity-more", "", () -> onMore());
    private Runnable all = () -> { };
    private final AnimationTimer later = new AnimationTimer() {
        @Override
        public void handle(long now) {
            showRows();
        }
    };

    /// Builds the drawer's parts.
    ///
    /// @param model the operations
    /// @param messages the texts
    /// @param open opens the product of an operation
    /// @param record opens the record of an operation
    /// @param again launches another like an operation
    /// @param gate decides whether anything may be changed from the window
    public ActivityView(ActivityViewModel model, Messages messages, Consumer<ActivityRow> open,
            Consumer<ActivityRow> record, Consumer<ActivityRow> again, MutationGate gate) {
        this.model = model;
        this.messages = messages;
        actions = new ActivityActions(model, open, record, again, gate);
        buildBar();
        buildContent();
        bind();
    }

    @Override
    public Node summary() {
        return bar;
    }

    @Override
    public Region content() {
        return content;
    }

    /// Says what leads to those operations that have no room here.
    ///
    /// @param action opens the screen that lists all
    public void setOnMore(Runnable action) {
        all = action;
    }

    private void onMore() {
        all.run();
    }

    private void buildBar() {
        bar.setId("activity-summary");
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
    }

    private void buildContent() {
        content.setId("activity-content");
        content.setFitToWidth(true);
        content.setAccessibleText(messages.text("activity.list"));
        list.getStyleClass().add("activity-list");
        QueueBar queue = new QueueBar("drawer-queue", model, messages, false);
        queue.getStyleClass().add("drawer-queue");
        inside.getChildren().addAll(queue, list);
    }

    private void bind() {
        model.rows().addListener((ListChangeListener<ActivityRow>) change -> showRows());
        model.summary().subscribe(text -> nothing.setText(text));
        model.newestRunning().subscribe(row -> follow(running, row));
        model.lastEnded().subscribe(row -> follow(ended, row));
        bar.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.detach();
            } else {
                model.attach();
            }
        });
        content.sceneProperty().subscribe(scene -> showRows());
    }

    private void follow(ActivityLine line, Optional<ActivityRow> row) {
        line.follow(row);
        show(nothing, model.rows().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Panes stay with their rows, so that what is unfolded stays unfolded. While the drawer is closed nobody sees
    /// them.
    private void showRows() {
        later.stop();
        if (content.getScene() == null) {
            return;
        }
        List<ActivityRow> shown = shown();
        panes.keySet().retainAll(shown.stream().map(ActivityRow::id).toList());
        makeSome(shown);
        List<Node> nodes = new ArrayList<>();
        shown.forEach(row -> Optional.ofNullable(panes.get(row.id())).ifPresent(nodes::add));
        if (nodes.isEmpty()) {
            Label empty = new Label(messages.text("activity.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add(Styles.TEXT_MUTED);
            nodes.add(empty);
        }
        int others = model.rows().size() - shown.size();
        if (others > 0) {
            more.setText(messages.text("activity.more", others));
            nodes.add(more);
        }
        place(nodes);
    }

    /// Of hundreds that come one after the other most are pushed down again before their turn comes.
    private void makeSome(List<ActivityRow> shown) {
        List<ActivityRow> missing = shown.stream().filter(row -> !panes.containsKey(row.id())).toList();
        missing.stream().limit(AT_ONCE)
            .forEach(row -> panes.put(row.id(), new ActivityRowPane(row, actions, messages)));
        if (missing.size() > AT_ONCE) {
            later.start();
        }
    }

    /// The first ones, and further down those that the operator is at work in.
    private List<ActivityRow> shown() {
        List<ActivityRow> rows = model.rows();
        Stream<ActivityRow> first = rows.stream().limit(MOST);
        return Stream.concat(first, rows.stream().skip(MOST).filter(row ->
            Optional.ofNullable(panes.get(row.id())).filter(ActivityRowPane::isInUse).isPresent())).toList();
    }

    /// Leaves what stays where it is: taken out and put back, it would be styled and laid out anew, and lose the
    /// focus. What stands where the next should follow has moved down.
    private void place(List<Node> nodes) {
        Optional<Node> focused = Optional.ofNullable(content.getScene().getFocusOwner());
        List<Node> children = list.getChildren();
        children.retainAll(nodes);
        for (int at = 0; at < nodes.size(); at++) {
            Node node = nodes.get(at);
            if (at + 1 < children.size() && children.get(at + 1).equals(node)) {
                children.remove(at);
            } else if (at >= children.size() || !children.get(at).equals(node)) {
                children.remove(node);
                children.add(at, node);
            }
        }
        focused.filter(node -> !node.isFocused() && node.getScene() != null).ifPresent(Node::requestFocus);
    }
}
