package dev.catalogdesk.changes;

import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Resolved.Pending;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The stack as it is to be. A resource that stays the same one still gives what it gave: CloudFormation looks at it
/// before it changes it (recorded: an attribute of a property changed in place does not change with property values).
final class StateAfter implements ResourceValues {
    private final StateBefore before;
    private final TemplateEvaluation evaluation;
    private final Map<String, Fate> fates = new HashMap<>();

    StateAfter(Template template, Map<String, String> parameters, StateBefore before, StackFacts facts) {
        this.before = before;
        evaluation = new TemplateEvaluation(new EvaluationContext(template, parameters, facts, this));
    }

    TemplateEvaluation evaluation() {
        return evaluation;
    }

    /// Tells what becomes of a resource; to be called before one that names it is evaluated.
    void decide(String logicalId, Fate fate) {
        fates.put(logicalId, fate);
    }

    Fate fate(String logicalId) {
        return fates.getOrDefault(logicalId, Fate.UNTOUCHED);
    }

    @Override
    public Resolved reference(String logicalId) {
        return fate(logicalId).isNew()
            ? Pending.on(new Dependency(logicalId, "", true)) : before.reference(logicalId);
    }

    @Override
    public Optional<Resolved> stored(String name) {
        return Optional.of(Pending.stored(name));
    }

    @Override
    public Resolved attribute(String logicalId, String attribute) {
        return fate(logicalId).isNew()
            ? Pending.on(new Dependency(logicalId, attribute, true)) : before.attribute(logicalId, attribute);
    }
}
