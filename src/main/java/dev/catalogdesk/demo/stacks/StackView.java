package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.template.Template;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A stack as it is at a time.
///
/// @param arn its ARN
/// @param name its name
/// @param status its state as CloudFormation names it, such as `UPDATE_ROLLBACK_COMPLETE`
/// @param statusReason CloudFormation's words about the state; may be empty
/// @param templateText the text of its template
/// @param template its template
/// @param parameters values that it runs with, by key, in the template's order; secret ones as `****`
/// @param tags its tags
/// @param topicArns topics that hear of its events
/// @param outputs its outputs, once it is complete
/// @param createdTime when it was made
/// @param updatedTime when it was last changed, if it was
/// @param deletedTime when it was deleted, if it is
/// @param settings how the last order on it was to be gone about
/// @param changeSetArn ARN of the change set that its last change executed; empty where it executed none
/// @param isProtected whether it is protected from being deleted
/// @param parentArn ARN of the stack that it is nested in; empty where it is in none
/// @param stackSetArn ARN of the stack set that it is an instance of; empty where it is of none
public record StackView(
        String arn,
        String name,
        String status,
        String statusReason,
        String templateText,
        Template template,
        Map<String, String> parameters,
        List<Tag> tags,
        List<String> topicArns,
        List<StackOutput> outputs,
        Instant createdTime,
        Optional<Instant> updatedTime,
        Optional<Instant> deletedTime,
        StackSettings settings,
        String changeSetArn,
        boolean isProtected,
        String parentArn,
        String stackSetArn) {
    /// Copies the collections that have no order to keep.
    public StackView {
        tags = List.copyOf(tags);
        topicArns = List.copyOf(topicArns);
        outputs = List.copyOf(outputs);
    }
}
