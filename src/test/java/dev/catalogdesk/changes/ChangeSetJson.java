package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Resource changes in the form of the recordings: JSON in texts is laid open.
final class ChangeSetJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ChangeSetJson() {
    }

    static Map<String, JsonNode> of(List<ResourceChange> changes) {
        Map<String, JsonNode> all = new TreeMap<>();
        changes.forEach(each -> all.put(each.logicalId(), RecordedCase.normal(change(each))));
        return all;
    }

    private static ObjectNode change(ResourceChange change) {
        ObjectNode json = JSON.createObjectNode().put("Action", change.action().text())
            .put("LogicalResourceId", change.logicalId()).put("ResourceType", change.type());
        change.physicalId().ifPresent(id -> json.put("PhysicalResourceId", id));
        change.replacement().ifPresent(each -> json.put("Replacement", each.text()));
        change.policyAction().ifPresent(each -> json.put("PolicyAction", each.text()));
        change.beforeContext().ifPresent(each -> json.set("BeforeContext", open(each)));
        change.afterContext().ifPresent(each -> json.set("AfterContext", open(each)));
        json.putArray("Scope");
        change.scope().forEach(each -> json.withArray("Scope").add(each.text()));
        json.putArray("Details").addAll(change.details().stream().map(ChangeSetJson::detail).toList());
        return json;
    }

    private static ObjectNode detail(ChangeDetail detail) {
        ObjectNode json = JSON.createObjectNode().put("Evaluation", detail.evaluation().text())
            .put("ChangeSource", detail.source().text());
        detail.causingEntity().ifPresent(each -> json.put("CausingEntity", each));
        ObjectNode target = json.putObject("Target").put("Attribute", detail.target().attribute().text())
            .put("RequiresRecreation", detail.target().requiresRecreation().text());
        detail.target().name().ifPresent(each -> target.put("Name", each));
        detail.target().values().ifPresent(values -> {
            target.put("Path", values.path()).put("AttributeChangeType", values.type().text());
            values.before().ifPresent(each -> target.set("BeforeValue", open(each)));
            values.after().ifPresent(each -> target.set("AfterValue", open(each)));
        });
        return json;
    }

    private static JsonNode open(String text) {
        try {
            return text.matches("(?s)([{](?![{]).*|\\[.*)") ? JSON.readTree(text) : JSON.valueToTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
