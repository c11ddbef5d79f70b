package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// Reads and writes the guards of connections, by id of connection:
///
/// ```json
/// {"prod-network": {"colour": "ORANGE", "banner": "Change window only", "readOnly": true,
///     "confirmation": "TYPE_NAME", "undoSeconds": 10, "atOnce": 10}}
/// ```
final class PolicyJson {
    private PolicyJson() {
    }

    static void write(ConnectionPolicies policies, ObjectNode node) {
        policies.chosen().forEach((connection, policy) -> node.putObject(connection)
            .put("colour", policy.colour().name())
            .put("banner", policy.banner())
            .put("readOnly", policy.readOnly())
            .put("confirmation", policy.confirmation().name())
            .put("undoSeconds", policy.undoSeconds())
            .put("atOnce", policy.atOnce()));
    }

    static ConnectionPolicies read(JsonNode node) {
        Map<String, ConnectionPolicy> chosen = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                chosen.put(entry.getKey(), read(entry.getValue(), ConnectionPolicy.initial(entry.getKey())));
            }
        });
        return new ConnectionPolicies(chosen);
    }

    private static ConnectionPolicy read(JsonNode node, ConnectionPolicy initial) {
        return new ConnectionPolicy(
            SettingsReader.constant(node.path("colour"), initial.colour()),
            node.path("banner").asText(""),
            node.path("readOnly").asBoolean(initial.readOnly()),
            SettingsReader.constant(node.path("confirmation"), initial.confirmation()),
            SettingsReader.number(node.path("undoSeconds"), 0, ConnectionPolicy.MAX_UNDO_SECONDS)
                .map(Double::intValue).orElse(initial.undoSeconds()),
            SettingsReader.number(node.path("atOnce"), 1, ConnectionPolicy.MAX_AT_ONCE)
                .map(Double::intValue).orElse(initial.atOnce()));
    }
}
