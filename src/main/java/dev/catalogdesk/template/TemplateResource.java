package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.List;
import java.util.Optional;

/// A resource of a template.
///
/// @param logicalId its name in the template
/// @param type its type, such as `AWS::S3::Bucket`; empty where a macro has yet to fill it in
/// @param definition all that the template says of it; its place is that of the logical id
public record TemplateResource(String logicalId, String type, Mapping definition) {
    /// What it is set to.
    ///
    /// @return its properties as written
    public Mapping properties() {
        return definition.mapping("Properties");
    }

    /// The condition on which it exists.
    ///
    /// @return name of the condition; nothing for a resource that always exists
    public Optional<String> condition() {
        return definition.text("Condition");
    }

    /// The resources that must be there before it, as far as the template says so outright.
    ///
    /// @return logical ids
    public List<String> dependsOn() {
        return definition.get("DependsOn").map(TemplateValue::asList).orElse(List.of()).stream()
            .flatMap(each -> each.asText().stream()).toList();
    }

    /// What becomes of it when the stack or the resource is deleted. A function is possible with AWS's language
    /// extensions.
    ///
    /// @return `Delete`, `Retain`, `Snapshot`, `RetainExceptOnCreate` or a function; nothing where it does not say
    public Optional<TemplateValue> deletionPolicy() {
        return definition.get("DeletionPolicy");
    }

    /// What becomes of the old one when an update replaces it.
    ///
    /// @return as for [#deletionPolicy()]
    public Optional<TemplateValue> updateReplacePolicy() {
        return definition.get("UpdateReplacePolicy");
    }

    /// What its creation waits for.
    ///
    /// @return the policy as written; empty where there is none
    public Mapping creationPolicy() {
        return definition.mapping("CreationPolicy");
    }

    /// How an update goes about it.
    ///
    /// @return the policy as written; empty where there is none
    public Mapping updatePolicy() {
        return definition.mapping("UpdatePolicy");
    }

    /// What is noted on it, such as the set-up of an instance.
    ///
    /// @return the metadata as written; empty where there is none
    public Mapping metadata() {
        return definition.mapping("Metadata");
    }

    /// Where it stands.
    ///
    /// @return the place of its logical id
    public Place place() {
        return definition.place();
    }
}
