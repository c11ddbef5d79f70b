package dev.catalogdesk.operations.journal;

import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an operation sends, without its secrets.
///
/// @param parameters values by key; without those of NoEcho parameters
/// @param withheld keys of parameters that are sent but whose values must not be kept
/// @param previous keys of parameters that keep the value they have
/// @param tags tags
/// @param notificationArns topics
/// @param stackSet where and how a StackSet product goes
/// @param options what else the call says, by the name of its member, such as `IgnoreErrors`, `PlanId`
public record Inputs(
        Map<String, String> parameters, List<String> withheld, List<String> previous, List<Tag> tags,
        List<String> notificationArns, StackSetPreferences stackSet, Map<String, String> options) {
    /// Nothing is sent but the target.
    public static final Inputs NONE = new Inputs(
        Map.of(), List.of(), List.of(), List.of(), List.of(), StackSetPreferences.NONE, Map.of());

    /// Copies the collections.
    public Inputs {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        withheld = List.copyOf(withheld);
        previous = List.copyOf(previous);
        tags = List.copyOf(tags);
        notificationArns = List.copyOf(notificationArns);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /// Without the values, which are the operator's business.
    @Override
    public String toString() {
        return "Inputs[" + parameters.keySet() + ", withheld " + withheld + "]";
    }
}
