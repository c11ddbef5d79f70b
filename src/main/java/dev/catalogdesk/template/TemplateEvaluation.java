package dev.catalogdesk.template;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Resolved.Absent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Evaluates conditions and values of one template with given parameters. What it lacks to know a value (a resource
/// that has yet to be made, an export that nobody told, a macro) makes the value [Resolved.Pending]; what is wrong in
/// the template is told with its place. One thread.
public final class TemplateEvaluation {
    private final EvaluationContext context;
    private final TextBudget budget = new TextBudget();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Set<String> active = new HashSet<>();
    private final Map<String, ProvisioningParameter> parameters = new HashMap<>();
    private final Map<String, TemplateResource> resources = new HashMap<>();

    /// Makes an evaluation.
    ///
    /// @param context with what to evaluate
    public TemplateEvaluation(EvaluationContext context) {
        this.context = context;
        context.template().parameters().forEach(parameter -> parameters.put(parameter.key(), parameter));
        context.template().resources().forEach(resource -> resources.put(resource.logicalId(), resource));
    }

    /// A value and what it was made of.
    ///
    /// @param value the value
    /// @param parameters the parameters that went into it; those of conditions do not count
    /// @param resources the resources' references and attributes that went into it
    public record Result(Resolved value, SequencedSet<String> parameters, SequencedSet<Dependency> resources) {
        /// No value.
        ///
        /// @return nothing, made of nothing
        public static Result absent() {
            return new Result(new Absent(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /// With what it evaluates.
    ///
    /// @return the context
    public EvaluationContext context() {
        return context;
    }

    /// A resource of the template, found faster than [Template#resource] does.
    ///
    /// @param logicalId the name
    /// @return the resource, if the template has it
    public Optional<TemplateResource> resource(String logicalId) {
        return Optional.ofNullable(resources.get(logicalId));
    }

    Optional<ProvisioningParameter> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /// Evaluates a value.
    ///
    /// @param value a value of the template
    /// @return what comes of it
    /// @throws TemplateException if a function is called wrongly or names what is not there
    public Result evaluate(TemplateValue value) {
        Evaluator evaluator = new Evaluator(this, budget);
        Resolved resolved = evaluator.value(value);
        return new Result(resolved, evaluator.parameters(), evaluator.resources());
    }

    /// Whether a condition holds.
    ///
    /// @param name its name
    /// @return true if it holds
    /// @throws TemplateException if there is no such condition, or it depends on itself
    public boolean holds(String name) {
        Boolean before = known.get(name);
        if (before != null) {
            return before;
        }
        TemplateValue condition = context.template().conditions().get(name).orElseThrow(() ->
            new TemplateException(Place.NONE, "the template has no condition " + name,
                "Add it to Conditions, or name one that is there"));
        if (!active.add(name)) {
            throw new TemplateException(condition.place(), "the condition " + name + " depends on itself",
                "Take the circle out");
        }
        boolean holds = truth(condition);
        active.remove(name);
        known.put(name, holds);
        return holds;
    }

    /// Whether a resource exists, as its condition says.
    ///
    /// @param resource a resource of the template
    /// @return true if it has no condition or its condition holds
    public boolean exists(TemplateResource resource) {
        return resource.condition().map(this::holds).orElse(true);
    }

    /// What is left of a value once each `Fn::If` that it begins with is decided.
    ///
    /// @param value a value of the template
    /// @return the branch, with all functions but those still in it; nothing for `AWS::NoValue` and null
    public Optional<TemplateValue> chosen(TemplateValue value) {
        Optional<FunctionCall> call = FunctionCall.of(value);
        if (call.isPresent() && call.get().calls("Fn::If")) {
            return chosen(branch(call.get(), value.place()));
        }
        boolean nothing = value.isNothing() || call.filter(each -> each.calls(FunctionCall.REF))
            .flatMap(each -> each.argument().asText()).filter("AWS::NoValue"::equals).isPresent();
        return nothing ? Optional.empty() : Optional.of(value);
    }

    TemplateValue branch(FunctionCall call, Place place) {
        List<TemplateValue> arguments = FunctionArguments.exactly(call, 3, place);
        String condition = arguments.getFirst().asText().orElseThrow(() ->
            FunctionArguments.wrong(call, place, "begins with the name of a condition"));
        return holds(condition) ? arguments.get(1) : arguments.get(2);
    }

    boolean truth(TemplateValue value) {
        Optional<FunctionCall> function = FunctionCall.of(value);
        if (function.isEmpty()) {
            return value.asText().map(Boolean::parseBoolean).orElse(false);
        }
        FunctionCall call = function.get();
        return switch (call.name()) {
            case FunctionCall.CONDITION -> holds(call.argument().asText().orElse(""));
            case "Fn::Not" -> !truth(FunctionArguments.exactly(call, 1, value.place()).getFirst());
            case "Fn::And" -> call.arguments().stream().allMatch(this::truth);
            case "Fn::Or" -> call.arguments().stream().anyMatch(this::truth);
            case "Fn::Equals" -> {
                List<TemplateValue> sides = FunctionArguments.exactly(call, 2, value.place());
                yield evaluate(sides.get(0)).value().equals(evaluate(sides.get(1)).value());
            }
            default -> evaluate(value).value().shownText().equals("true");
        };
    }
}
