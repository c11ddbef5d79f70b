package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.theme.Icon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What happened to a stack, grouped by the operation that made it happen, newest first. The resource that failed
/// first is pointed out; what failed only because of it, and the events themselves, are folded away.
final class StackEventsSection extends VBox {
    private static final int MOST_EVENTS = 200;

    private final RecordParts parts;
    private final Messages messages;
    private final UnaryOperator<String> mask;
    private final Set<Instant> unfolded = new HashSet<>();
    private final Set<Instant> withFollowUps = new HashSet<>();
    private List<StackDetails.Group> operations = List.of();

    /// @param mask takes secrets out of AWS's words
    StackEventsSection(RecordParts parts, UnaryOperator<String> mask) {
        this.parts = parts;
        this.mask = mask;
        messages = parts.messages();
        setId("provisioned-events");
        getStyleClass().add("provisioned-events");
    }

    void show(List<StackDetails.Group> found) {
        operations = found;
        List<Node> nodes = new ArrayList<>();
        for (StackDetails.Group each : found) {
            nodes.add(group(each, nodes.size()));
        }
        if (nodes.isEmpty()) {
            Label none = new Label(messages.text("provisioned.page.stack.events.none"));
            none.getStyleClass().add("muted");
            nodes.add(none);
        }
        getChildren().setAll(nodes);
    }

    private Node group(StackDetails.Group operation, int number) {
        VBox box = new VBox(head(operation, number));
        box.getStyleClass().add("record-section");
        operation.failure().ifPresent(failed -> box.getChildren().add(failure(failed)));
        if (!operation.followUps().isEmpty()) {
            box.getChildren().add(followUps(operation, number));
        }
        if (unfolded.contains(operation.began())) {
            box.getChildren().add(events(operation.events(), true));
        }
        return box;
    }

    private Node head(StackDetails.Group operation, int number) {
        Label title = new Label(title(operation));
        title.getStyleClass().add("strong");
        TimeLabel time = new TimeLabel(parts.shared(), operation.began());
        time.getStyleClass().add("muted");
        Label status = new Label(operation.status());
        status.getStyleClass().addAll("mono", "muted");
        String count = messages.text("provisioned.page.stack.events.show", operation.events().size());
        boolean open = unfolded.contains(operation.began());
        Hyperlink fold = Buttons.link("provisioned-events-" + number,
            open ? messages.text("provisioned.page.stack.events.hide", title.getText()) : count,
            () -> toggle(unfolded, operation));
        fold.setAccessibleText(
            messages.text("provisioned.page.stack.events.show.named", title.getText() + " " + (number + 1),
                fold.getText()));
        FlowPane head = new FlowPane(8, 4, title, time, status, fold);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private String title(StackDetails.Group operation) {
        return switch (operation.kind()) {
            case "CREATE" -> messages.text("provisioned.page.stack.kind.create");
            case "UPDATE" -> messages.text("provisioned.page.stack.kind.update");
            case "DELETE" -> messages.text("provisioned.page.stack.kind.delete");
            case "IMPORT" -> messages.text("provisioned.page.stack.kind.import");
            default -> messages.text("provisioned.page.stack.kind.other");
        };
    }

    private Node failure(StackDetails.Event failed) {
        Label title = new Label(messages.text("record.stack.failed", failed.logicalId(), failed.type()),
            Icon.CROSS.small());
        title.setWrapText(true);
        title.getStyleClass().add("record-error");
        Label reason = wrapped(mask.apply(ErrorHeadline.read(failed.reason()).headline()));
        VBox box = new VBox(title, reason);
        box.getStyleClass().addAll("record-error-card", Tone.DANGER.styleClass());
        return box;
    }

    private Node followUps(StackDetails.Group operation, int number) {
        boolean open = withFollowUps.contains(operation.began());
        VBox box = new VBox(Buttons.link("provisioned-follow-ups-" + number, messages.text(open
            ? "record.stack.follow-ups.hide" : "record.stack.follow-ups", operation.followUps().size()),
            () -> toggle(withFollowUps, operation)));
        if (open) {
            box.getChildren().add(events(operation.followUps(), false));
        }
        return box;
    }

    private Node events(List<StackDetails.Event> events, boolean times) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("provisioned-lines");
        ColumnConstraints fixed = new ColumnConstraints();
        fixed.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(fixed, rest);
        int row = 0;
        for (StackDetails.Event event : events.stream().limit(MOST_EVENTS).toList()) {
            Label what = wrapped(event.reason().isBlank() ? event.status()
                : messages.text("provisioned.page.stack.event.reason", event.status(), mask.apply(event.reason())));
            VBox line = new VBox(new Label(event.logicalId()), what);
            what.getStyleClass().add("muted");
            grid.addRow(row++, times ? time(event) : new Label(), line);
        }
        return grid;
    }

    private Node time(StackDetails.Event event) {
        TimeLabel time = new TimeLabel(parts.shared(), event.time());
        time.getStyleClass().add("muted");
        GridPane.setValignment(time, VPos.TOP);
        return time;
    }

    private void toggle(Set<Instant> open, StackDetails.Group operation) {
        if (!open.remove(operation.began())) {
            open.add(operation.began());
        }
        show(operations);
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
