package dev.catalogdesk.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Values that would mend a violated assertion without violating another one.
///
/// @param values new values by key of the parameter, one or two of them; of a list, its members with commas
/// @param after how the assertion stands then: satisfied, left to AWS, or no longer applicable
public record Repair(Map<String, String> values, AssertionStatus after) {
    /// Copies the values, in their order.
    public Repair {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
