package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes and reads records as JSON, with the place they are of. What is wrong in an entry takes that entry or member
/// away and leaves the others.
final class RecordLogJson {
    private static final int VERSION = 1;
    private static final String RECORDS = "records";
    private static final String CREATED = "created";
    private static final String UPDATED = "updated";

    private RecordLogJson() {
    }

    static ObjectNode write(AccountPlace place, RecordLog log) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION).put("connection", place.context().connection())
            .put("region", place.context().region()).put("account", place.account());
        ArrayNode records = root.putArray(RECORDS);
        log.records().forEach(record -> put(records.addObject(), record));
        return root;
    }

    private static void put(ObjectNode node, RecordDetail record) {
        node.put("id", record.id()).put("name", record.provisionedProductName())
            .put("provisionedProduct", record.provisionedProductId()).put("status", record.status().text())
            .put("type", record.recordType()).put("provisionedProductType", record.provisionedProductType())
            .put("product", record.productId()).put("artifact", record.provisioningArtifactId())
            .put("path", record.pathId()).put("launchRole", record.launchRoleArn());
        record.createdTime().ifPresent(time -> node.put(CREATED, time.toString()));
        record.updatedTime().ifPresent(time -> node.put(UPDATED, time.toString()));
        ArrayNode errors = node.putArray("errors");
        record.errors().forEach(error ->
            errors.addObject().put("code", error.code()).put("description", error.description()));
        ArrayNode tags = node.putArray("tags");
        record.tags().forEach(tag -> tags.addObject().put("key", tag.key()).put("value", tag.value()));
    }

    /// Reads what was written of a place; what is of another place is passed over.
    static RecordLog read(AccountPlace place, JsonNode root) {
        boolean here = text(root, "connection").equals(place.context().connection())
            && text(root, "region").equals(place.context().region()) && text(root, "account").equals(place.account());
        List<RecordDetail> records = new ArrayList<>();
        if (here) {
            root.path(RECORDS).forEach(node -> records.add(record(node)));
        }
        return RecordLog.EMPTY.with(records);
    }

    private static RecordDetail record(JsonNode node) {
        List<RecordError> errors = new ArrayList<>();
        node.path("errors").forEach(each -> errors.add(new RecordError(text(each, "code"), text(each, "description"))));
        List<Tag> tags = new ArrayList<>();
        node.path("tags").forEach(each -> tags.add(new Tag(text(each, "key"), text(each, "value"))));
        tags.removeIf(tag -> tag.key().isEmpty());
        return new RecordDetail(text(node, "id"), text(node, "name"), text(node, "provisionedProduct"),
            OpenEnum.read(text(node, "status"), RecordStatus.UNKNOWN), text(node, "type"),
            text(node, "provisionedProductType"), time(node, CREATED), time(node, UPDATED), text(node, "product"),
            text(node, "artifact"), text(node, "path"), errors, tags, text(node, "launchRole"));
    }

    private static String text(JsonNode node, String member) {
        JsonNode value = node.path(member);
        return value.isTextual() ? value.asText() : "";
    }

    private static Optional<Instant> time(JsonNode node, String member) {
        try {
            return Optional.of(Instant.parse(text(node, member)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
