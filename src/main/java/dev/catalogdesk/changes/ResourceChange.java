package dev.catalogdesk.changes;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// What becomes of one resource.
///
/// @param action what is done
/// @param logicalId its name in the template
/// @param physicalId its physical id; nothing for a new one, or where it is not known
/// @param type its type
/// @param replacement whether a new one takes its place; nothing if it is not modified
/// @param policyAction what is done with the physical resource; nothing for what stays in place
/// @param scope which parts of its definition change
/// @param details why, in no order that counts
/// @param beforeContext its definition before, as JSON; only in the form with property values
/// @param afterContext its definition after, as JSON; only in the form with property values
public record ResourceChange(
        ChangeAction action,
        String logicalId,
        Optional<String> physicalId,
        String type,
        Optional<Replacement> replacement,
        Optional<PolicyAction> policyAction,
        SequencedSet<ResourceAttribute> scope,
        List<ChangeDetail> details,
        Optional<String> beforeContext,
        Optional<String> afterContext) {
    /// Copies the collections.
    public ResourceChange {
        details = List.copyOf(details);
    }
}
