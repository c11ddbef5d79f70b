package dev.catalogdesk.template;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Picks the parts of a CloudFormation template out of its tree.
final class CloudFormationSections {
    private static final String DESCRIPTION = "Description";
    private final Mapping root;
    private final List<TemplateRemark> remarks;

    CloudFormationSections(Mapping root, List<TemplateRemark> remarks) {
        this.root = root;
        this.remarks = remarks;
    }

    /// The template.
    Template read() {
        for (Section section : Section.values()) {
            SectionCheck.object(section, root);
        }
        SectionCheck.mappings(root.mapping(Section.MAPPINGS.key()));
        return new Template(text(root, "AWSTemplateFormatVersion"), text(root, DESCRIPTION),
            parameters(), resources(), outputs(), remarks, root);
    }

    private List<ProvisioningParameter> parameters() {
        List<ProvisioningParameter> parameters = new ArrayList<>();
        each(Section.PARAMETERS, "parameter",
            (key, definition) -> parameters.add(new ParameterReader(key, definition).read()));
        return parameters;
    }

    private List<TemplateResource> resources() {
        boolean macros = root.get("Transform").isPresent();
        List<TemplateResource> resources = new ArrayList<>();
        each(Section.RESOURCES, "resource", (key, definition) -> {
            String type = text(definition, "Type");
            if (type.isEmpty() && !macros && definition.get(FunctionCall.TRANSFORM).isEmpty()) {
                throw new TemplateException(definition.place(), "the resource " + Texts.shortened(key) + " has no Type",
                    "Add one, such as AWS::S3::Bucket");
            }
            resources.add(new TemplateResource(key, type, definition));
        });
        return resources;
    }

    private List<TemplateOutput> outputs() {
        List<TemplateOutput> outputs = new ArrayList<>();
        each(Section.OUTPUTS, "output", (key, definition) -> {
            TemplateValue value = definition.get("Value").orElseThrow(() -> new TemplateException(definition.place(),
                "the output " + Texts.shortened(key) + " has no Value", "Add one, such as a Ref to a resource"));
            outputs.add(new TemplateOutput(key, text(definition, DESCRIPTION), value, definition));
        });
        return outputs;
    }

    /// Goes over what a section defines: neither loops nor macros, which define nothing before AWS has run them.
    private void each(Section section, String what, BiConsumer<String, Mapping> action) {
        root.mapping(section.key()).entries().forEach((key, value) -> {
            if (TemplateLoop.named(key)) {
                SectionCheck.loop(key, value);
            } else if (!key.equals(FunctionCall.TRANSFORM)) {
                action.accept(key, SectionCheck.definition(what, key, value));
            }
        });
    }

    private static String text(Mapping mapping, String key) {
        return mapping.text(key).orElse("");
    }
}
