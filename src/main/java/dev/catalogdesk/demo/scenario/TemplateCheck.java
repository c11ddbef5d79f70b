package dev.catalogdesk.demo.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads the templates of a scenario of the user's, so that a mistake in one is told at the start and not at a launch.
/// Those that come with the program are known to be right, and starting with them is to be quick.
final class TemplateCheck {
    private final boolean careful;
    private final Set<String> checked = new HashSet<>();
    private final Map<String, Set<String>> parameters = new HashMap<>();

    /// Checks or does not.
    ///
    /// @param careful whether it checks
    TemplateCheck(boolean careful) {
        this.careful = careful;
    }

    /// Reads a template.
    ///
    /// @param id what it is the template of
    /// @param file its text
    void template(String id, ScenarioText file) {
        if (!careful) {
            return;
        }
        try {
            Template template = TemplateParser.parse(file.text());
            parameters.put(id, template.parameters().stream().map(ProvisioningParameter::key)
                .collect(Collectors.toCollection(TreeSet::new)));
        } catch (TemplateException e) {
            throw new ScenarioException(
                file.name() + ", line " + e.place().line() + ": " + e.problem() + ". " + e.remedy() + '.', e);
        }
    }

    /// Reads the rules of a template constraint.
    void rules(ScenarioText file) {
        if (!careful || !checked.add(file.name())) {
            return;
        }
        try {
            JsonNode rules = new ObjectMapper().readTree(file.text());
            if (!rules.isObject()) {
                throw new ScenarioException(file.name() + ", line 1: rules are a JSON object of rules by their names.");
            }
        } catch (JsonProcessingException e) {
            throw new ScenarioException(file.name() + ", line " + Math.max(1, e.getLocation().getLineNr())
                + ": this is not valid JSON: " + e.getOriginalMessage().lines().findFirst().orElse("") + '.', e);
        }
    }

    /// Looks whether a template has the parameters that somebody gives.
    ///
    /// @param id what the template is of
    /// @param node what has the key `parameters`
    void given(String id, SeedNode node) {
        Set<String> known = parameters.get(id);
        if (known == null) {
            return;
        }
        for (Map.Entry<String, SeedNode> given : node.entries("parameters").entrySet()) {
            if (!known.contains(given.getKey())) {
                throw given.getValue().mistake("the template has no parameter " + given.getKey() + ", only "
                    + String.join(", ", known) + '.');
            }
        }
    }
}
