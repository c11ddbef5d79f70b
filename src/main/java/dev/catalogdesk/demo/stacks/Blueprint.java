package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.Policies;
import dev.catalogdesk.changes.PolicyAction;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Resolved.Members;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A template with its values, evaluated resource by resource while a course goes on.
final class Blueprint {
    private final ReadTemplate read;
    private final TemplateEvaluation evaluation;

    Blueprint(ReadTemplate read, Map<String, String> parameters, StackFacts facts, ResourceValues values) {
        this.read = read;
        evaluation = new TemplateEvaluation(new EvaluationContext(read.template(), parameters, facts, values));
    }

    /// The resources whose conditions hold, each after those that it needs.
    ///
    /// @throws dev.catalogdesk.template.TemplateException if a condition cannot be evaluated
    List<TemplateResource> resources() {
        return read.order().stream().flatMap(id -> evaluation.resource(id).stream())
            .filter(evaluation::exists).toList();
    }

    Set<String> needs(String logicalId) {
        return read.needs(logicalId);
    }

    /// What a resource is set to.
    ///
    /// @throws dev.catalogdesk.template.TemplateException if a function is called wrongly
    Members properties(TemplateResource resource) {
        Resolved value = evaluation.evaluate(resource.properties()).value();
        return value instanceof Members members ? members : new Members(new LinkedHashMap<>());
    }

    PolicyAction removal(String logicalId) {
        return evaluation.resource(logicalId).map(resource -> Policies.removal(resource, evaluation))
            .orElse(PolicyAction.DELETE);
    }

    /// Whether a resource stays even where its creation is undone.
    boolean outlivesRollback(String logicalId) {
        return removal(logicalId) == PolicyAction.RETAIN
            && evaluation.resource(logicalId).flatMap(TemplateResource::deletionPolicy)
                .flatMap(TemplateValue::asText).filter("RetainExceptOnCreate"::equals).isEmpty();
    }

    PolicyAction replacement(String logicalId) {
        return evaluation.resource(logicalId).map(resource -> Policies.replacement(resource, evaluation))
            .orElse(PolicyAction.REPLACE_AND_DELETE);
    }

    TemplateEvaluation evaluation() {
        return evaluation;
    }
}
