package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.changes.difference.TextDifference;
import dev.catalogdesk.model.RecordOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// In what an output differs between two records. Pure.
///
/// @param key the output
/// @param difference its value then and now; one that is not there is empty
record OutputDifference(String key, TextDifference difference) {
    /// Compares the outputs of two records.
    ///
    /// @param before those of the one
    /// @param after those of the other
    /// @return the outputs that differ, in the order of the newer ones, then those that went
    static List<OutputDifference> between(List<RecordOutput> before, List<RecordOutput> after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        List<String> keys = new ArrayList<>(now.keySet());
        old.keySet().stream().filter(key -> !now.containsKey(key)).forEach(keys::add);
        return keys.stream().map(key -> new OutputDifference(key,
            TextDifference.ofTexts(old.getOrDefault(key, ""), now.getOrDefault(key, ""))))
            .filter(each -> !each.difference().isEqual()).toList();
    }

    private static Map<String, String> values(List<RecordOutput> outputs) {
        Map<String, String> values = new LinkedHashMap<>();
        outputs.forEach(output -> values.put(output.key(), output.value()));
        return values;
    }
}
