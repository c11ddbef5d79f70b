package dev.catalogdesk.ui.activity;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.shell.ActivityDrawer;
import dev.catalogdesk.ui.shell.MutationGate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the window's drawer shows: one line while it is closed, the operations while it is open. The times go on
/// while it is part of a window.
public final class ActivityView implements ActivityDrawer {
    /// As many as somebody looks through here; the screen of activity lists all.
    private static final int MOST = 30;

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
    private final Label more = new Label();

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

    private void buildBar() {
        bar.setId("activity-summary");
        nothing.getStyleClass().add(Styles.TEXT_MUTED);
    }

    private void buildContent() {
        content.setId("activity-content");
        content.setFitToWidth(true);
        content.setAccessibleText(messages.text("activity.list"));
        list.getStyleClass().add("activity-list");
        more.setId("activity-more");
        more.getStyleClass().add(Styles.TEXT_MUTED);
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
        showRows();
    }

    private void follow(ActivityLine line, Optional<ActivityRow> row) {
        line.follow(row);
        show(nothing, model.rows().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Panes stay with their rows, so that what is unfolded stays unfolded.
    private void showRows() {
        List<Node> nodes = new ArrayList<>();
        List<ActivityRow> newest = model.rows().stream().limit(MOST).toList();
        panes.keySet().retainAll(newest.stream().map(ActivityRow::id).toList());
        for (ActivityRow row : newest) {
            nodes.add(panes.computeIfAbsent(row.id(), id -> new ActivityRowPane(row, actions, messages)));
        }
        if (nodes.isEmpty()) {
            Label empty = new Label(messages.text("activity.empty"));
            empty.setWrapText(true);
            empty.getStyleClass().add(Styles.TEXT_MUTED);
            nodes.add(empty);
        }
        int others = model.rows().size() - newest.size();
        if (others > 0) {
            more.setText(messages.text("activity.more", others));
            nodes.add(more);
        }
        place(nodes);
    }

    /// Leaves what stays where it is: taken out and put back, it would be styled and laid out anew.
    private void place(List<Node> nodes) {
        List<Node> children = list.getChildren();
        children.retainAll(nodes);
        for (int at = 0; at < nodes.size(); at++) {
            if (at >= children.size()) {
                children.add(nodes.get(at));
            } else if (!children.get(at).equals(nodes.get(at))) {
                children.remove(nodes.get(at));
                children.add(at, nodes.get(at));
            }
        }
    }
}
