package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.ParameterField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the service's description of a field into words. Pure.
final class FieldHelps {
    private final Messages messages;

    FieldHelps(Messages messages) {
        this.messages = messages;
    }

    FieldHelp name() {
        return new FieldHelp(messages.text("launch.name.label"), "", messages.text("launch.name.help"), List.of(
            fact("launch.help.length", messages.text("launch.help.between", 1, 128)),
            new FieldHelp.Fact(messages.text("launch.help.pattern"), "[a-zA-Z0-9][a-zA-Z0-9._-]*", true)));
    }

    FieldHelp tag(TagField field) {
        return new FieldHelp(field.key(), "", messages.text("launch.tags.help"), List.of(
            fact("launch.help.values", field.conflict() ? messages.text("launch.tag.left-out")
                : String.join(", ", field.values()))));
    }

    FieldHelp parameter(ParameterField field) {
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
        return new FieldHelp(field.label(), field.label().equals(field.key()) ? "" : field.key(), description, facts);
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
