package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A change of a stack: what it is to become, and how that runs.
///
/// @param kind what is done
/// @param timeline how it runs
/// @param template the text of the template
/// @param parameters values by key, secret ones as digests
/// @param tags tags
/// @param topicArns topics that hear of its events
/// @param error why it fails; empty where it does not
record StackChange(
        Kind kind,
        Timeline timeline,
        String template,
        Map<String, String> parameters,
        List<Tag> tags,
        List<String> topicArns,
        String error) {
    StackChange {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
        topicArns = List.copyOf(topicArns);
    }

    /// What is done, and what the stack is called on the way.
    enum Kind {
        CREATE("CREATE", "ROLLBACK"),
        UPDATE("UPDATE", "UPDATE_ROLLBACK"),
        IMPORT("IMPORT", "IMPORT_ROLLBACK"),
        DELETE("DELETE", "DELETE");

        private final String forward;
        private final String back;

        Kind(String forward, String back) {
            this.forward = forward;
            this.back = back;
        }
    }

    /// The same with the topics of before besides its own: an update takes none away.
    StackChange with(List<String> before) {
        return new StackChange(kind, timeline, template, parameters, tags,
            Stream.concat(before.stream(), topicArns.stream()).distinct().toList(), error);
    }

    String status(Instant now) {
        return switch (timeline.status(now)) {
            case SUCCEEDED -> kind.forward + "_COMPLETE";
            case FAILED -> kind == Kind.DELETE ? "DELETE_FAILED" : kind.back + "_COMPLETE";
            case IN_PROGRESS_IN_ERROR -> kind.back + "_IN_PROGRESS";
            case CREATED, IN_PROGRESS, UNKNOWN -> kind.forward + "_IN_PROGRESS";
        };
    }

    /// Whether the stack is now as this change wants it. A stack that is being made has its template already.
    boolean counts(Instant now) {
        return kind == Kind.CREATE || timeline.hasSucceeded(now);
    }
}
