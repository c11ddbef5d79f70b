package dev.catalogdesk.settings;

import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;

/// What one filled in for a launch, as far as it may be kept: never a NoEcho value. Who makes it leaves those out.
///
/// @param versionId id of the version; empty while none is chosen
/// @param pathId id of the launch path; empty while none is chosen
/// @param name name of the provisioned product
/// @param parameters values by parameter key, without secrets
/// @param tags tags
public record LaunchInputs(
        String versionId, String pathId, String name, Map<String, String> parameters, List<Tag> tags) {
    /// Copies the collections.
    public LaunchInputs {
        parameters = Lists.copy(parameters);
        tags = List.copyOf(tags);
    }

    /// The same under another name.
    ///
    /// @param other name of the provisioned product
    /// @return the changed inputs
    public LaunchInputs withName(String other) {
        return new LaunchInputs(versionId, pathId, other, parameters, tags);
    }

    /// How much room it takes, so that the whole can be bounded. Each entry counts for some characters more than it
    /// has, for what surrounds it in the file.
    long weight() {
        long entries = 8L * (5 + parameters.size() + 2L * tags.size());
        long texts = (long) versionId.length() + pathId.length() + name.length();
        long values = parameters.entrySet().stream()
            .mapToLong(entry -> (long) entry.getKey().length() + entry.getValue().length()).sum();
        return entries + texts + values
            + tags.stream().mapToLong(tag -> (long) tag.key().length() + tag.value().length()).sum();
    }

    // Values are the operator's business; logs need none of them.
    @Override
    public String toString() {
        return "LaunchInputs[" + versionId + ", " + pathId + ", " + parameters.keySet() + "]";
    }
}
