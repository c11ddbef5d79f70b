package dev.catalogdesk.template;

/// Something that CloudFormation takes though its author can hardly have meant it.
///
/// @param place where it stands
/// @param text what it is and what to do: whole sentences
public record TemplateRemark(Place place, String text) {
    /// Of a key that stands twice the last one counts: CloudFormation takes it so, in YAML and in JSON, and such
    /// templates run (https://github.com/aws-cloudformation/cfn-language-discussion/issues/96).
    static TemplateRemark twice(Place place, String key) {
        return new TemplateRemark(place, "The key " + Texts.shortened(key)
            + " stands more than once here, and the last one counts. Remove the others.");
    }
}
