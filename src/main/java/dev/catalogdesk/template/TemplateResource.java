package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;

/// A resource of a template.
///
/// @param logicalId its name in the template
/// @param type its type, such as `AWS::S3::Bucket`; empty where the template forgot it
/// @param definition all that the template says of it: `Properties`, `DependsOn`, `DeletionPolicy` and so on
public record TemplateResource(String logicalId, String type, Mapping definition) {
    /// What it is set to.
    ///
    /// @return its properties as written
    public Mapping properties() {
        return definition.mapping("Properties");
    }
}
