package dev.catalogdesk.template;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Resolved.Absent;
import dev.catalogdesk.template.Resolved.Items;
import dev.catalogdesk.template.Resolved.Members;
import dev.catalogdesk.template.Resolved.Pending;
import dev.catalogdesk.template.Resolved.Text;
import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/// Evaluates one value and notes of what it is made.
final class Evaluator {
    private final TemplateEvaluation evaluation;
    private final EvaluationContext context;
    private final FunctionEvaluator functions;
    private final SequencedSet<String> parameters = new LinkedHashSet<>();
    private final SequencedSet<Dependency> resources = new LinkedHashSet<>();

    Evaluator(TemplateEvaluation evaluation, TextBudget budget) {
        this.evaluation = evaluation;
        context = evaluation.context();
        functions = new FunctionEvaluator(this, context.facts(), budget);
    }

    SequencedSet<String> parameters() {
        return parameters;
    }

    SequencedSet<Dependency> resources() {
        return resources;
    }

    Resolved value(TemplateValue value) {
        Optional<FunctionCall> call = FunctionCall.of(value).filter(each -> !isPlainMember(each));
        if (call.isPresent()) {
            return function(call.get(), value.place());
        }
        return switch (value) {
            case Scalar scalar -> scalar.kind() == Kind.NULL ? new Absent() : new Text(scalar.text());
            case Sequence sequence -> new Items(sequence.items().stream().map(this::value).toList());
            case Mapping mapping -> {
                LinkedHashMap<String, Resolved> members = new LinkedHashMap<>();
                mapping.entries().forEach((key, each) -> members.put(key, value(each)));
                yield new Members(members);
            }
        };
    }

    /// Some properties are called `Condition` and hold text that names no condition (AWS::Events::EventBusPolicy).
    private boolean isPlainMember(FunctionCall call) {
        return call.calls(FunctionCall.CONDITION)
            && call.argument().asText().filter(name -> context.template().conditions().get(name).isPresent()).isEmpty();
    }

    private Resolved function(FunctionCall call, Place place) {
        return switch (call.name()) {
            case FunctionCall.REF -> reference(text(call.argument()), place);
            case FunctionCall.GET_ATT -> attribute(call, place);
            case "Fn::If" -> value(evaluation.branch(call, place));
            case "Fn::FindInMap" -> findInMap(call, place);
            case FunctionCall.CONDITION, "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals" ->
                new Text(Boolean.toString(evaluation.truth(new Mapping(
                    new LinkedHashMap<>(Map.of(call.name(), call.argument())), place))));
            default -> functions.call(call, place);
        };
    }

    /// A value of which nothing counts as used: AWS runs macros before it looks at what a template uses.
    Resolved apart(TemplateValue value) {
        return evaluation.evaluate(value).value();
    }

    /// The text of an argument that must be one: a name, a key.
    String text(TemplateValue argument) {
        return argument instanceof Scalar scalar ? scalar.text() : value(argument).shownText();
    }

    Resolved reference(String name, Place place) {
        Optional<ProvisioningParameter> parameter = evaluation.parameter(name);
        if (parameter.isPresent()) {
            parameters.add(name);
            return parameter(parameter.get());
        }
        if (evaluation.resource(name).isPresent()) {
            resources.add(new Dependency(name, "", false));
            return context.resources().reference(name);
        }
        return pseudoParameter(name).orElseThrow(() -> new TemplateException(place,
            "the template has no parameter or resource " + name, "Add it, or name one that is there"));
    }

    private Resolved parameter(ProvisioningParameter parameter) {
        String value = context.value(parameter).orElse("");
        return Optional.of(value).filter(_ -> EvaluationContext.isStored(parameter))
            .flatMap(context.resources()::stored).orElseGet(() -> given(parameter, value));
    }

    private static Resolved given(ProvisioningParameter parameter, String value) {
        if (!EvaluationContext.isList(parameter)) {
            return new Text(value, parameter.noEcho());
        }
        return new Items(value.isEmpty() ? List.of() : Stream.of(value.split(",", -1))
            .<Resolved>map(item -> new Text(item.strip(), parameter.noEcho())).toList());
    }

    private Optional<Resolved> pseudoParameter(String name) {
        StackFacts facts = context.facts();
        return switch (name) {
            case "AWS::Region" -> Optional.of(new Text(facts.region()));
            case "AWS::AccountId" -> Optional.of(new Text(facts.account()));
            case "AWS::Partition" -> Optional.of(new Text(facts.partition()));
            case "AWS::URLSuffix" -> Optional.of(new Text(facts.urlSuffix()));
            case "AWS::StackName" -> Optional.of(new Text(facts.stackName()));
            case "AWS::StackId" -> Optional.of(new Text(facts.stackId()));
            case "AWS::NoValue" -> Optional.of(new Absent());
            case "AWS::NotificationARNs" -> Optional.of(new Items(
                facts.notificationArns().stream().<Resolved>map(Text::new).toList()));
            default -> Optional.empty();
        };
    }

    private Resolved attribute(FunctionCall call, Place place) {
        List<String> parts = FunctionArguments.between(call, 1, 3, place).stream().map(this::text).toList();
        return attribute(String.join(".", parts), place);
    }

    /// The attribute of a resource, both in one text as `Fn::Sub` has them.
    Resolved attribute(String path, Place place) {
        int dot = path.indexOf('.');
        if (dot < 0 || evaluation.resource(path.substring(0, dot)).isEmpty()) {
            throw new TemplateException(place, "the template has no resource for the attribute " + path,
                "Write the name of a resource, a dot and the attribute");
        }
        String resource = path.substring(0, dot);
        String attribute = path.substring(dot + 1);
        resources.add(new Dependency(resource, attribute, false));
        return context.resources().attribute(resource, attribute);
    }

    private Resolved findInMap(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.between(call, 3, 4, place);
        List<Resolved> keys = arguments.subList(0, 3).stream().map(this::value).toList();
        if (keys.stream().anyMatch(Pending.class::isInstance)) {
            return Pending.of(Resolved.KNOWN_AFTER_APPLY, "FindInMap" + new Items(keys).formula(), keys);
        }
        Optional<TemplateValue> found = context.template().mappings().mapping(keys.get(0).shownText())
            .mapping(keys.get(1).shownText()).get(keys.get(2).shownText());
        Optional<TemplateValue> otherwise = arguments.size() > 3 && arguments.get(3) instanceof Mapping options
            ? options.get("DefaultValue") : Optional.empty();
        return found.or(() -> otherwise).map(this::value).orElseThrow(() -> new TemplateException(place,
            "unable to get mapping for " + String.join("::", keys.stream().map(Resolved::shownText).toList()),
            "Add it to Mappings, or look for what is there"));
    }
}
