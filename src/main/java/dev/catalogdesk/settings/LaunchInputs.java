package dev.catalogdesk.settings;

import dev.catalogdesk.model.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What one filled in for a launch, as far as it may be kept: never a NoEcho value. Who makes it leaves those out.
///
/// @param versionId id of the version; empty while none is chosen
/// @param pathId id of the launch path; empty while none is chosen
/// @param name name of the provisioned product
/// @param parameters values by parameter key, without secrets
/// @param tags tags
/// @param topics ARNs of topics, as they were typed
/// @param stackSet where a StackSet product shall go
/// @param tagChoices values chosen for tags that this version and path do not ask for, or do not offer; never sent
public record LaunchInputs(
        String versionId, String pathId, String name, Map<String, String> parameters, List<Tag> tags,
        List<String> topics, StackSetInputs stackSet, List<Tag> tagChoices) {
    /// How many characters surround an entry in the file, about.
    static final long ENTRY = 8;
    private static final long MEMBERS = 8;

    /// Copies the collections.
    public LaunchInputs {
        parameters = Lists.copy(parameters);
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        tagChoices = List.copyOf(tagChoices);
    }

    /// Without choices that are set aside.
    ///
    /// @param versionId id of the version; empty while none is chosen
    /// @param pathId id of the launch path; empty while none is chosen
    /// @param name name of the provisioned product
    /// @param parameters values by parameter key, without secrets
    /// @param tags tags
    /// @param topics ARNs of topics, as they were typed
    /// @param stackSet where a StackSet product shall go
    public LaunchInputs(String versionId, String pathId, String name, Map<String, String> parameters, List<Tag> tags,
            List<String> topics, StackSetInputs stackSet) {
        this(versionId, pathId, name, parameters, tags, topics, stackSet, List.of());
    }

    /// The same under another name.
    ///
    /// @param other name of the provisioned product
    /// @return the changed inputs
    public LaunchInputs withName(String other) {
        return new LaunchInputs(versionId, pathId, other, parameters, tags, topics, stackSet, tagChoices);
    }

    /// How much room it takes, so that the whole can be bounded.
    long weight() {
        long texts = (long) versionId.length() + pathId.length() + name.length();
        return ENTRY * MEMBERS + texts + weight(parameters.keySet()) + textsOf(parameters.values())
            + weightOfTags(tags) + weightOfTags(tagChoices) + weight(topics) + stackSet.weight();
    }

    /// Each entry counts for some characters more than it has, for what surrounds it in the file.
    static long weight(Collection<String> entries) {
        return ENTRY * entries.size() + textsOf(entries);
    }

    private static long weightOfTags(List<Tag> tags) {
        return weight(tags.stream().map(Tag::key).toList()) + weight(tags.stream().map(Tag::value).toList());
    }

    private static long textsOf(Collection<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    // Values are the operator's business; logs need none of them.
    @Override
    public String toString() {
        return "LaunchInputs[" + versionId + ", " + pathId + ", " + parameters.keySet() + "]";
    }
}
