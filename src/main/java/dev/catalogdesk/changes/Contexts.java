package dev.catalogdesk.changes;

import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateResource;
import dev.catalogdesk.template.TemplateValue;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.LinkedHashMap;
import java.util.List;

/// Words a resource's definition as the context of a change: all values resolved, as JSON.
final class Contexts {
    private static final List<String> PARTS = List.of("Properties", "Metadata", "CreationPolicy", "UpdatePolicy",
        "DeletionPolicy", "UpdateReplacePolicy");

    private Contexts() {
    }

    static String of(TemplateResource resource, TemplateEvaluation evaluation) {
        LinkedHashMap<String, TemplateValue> parts = new LinkedHashMap<>();
        PARTS.forEach(part -> resource.definition().get(part).ifPresent(value ->
            parts.put(part, evaluation.evaluate(value).value().shown())));
        return TemplateJson.write(new Mapping(parts));
    }
}
