package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.TagCheck;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.form.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the service's description of a field into words. Pure.
final class FieldHelps {
    private final Messages messages;

    FieldHelps(Messages messages) {
        this.messages = messages;
    }

    /// What there is to say about a field.
    ///
    /// @param id its id
    /// @return nothing for one without words of its own
    Optional<FieldHelp> of(String id, LaunchSteps steps) {
        if (id.equals(NameStep.FIELD)) {
            return Optional.of(name());
        }
        return steps.parameters().fields().stream().filter(field -> field.id().equals(id)).findFirst()
            .map(field -> parameter(field, steps.parameters().rules().rows()))
            .or(() -> steps.tags().fields().stream().filter(field -> field.id().equals(id)).findFirst()
                .map(this::tag))
            .or(() -> steps.tags().own().stream()
                .filter(tag -> tag.key().id().equals(id) || tag.value().id().equals(id)).findFirst()
                .map(tag -> ownTag(tag.value().id().equals(id))))
            .or(() -> steps.notifications().topics().stream().filter(topic -> topic.id().equals(id)).findFirst()
                .map(topic -> topic()))
            .or(() -> stackSet(id, steps.stackSet()));
    }

    private FieldHelp ownTag(boolean value) {
        return new FieldHelp(messages.text(value ? "launch.tags.own.value" : "launch.tags.own.key"), "",
            messages.text("launch.tags.own.help"), List.of(
                fact("launch.help.length", messages.text("launch.help.between", 1,
                    value ? TagCheck.LONGEST_VALUE : TagCheck.LONGEST_KEY)),
                new FieldHelp.Fact(messages.text("launch.help.pattern"), TagCheck.PATTERN, true)));
    }

    private FieldHelp topic() {
        return new FieldHelp(messages.text("launch.topics.arn"), "", messages.text("launch.topics.help"), List.of());
    }

    private Optional<FieldHelp> stackSet(String id, StackSetStep step) {
        if (id.equals(step.tolerance().number().id())) {
            return Optional.of(new FieldHelp(messages.text("launch.stackset.tolerance"), "",
                messages.text("launch.stackset.tolerance.help"),
                List.of(fact("launch.help.default", "0"), fact("launch.help.range", "0–100%"))));
        }
        return id.equals(step.concurrency().number().id())
            ? Optional.of(new FieldHelp(messages.text("launch.stackset.concurrency"), "",
                messages.text("launch.stackset.concurrency.help"),
                List.of(fact("launch.help.default", "1"), fact("launch.help.range", "1–100%")))) : Optional.empty();
    }

    private FieldHelp name() {
        return new FieldHelp(messages.text("launch.name.label"), "", messages.text("launch.name.help"), List.of(
            fact("launch.help.length", messages.text("launch.help.between", 1, 128)),
            new FieldHelp.Fact(messages.text("launch.help.pattern"), "[a-zA-Z0-9][a-zA-Z0-9._-]*", true)));
    }

    private FieldHelp tag(TagField field) {
        return new FieldHelp(field.key(), "", messages.text("launch.tags.help"), List.of(
            fact("launch.help.values", field.conflict() ? messages.text("launch.tag.left-out")
                : String.join(", ", field.values()))));
    }

    private FieldHelp parameter(ParameterField field, List<RuleRow> rules) {
        ProvisioningParameter parameter = field.parameter();
        String description = parameter.description().isBlank()
            ? messages.text("launch.help.no-description") : parameter.description();
        List<FieldHelp.Fact> facts = new ArrayList<>();
        facts.add(new FieldHelp.Fact(messages.text("launch.help.type"), parameter.type(), true));
        facts.add(defaultOf(parameter));
        if (field.type().list()) {
            facts.add(fact("launch.help.several", messages.text("launch.help.commas")));
        }
        if (parameter.noEcho()) {
            facts.add(fact("launch.help.secret", messages.text("form.secret")));
        }
        limits(parameter.constraints(), facts);
        return new FieldHelp(field.label(), field.label().equals(field.key()) ? "" : field.key(), description, facts,
            rules.stream().filter(rule -> rule.keys().contains(field.key()))
                .map(rule -> new FieldHelp.Rule(rule.number(), rule.title())).toList());
    }

    private FieldHelp.Fact defaultOf(ProvisioningParameter parameter) {
        String label = messages.text("launch.help.default");
        if (parameter.required()) {
            return new FieldHelp.Fact(label, messages.text("launch.help.required"), false);
        }
        String value = parameter.defaultValue().orElse("");
        if (value.isEmpty()) {
            return new FieldHelp.Fact(label, messages.text("launch.review.empty"), false);
        }
        return parameter.noEcho() ? new FieldHelp.Fact(label, messages.text("launch.help.hidden"), false)
            : new FieldHelp.Fact(label, value, true);
    }

    private void limits(ParameterConstraints limits, List<FieldHelp.Fact> facts) {
        if (!limits.allowedValues().isEmpty()) {
            facts.add(new FieldHelp.Fact(messages.text("launch.help.values"),
                String.join(", ", limits.allowedValues()), true));
        }
        between(limits.minLength(), limits.maxLength()).ifPresent(
            text -> facts.add(fact("launch.help.length", text)));
        between(limits.minValue(), limits.maxValue()).ifPresent(
            text -> facts.add(fact("launch.help.range", text)));
        limits.allowedPattern().ifPresent(
            pattern -> facts.add(new FieldHelp.Fact(messages.text("launch.help.pattern"), pattern, true)));
        limits.constraintDescription().filter(text -> !text.isBlank())
            .ifPresent(text -> facts.add(fact("launch.help.rule", text)));
    }

    private Optional<String> between(Optional<String> least, Optional<String> most) {
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(messages.text("launch.help.between", least.get(), most.get()));
        }
        return least.map(l -> messages.text("launch.help.at-least", l))
            .or(() -> most.map(m -> messages.text("launch.help.at-most", m)));
    }

    private FieldHelp.Fact fact(String label, String value) {
        return new FieldHelp.Fact(messages.text(label), value, false);
    }
}
