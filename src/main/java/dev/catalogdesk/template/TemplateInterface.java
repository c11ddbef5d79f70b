package dev.catalogdesk.template;

import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// How the author wants the parameters to be asked for (`AWS::CloudFormation::Interface` in the metadata). AWS does
/// not check it, and neither is it checked here: what is not in its form is left out.
///
/// @param groups groups of parameters, in the author's order
/// @param labels labels of parameters by key
public record TemplateInterface(List<ParameterGroup> groups, SequencedMap<String, String> labels) {
    /// The key of the metadata under which it stands.
    public static final String KEY = "AWS::CloudFormation::Interface";

    private static final String DEFAULT = "default";

    /// Copies the collections.
    public TemplateInterface {
        groups = List.copyOf(groups);
        labels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(labels));
    }

    /// Reads it out of the section `Metadata`.
    static TemplateInterface of(Mapping metadata) {
        Mapping form = metadata.mapping(KEY);
        List<ParameterGroup> groups = new ArrayList<>();
        for (TemplateValue each : form.get("ParameterGroups").map(TemplateValue::asList).orElse(List.of())) {
            if (each instanceof Mapping group) {
                groups.add(new ParameterGroup(group.mapping("Label").text(DEFAULT).orElse(""),
                    group.get("Parameters").map(TemplateValue::asList).orElse(List.of()).stream()
                        .flatMap(key -> key.asText().stream()).toList()));
            }
        }
        LinkedHashMap<String, String> labels = new LinkedHashMap<>();
        form.mapping("ParameterLabels").entries().forEach((key, label) -> {
            if (label instanceof Mapping written) {
                written.text(DEFAULT).filter(text -> !text.isBlank()).ifPresent(text -> labels.put(key, text));
            }
        });
        return new TemplateInterface(groups, labels);
    }
}
