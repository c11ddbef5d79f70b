package dev.catalogdesk.changes;

import dev.catalogdesk.template.StackFacts;
import java.util.List;

/// What an update would change, in both forms in which CloudFormation answers DescribeChangeSet. They are no views of
/// one another: what may change only through an attribute of a resource that is changed in place is told by the plain
/// form alone.
///
/// @param plain resource changes without values, by logical id
/// @param withPropertyValues resource changes with values and contexts, by logical id
public record ChangeSet(List<ResourceChange> plain, List<ResourceChange> withPropertyValues) {
    /// Copies the collections.
    public ChangeSet {
        plain = List.copyOf(plain);
        withPropertyValues = List.copyOf(withPropertyValues);
    }

    /// Computes a change set.
    ///
    /// @param before the stack as it is; [StackVersion#none()] for a creation
    /// @param after the stack as it is to be
    /// @param existing what is known of its resources
    /// @param facts where the stack is
    /// @return the changes; none where nothing changes for any resource
    /// @throws dev.catalogdesk.template.TemplateException if one of the templates cannot be evaluated
    public static ChangeSet between(
            StackVersion before, StackVersion after, ExistingResources existing, StackFacts facts) {
        return new StackComparison(before, after, existing, facts).compare();
    }
}
