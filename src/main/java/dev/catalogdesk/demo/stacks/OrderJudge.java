package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Secrets;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Judges orders before anything is done about them.
///
/// @param shelf reads templates
/// @param secrets keeps secrets
record OrderJudge(TemplateShelf shelf, Secrets secrets) {
    /// What CloudFormation complains about.
    ///
    /// @return its words, if anything is wrong with the template or its values
    Optional<String> refusal(StackOrder order) {
        try {
            Template template = shelf.template(order.template());
            return new TemplateJudge(template).problem()
                .or(() -> new ValueJudge(template, order.parameters()).problem(order.rules()));
        } catch (TemplateException e) {
            return Optional.of(TemplateJudge.unreadable(order.template(), e));
        }
    }

    /// What the stack is to be made from. Secrets are kept as digests from here on; one that is the template's default
    /// is not kept, so that giving it, keeping it and leaving it out are the same.
    StackShape shape(StackOrder order) {
        Map<String, String> kept = new LinkedHashMap<>(order.parameters());
        shelf.template(order.template()).parameters().stream().filter(ProvisioningParameter::noEcho)
            .forEach(parameter -> kept.computeIfPresent(parameter.key(), (key, value) ->
                Secrets.isDigest(value) ? value : secrets.digest(value)));
        shelf.template(order.template()).parameters().stream().filter(ProvisioningParameter::noEcho)
            .forEach(parameter -> parameter.defaultValue().ifPresent(value ->
                kept.remove(parameter.key(), secrets.digest(value))));
        return new StackShape(order.template(), kept, order.tags());
    }
}
