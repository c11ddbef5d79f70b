package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Two versions of a stack whose physical ids are known, `id-` and the logical id.
///
/// @param before the template as it is
/// @param after the template as it is to be
/// @param was values of parameters as they are
/// @param is values of parameters as they are to be
record StackPair(String before, String after, Map<String, String> was, Map<String, String> is) {
    static final StackFacts FACTS = StackFacts.of("eu-west-1", "111111111111", "stack", "arn:stack");

    static StackPair of(String before, String after) {
        return new StackPair(before, after, Map.of(), Map.of());
    }

    /// The same template with another value of a parameter.
    static StackPair ofValues(String template, String key, String was, String is) {
        return new StackPair(template, template, Map.of(key, was), Map.of(key, is));
    }

    ChangeSet changes() {
        StackVersion old = new StackVersion(TemplateParser.parse(before), was, Map.of());
        Map<String, String> ids = old.template().resources().stream()
            .collect(Collectors.toMap(each -> each.logicalId(), each -> "id-" + each.logicalId()));
        return ChangeSet.between(old, new StackVersion(TemplateParser.parse(after), is, Map.of()),
            new ExistingResources(ids, Map.of()), FACTS);
    }

    /// What becomes of a resource, in short, in the plain form.
    List<String> plain(String logicalId) {
        return brief(changes().plain(), logicalId);
    }

    /// What becomes of a resource, in short, in the form with property values.
    List<String> withValues(String logicalId) {
        return brief(changes().withPropertyValues(), logicalId);
    }

    private static List<String> brief(List<ResourceChange> changes, String logicalId) {
        Optional<ResourceChange> change = changes.stream()
            .filter(each -> each.logicalId().equals(logicalId)).findFirst();
        return change.map(each -> each.details().isEmpty() ? List.of(each.action().text())
            : each.details().stream().map(StackPair::brief).toList()).orElse(List.of());
    }

    private static String brief(ChangeDetail detail) {
        return detail.target().name().orElse(detail.target().attribute().text()) + " " + detail.evaluation().text()
            + " " + detail.source().text() + detail.causingEntity().map(" "::concat).orElse("")
            + detail.target().values().map(value -> ": " + value.before().orElse("nothing") + " to "
                + value.after().orElse("nothing")).orElse("");
    }

    /// The definition of a resource as it is to be, with its values.
    String context(String logicalId) {
        List<ResourceChange> changes = changes().withPropertyValues();
        assertThat(changes).extracting(ResourceChange::logicalId).contains(logicalId);
        return changes.stream().filter(each -> each.logicalId().equals(logicalId)).findFirst()
            .flatMap(ResourceChange::afterContext).orElse("");
    }
}
