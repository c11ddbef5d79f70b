package dev.catalogdesk.changes;

import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One resource of one pair of versions: what the tool says of it, and what we do.
///
/// @param pair the pair
/// @param logicalId the resource
/// @param tool the tool's verdict; [#UNNAMED] where it says nothing
/// @param values with which the templates were compared
/// @param changes all our changes, with property values; nothing where a template was refused
/// @param facts where the stack is
record UpgradeResult(UpgradePair pair, String logicalId, ToolVerdict tool, UpgradeVersions values,
        Optional<List<ResourceChange>> changes, StackFacts facts) {
    static final ToolVerdict UNNAMED = new ToolVerdict("not named", Map.of());
    static final String REFUSED = "refused";
    static final String NOTHING = "no change";
    static final String OTHER_TYPE = "Remove and Add";

    /// What we say, in the tool's words.
    String ours() {
        if (changes.isEmpty()) {
            return REFUSED;
        }
        List<ResourceChange> mine = mine();
        return mine.isEmpty() ? NOTHING : mine.size() > 1 ? OTHER_TYPE : word(mine.getFirst());
    }

    boolean agrees() {
        return ours().equals(tool.impact());
    }

    /// Our changes of the resource: two where one leaves and another comes under its name.
    List<ResourceChange> mine() {
        return changes.orElse(List.of()).stream().filter(each -> each.logicalId().equals(logicalId)).toList();
    }

    /// The reasons that we give for a change.
    List<ChangeDetail> details() {
        return mine().stream().flatMap(each -> each.details().stream()).toList();
    }

    /// Our change of another resource.
    Optional<ResourceChange> changeOf(String other) {
        return changes.orElse(List.of()).stream().filter(each -> each.logicalId().equals(other)).findFirst();
    }

    Optional<TemplateResource> old() {
        return pair.before().resource(logicalId);
    }

    Optional<TemplateResource> current() {
        return pair.after().resource(logicalId);
    }

    /// Whether a part of the definition comes to the same in both versions, others that it names staying the same.
    boolean sameValue(String part, boolean property) {
        return value(pair.before(), values.before(), old(), part, property)
            .equals(value(pair.after(), values.after(), current(), part, property));
    }

    boolean existsIn(Template template, Map<String, String> parameters) {
        TemplateEvaluation evaluation = evaluation(template, parameters);
        return template.resource(logicalId).filter(evaluation::exists).isPresent();
    }

    private TemplateEvaluation.Result value(Template template, Map<String, String> parameters,
            Optional<TemplateResource> resource, String part, boolean property) {
        Optional<TemplateValue> written = resource.flatMap(each ->
            (property ? each.properties() : each.definition()).get(part));
        TemplateEvaluation.Result result = written.map(evaluation(template, parameters)::evaluate)
            .orElseGet(TemplateEvaluation.Result::absent);
        return new TemplateEvaluation.Result(result.value(), TemplateEvaluation.Result.absent().parameters(),
            TemplateEvaluation.Result.absent().resources());
    }

    private TemplateEvaluation evaluation(Template template, Map<String, String> parameters) {
        return new TemplateEvaluation(new EvaluationContext(template, parameters, facts, ResourceValues.unknown()));
    }

    private static String word(ResourceChange change) {
        return switch (change.action()) {
            case ADD -> "WILL_CREATE";
            case REMOVE -> change.policyAction().filter(PolicyAction.RETAIN::equals).isPresent()
                ? "WILL_ORPHAN" : "WILL_DESTROY";
            default -> switch (change.replacement().orElse(Replacement.FALSE)) {
                case TRUE -> "WILL_REPLACE";
                case CONDITIONAL -> "MAY_REPLACE";
                case FALSE -> "WILL_UPDATE";
            };
        };
    }

    @Override
    public String toString() {
        return pair.name() + ", " + logicalId + ": " + tool.impact() + " " + tool.changes() + ", ours " + ours() + " "
            + details().stream().map(each -> each.target().name().orElse(each.target().attribute().text()) + " "
                + each.target().requiresRecreation().text() + " " + each.source().text()
                + each.causingEntity().map(entity -> " " + entity).orElse("")).toList();
    }
}
