package dev.catalogdesk.changes;

import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Resolved.Absent;
import dev.catalogdesk.template.Resolved.Members;
import dev.catalogdesk.template.Resolved.Pending;
import dev.catalogdesk.template.Resolved.Text;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The stack as it is: what its resources give to those that name them.
final class StateBefore implements ResourceValues {
    private final ExistingResources existing;
    private final TemplateEvaluation evaluation;
    private final Map<String, Resolved> properties = new HashMap<>();
    private final Set<String> active = new HashSet<>();

    StateBefore(Template template, Map<String, String> parameters, ExistingResources existing, StackFacts facts) {
        this.existing = existing;
        evaluation = new TemplateEvaluation(new EvaluationContext(template, parameters, facts, this));
    }

    TemplateEvaluation evaluation() {
        return evaluation;
    }

    @Override
    public Resolved reference(String logicalId) {
        return existing.physicalId(logicalId).<Resolved>map(Text::new)
            .orElseGet(() -> Pending.on(new Dependency(logicalId, "", false)));
    }

    @Override
    public Optional<Resolved> stored(String name) {
        return Optional.of(Pending.stored(name));
    }

    @Override
    public Resolved attribute(String logicalId, String attribute) {
        return existing.attribute(logicalId, attribute).<Resolved>map(Text::new)
            .orElseGet(() -> property(logicalId, attribute));
    }

    /// CloudFormation answers with the property where an attribute is called like one (recorded for SNS topics).
    private Resolved property(String logicalId, String name) {
        Resolved value = evaluation.resource(logicalId).map(this::properties).orElse(new Absent())
            instanceof Members members ? members.members().getOrDefault(name, new Absent()) : new Absent();
        return value instanceof Absent ? Pending.on(new Dependency(logicalId, name, false)) : value;
    }

    private Resolved properties(TemplateResource resource) {
        Resolved before = properties.getOrDefault(resource.logicalId(), new Absent());
        if (!(before instanceof Absent) || !active.add(resource.logicalId())) {
            return before;
        }
        Resolved value = evaluation.evaluate(resource.properties()).value();
        active.remove(resource.logicalId());
        properties.put(resource.logicalId(), value);
        return value;
    }
}
