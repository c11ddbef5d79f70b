package dev.catalogdesk.ui.record;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.stacks.ResourceEvent;
import dev.catalogdesk.stacks.StackProgress;
import dev.catalogdesk.ui.component.Messages;
import java.util.OptionalDouble;

/// Puts the progress of a stack into a line. Pure.
public final class ProgressWords {
    private final Messages messages;

    /// Needs the texts.
    ///
    /// @param messages the texts
    public ProgressWords(Messages messages) {
        this.messages = messages;
    }

    /// How far a stack has come.
    ///
    /// @param progress the progress
    /// @return such as `7 of 12 resources · Database`, or the first failure
    public String line(StackProgress progress) {
        if (progress.failure().isPresent()) {
            return messages.text("record.stack.first-failure", progress.failure().get().logicalId());
        }
        String count = count(progress);
        return switch (progress.atWork().size()) {
            case 0 -> count;
            case 1 -> messages.text("record.stack.at", count, progress.atWork().getFirst().logicalId());
            default -> messages.text("record.stack.at-more", count, progress.atWork().getFirst().logicalId(),
                progress.atWork().size() - 1);
        };
    }

    /// All of it.
    ///
    /// @param progress the progress
    /// @return the words
    public StackShown shown(StackProgress progress) {
        OptionalDouble share = progress.total().isEmpty() || progress.failure().isPresent() ? OptionalDouble.empty()
            : OptionalDouble.of((double) progress.done() / Math.max(1, progress.total().getAsInt()));
        return new StackShown(count(progress), share,
            progress.atWork().stream().map(event -> line(event, doing(event))).toList(),
            progress.failure().map(event -> line(event, ErrorHeadline.read(event.reason()).headline())),
            progress.followUps().stream().map(event -> line(event, event.reason())).toList());
    }

    private static StackShown.Line line(ResourceEvent event, String word) {
        return new StackShown.Line(event.logicalId(), event.type(), word, event.time());
    }

    private String doing(ResourceEvent event) {
        if (event.status().startsWith("DELETE")) {
            return messages.text("record.stack.deleting");
        }
        return messages.text(event.status().startsWith("CREATE") ? "record.stack.creating" : "record.stack.changing");
    }

    /// How many resources are ready.
    ///
    /// @param progress the progress
    /// @return such as `7 of 12 resources`
    String count(StackProgress progress) {
        return progress.total().isPresent()
            ? messages.text("record.stack.of", progress.done(), progress.total().getAsInt())
            : messages.text("record.stack.done", progress.done());
    }
}
