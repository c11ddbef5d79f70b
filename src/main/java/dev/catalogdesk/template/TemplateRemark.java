package dev.catalogdesk.template;

import java.util.List;

/// Something that CloudFormation takes though its author can hardly have meant it.
///
/// @param place where it stands
/// @param text what it is and what to do: whole sentences
public record TemplateRemark(Place place, String text) {
    private static final int MOST = 100;

    /// Adds that a key stands twice, unless there are remarks enough already. The last one counts: CloudFormation takes
    /// it so, in YAML and in JSON, and such templates run
    /// (https://github.com/aws-cloudformation/cfn-language-discussion/issues/96).
    static void twice(Place place, String key, List<TemplateRemark> remarks) {
        if (remarks.size() < MOST) {
            remarks.add(new TemplateRemark(place, "The key " + Texts.shortened(key)
                + " stands more than once here, and the last one counts. Remove the others."));
        }
    }
}
