package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.stacks.StackSettings.OnFailure;
import dev.catalogdesk.demo.state.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A change of a stack: what it is to become, and how that runs.
///
/// @param kind what is done
/// @param timeline how it runs
/// @param shape what the stack is to be made from
/// @param topicArns topics that hear of its events
/// @param settings how it is gone about
/// @param retained logical ids of resources that a deletion leaves behind
/// @param failure why it fails, if it does
record StackChange(
        Kind kind,
        Timeline timeline,
        StackShape shape,
        List<String> topicArns,
        StackSettings settings,
        List<String> retained,
        Optional<StackFailure> failure) {
    StackChange {
        topicArns = List.copyOf(topicArns);
        retained = List.copyOf(retained);
    }

    /// What is done.
    enum Kind {
        CREATE,
        UPDATE,
        IMPORT,
        DELETE
    }

    /// The same, made from another shape.
    StackChange made(StackShape other) {
        return new StackChange(kind, timeline, other, topicArns, settings, retained, failure);
    }

    /// The same with the topics of before besides its own: an update takes none away.
    StackChange with(List<String> before) {
        return new StackChange(kind, timeline, shape,
            Stream.concat(before.stream(), topicArns.stream()).distinct().toList(), settings, retained, failure);
    }

    /// Whether it may come to exports that the stack did not have.
    boolean willExport() {
        return (kind == Kind.CREATE || kind == Kind.UPDATE) && timeline.succeeds()
            && shape.template().contains("Export");
    }

    boolean stuck() {
        return failure.isEmpty() && !timeline.succeeds();
    }

    /// How the stack is called once it has ended; nothing where the stack is called as before.
    Optional<String> finalStatus() {
        if (timeline.succeeds()) {
            return Optional.of(kind + "_COMPLETE");
        }
        return Optional.of(switch (kind) {
            case CREATE -> switch (settings.onFailure()) {
                case ROLLBACK -> "ROLLBACK_COMPLETE";
                case DELETE -> "DELETE_COMPLETE";
                case DO_NOTHING -> "CREATE_FAILED";
            };
            case UPDATE -> settings.onFailure() == OnFailure.DO_NOTHING ? "UPDATE_FAILED" : "UPDATE_ROLLBACK_COMPLETE";
            case IMPORT -> "IMPORT_ROLLBACK_COMPLETE";
            case DELETE -> "DELETE_FAILED";
        }).filter(status -> kind != Kind.DELETE || !failure.map(StackFailure::ofStack).orElse(false));
    }

    /// Whether the stack is now as this change wants it. A stack that is being made has its template already.
    boolean counts(Instant now) {
        return kind == Kind.CREATE || (kind != Kind.DELETE && (timeline.hasSucceeded(now)
            || (timeline.hasEnded(now) && settings.onFailure() == OnFailure.DO_NOTHING)));
    }
}
