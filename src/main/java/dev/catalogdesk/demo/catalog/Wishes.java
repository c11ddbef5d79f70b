package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.LaunchTags;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.template.Template;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the parameters and tags of a call.
final class Wishes {
    private static final int MOST_TAGS = 50;

    private Wishes() {
    }

    /// The caller's tags.
    static List<Tag> tags(Call call) {
        List<Tag> tags = Nodes.tags(call.input().path("Tags"));
        Set<String> keys = new HashSet<>();
        for (Tag tag : tags) {
            if (!keys.add(tag.key())) {
                throw Errors.invalid("Duplicate tag key: " + tag.key());
            }
            if (tag.key().startsWith("aws:")) {
                throw Errors.invalid("Tag keys that begin with aws: are reserved.");
            }
        }
        return tags;
    }

    /// Refuses values that the tag options of a path do not offer, and more tags than the service takes. A choice that
    /// nobody made is left open: what AWS says to that is not proven.
    static List<Tag> fitting(List<Tag> tags, OfferedPath path) {
        for (TagOption option : path.tagOptions()) {
            tags.stream().filter(tag -> tag.key().equals(option.key()) && !option.values().isEmpty())
                .filter(tag -> !option.values().contains(tag.value()))
                .findFirst().ifPresent(tag -> {
                    throw Errors.invalid("The value " + tag.value() + " of the tag " + tag.key()
                        + " is not among its tag options: " + String.join(", ", option.values()) + ".");
                });
        }
        if (LaunchTags.of(path, "", tags).size() > MOST_TAGS) {
            throw Errors.invalid("A provisioned product can have " + MOST_TAGS + " tags, those of its path included.");
        }
        return tags;
    }

    /// Values of a launch.
    static Map<String, String> values(Call call) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode each : call.input().path("ProvisioningParameters")) {
            add(values, each.path("Key").asText(), each.path("Value").asText());
        }
        return values;
    }

    /// Values of an update: those kept are taken from before. What is not named falls back to its default.
    ///
    /// @param before values that count now, by key
    /// @param template the template that runs now, if there is one
    static Map<String, String> values(Call call, Map<String, String> before, Optional<Template> template) {
        Map<String, String> values = new LinkedHashMap<>();
        for (JsonNode each : call.input().path("ProvisioningParameters")) {
            String key = each.path("Key").asText();
            String value = each.path("Value").asText("");
            if (!each.path("UsePreviousValue").asBoolean(false)) {
                add(values, key, value);
                continue;
            }
            if (!value.isEmpty()) {
                throw Errors.invalid(
                    "Cannot specify usePreviousValue as true and non empty value for a parameter");
            }
            add(values, key, Optional.ofNullable(before.get(key))
                .or(() -> template.flatMap(now -> now.parameter(key)).flatMap(ProvisioningParameter::defaultValue))
                .orElseThrow(() -> Errors.invalid("Invalid input for parameter key " + key + ". Cannot specify"
                    + " usePreviousValue as true for a parameter key not in the previous template")));
        }
        return values;
    }

    private static void add(Map<String, String> values, String key, String value) {
        if (values.put(key, value) != null) {
            throw Errors.invalid("Duplicate parameter key: " + key);
        }
    }
}
