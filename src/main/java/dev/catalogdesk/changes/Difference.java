package dev.catalogdesk.changes;

import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Resolved.Absent;
import dev.catalogdesk.template.TemplateEvaluation.Result;
import java.util.List;
import java.util.Optional;

/// A value of a resource's definition in both versions, which may turn out equal but be made of what changes.
///
/// @param attribute which part of the definition
/// @param path keys from the property on; empty for other parts
/// @param before what it was
/// @param after what it will be
/// @param rewritten whether the template says it in other words
/// @param recreation whether a change of it needs a new resource
record Difference(
        ResourceAttribute attribute,
        List<String> path,
        Result before,
        Result after,
        boolean rewritten,
        RequiresRecreation recreation) {
    boolean changed() {
        return !before.value().equals(after.value());
    }

    /// The property as CloudFormation names it in the details.
    Optional<String> name() {
        return attribute == ResourceAttribute.PROPERTIES ? Optional.of(path.getFirst()) : Optional.empty();
    }

    ChangedValue values() {
        String way = path.isEmpty() ? "/" + attribute.text() : "/Properties/" + String.join("/", path);
        return new ChangedValue(way, type(), shown(before.value()), shown(after.value()));
    }

    private AttributeChangeType type() {
        return before.value() instanceof Absent ? AttributeChangeType.ADD
            : after.value() instanceof Absent ? AttributeChangeType.REMOVE : AttributeChangeType.MODIFY;
    }

    private static Optional<String> shown(Resolved value) {
        return value instanceof Absent ? Optional.empty() : Optional.of(value.shownText());
    }
}
