package dev.catalogdesk.demo.stacks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.catalogdesk.demo.state.StateException;
import dev.catalogdesk.demo.state.StateFormat;
import java.util.List;

/// Writes and reads stacks for the file that keeps the state. A class of its own, because a demo without such a file
/// has no time to load what it takes.
final class StackFormat {
    private static final JsonMapper MAPPER = StateFormat.mapper();

    private StackFormat() {
    }

    static JsonNode write(List<StackEntry> stacks) {
        return MAPPER.valueToTree(stacks);
    }

    static List<StackEntry> read(JsonNode kept) {
        try {
            return MAPPER.convertValue(kept, new TypeReference<List<StackEntry>>() { });
        } catch (IllegalArgumentException e) {
            throw new StateException("The stacks in the kept state are broken. The file was left as it is: name"
                + " another file, or take it away to begin anew.", e);
        }
    }
}
