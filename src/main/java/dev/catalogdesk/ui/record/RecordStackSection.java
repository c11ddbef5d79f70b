package dev.catalogdesk.ui.record;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The resources of the stack that a record works on: how many are ready, which are at work, and where it failed the
/// first one, with what failed after it folded away.
public final class RecordStackSection {
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;
    private boolean unfolded;

    /// Makes a part without a stack.
    ///
    /// @param parts what it needs of its window
    public RecordStackSection(RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        section = new RecordSection("record-stack", messages.text("record.stack"));
    }

    /// The part to show.
    ///
    /// @return always the same
    public RecordSection section() {
        return section;
    }

    /// Shows how far a stack has come.
    ///
    /// @param found nothing hides the part
    public void show(Optional<StackShown> found) {
        if (found.isEmpty()) {
            unfolded = false;
            section.show();
            return;
        }
        StackShown stack = found.get();
        section.remark(stack.failure().isPresent() ? "" : stack.count());
        List<Node> nodes = new ArrayList<>();
        stack.failure().ifPresent(failure -> nodes.add(failure(failure)));
        stack.share().ifPresent(share -> nodes.add(bar(share, stack.count())));
        if (!stack.atWork().isEmpty()) {
            nodes.add(atWork(stack.atWork()));
        }
        if (!stack.followUps().isEmpty()) {
            nodes.add(followUps(stack));
        }
        if (nodes.isEmpty()) {
            nodes.add(new Label(stack.count()));
        }
        section.show(nodes.toArray(new Node[0]));
    }

    private static Node bar(double share, String count) {
        ProgressBar bar = new ProgressBar(share);
        bar.setAccessibleText(count);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private Node failure(StackShown.Line failed) {
        Label title = new Label(messages.text("record.stack.failed", failed.logicalId(), failed.type()),
            Icon.CROSS.small());
        title.setWrapText(true);
        title.getStyleClass().add("record-error");
        Label reason = new Label(failed.word());
        reason.setWrapText(true);
        reason.setMinHeight(Label.USE_PREF_SIZE);
        VBox box = new VBox(title, reason);
        box.getStyleClass().addAll("record-error-card", Tone.DANGER.styleClass());
        return box;
    }

    private Node atWork(List<StackShown.Line> lines) {
        KeyValueGrid grid = new KeyValueGrid();
        for (StackShown.Line line : lines) {
            TimeLabel since = new TimeLabel(parts.shared(), line.since());
            since.getStyleClass().add("muted");
            grid.add(line.logicalId(), new FlowPane(8, 0,
                new StatusBadge(Icon.PROGRESS, line.word(), Tone.ACCENT), new Label(line.type()), since));
        }
        return grid;
    }

    private Node followUps(StackShown stack) {
        Hyperlink fold = Buttons.link("record-follow-ups", messages.text(
            unfolded ? "record.stack.follow-ups.hide" : "record.stack.follow-ups", stack.followUps().size()), () -> {
                unfolded = !unfolded;
                show(Optional.of(stack));
            });
        VBox box = new VBox(fold);
        if (unfolded) {
            KeyValueGrid grid = new KeyValueGrid();
            stack.followUps().forEach(line -> grid.add(line.logicalId(), line.word()));
            box.getChildren().add(grid);
        }
        box.getStyleClass().add("record-section");
        return box;
    }
}
