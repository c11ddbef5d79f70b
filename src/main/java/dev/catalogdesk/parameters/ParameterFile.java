package dev.catalogdesk.parameters;

import dev.catalogdesk.model.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values of parameters, and tags, read from a file or about to be written to one. May hold secrets as read; those
/// who show or keep it leave them out.
///
/// @param values values by parameter key, in the file's order
/// @param tags tags, in the file's order
public record ParameterFile(Map<String, String> values, List<Tag> tags) {
    /// Copies the collections.
    public ParameterFile {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        tags = List.copyOf(tags);
    }

    // Values may be secret.
    @Override
    public String toString() {
        return "ParameterFile[" + values.keySet() + "]";
    }
}
