package dev.catalogdesk.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value that AWS fetches when it creates a resource: `{{resolve:ssm:name:version}}` and its like. What a name holds
/// may be a variable of a `Fn::Sub` or `Fn::Join` around it, and is then kept as `${Name}`.
public sealed interface DynamicReference {
    /// A parameter of Systems Manager.
    ///
    /// @param name its name or ARN
    /// @param version its version; nothing for the newest
    /// @param secure whether it is a secret (`ssm-secure`)
    record SsmParameter(String name, Optional<String> version, boolean secure) implements DynamicReference {
    }

    /// A secret of Secrets Manager.
    ///
    /// @param secretId its name or ARN
    /// @param jsonKey the key in its JSON; empty for the whole text
    /// @param versionStage stage of the version, such as `AWSPREVIOUS`; empty for the current one
    /// @param versionId id of the version; empty for the current one
    record Secret(String secretId, String jsonKey, String versionStage, String versionId)
            implements DynamicReference {
    }

    /// Whether what it fetches must not be shown.
    ///
    /// @return true for secrets and secure parameters
    default boolean secret() {
        return switch (this) {
            case Secret _ -> true;
            case SsmParameter parameter -> parameter.secure();
        };
    }

    /// The references in a text.
    ///
    /// @param text any text
    /// @return references in order; what has the form of none is left out
    static List<DynamicReference> in(String text) {
        List<DynamicReference> found = new ArrayList<>();
        int at = text.indexOf(DynamicReferenceText.BEGIN);
        while (at >= 0) {
            DynamicReferenceText written = DynamicReferenceText.read(text, at + DynamicReferenceText.BEGIN.length());
            written.reference().ifPresent(found::add);
            at = text.indexOf(DynamicReferenceText.BEGIN, written.end());
        }
        return found;
    }
}
