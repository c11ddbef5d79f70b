package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes and reads drafts and launches as JSON: two objects, of drafts by place and of launches by token. What is
/// wrong in an entry takes that entry away and leaves the others.
final class LaunchLogJson implements JsonStore.Format<LaunchLog> {
    private static final int VERSION = 1;
    private static final String DRAFTS = "drafts";
    private static final String LAUNCHES = "launches";

    @Override
    public ObjectNode write(LaunchLog log) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        ObjectNode drafts = root.putObject(DRAFTS);
        log.drafts().forEach(draft ->
            put(drafts.putObject(draft.key()), draft.place(), draft.inputs(), draft.kept()));
        ObjectNode launches = root.putObject(LAUNCHES);
        log.launches().forEach(launch ->
            put(launches.putObject(launch.token()), launch.place(), launch.inputs(), launch.launched()));
        return root;
    }

    @Override
    public LaunchLog read(ObjectNode file) {
        List<LaunchDraft> drafts = new ArrayList<>();
        file.path(DRAFTS).properties().forEach(entry -> place(entry.getValue()).ifPresent(place ->
            time(entry.getValue()).ifPresent(time ->
                drafts.add(new LaunchDraft(place, LaunchInputsJson.read(entry.getValue()), time)))));
        List<PastLaunch> launches = new ArrayList<>();
        file.path(LAUNCHES).properties().forEach(entry -> place(entry.getValue()).ifPresent(place ->
            time(entry.getValue()).ifPresent(time ->
                launches.add(new PastLaunch(entry.getKey(), place, LaunchInputsJson.read(entry.getValue()), time)))));
        return new LaunchLog(drafts, launches);
    }

    /// Entry by entry, each as a whole. What was added by another process meanwhile counts for the bounds as well.
    @Override
    public ObjectNode merge(ObjectNode file, ObjectNode before, ObjectNode now) {
        for (String section : List.of(DRAFTS, LAUNCHES)) {
            ObjectNode there = file.path(section) instanceof ObjectNode object ? object : file.putObject(section);
            JsonNode old = before.path(section);
            JsonNode next = now.path(section);
            next.properties().forEach(entry -> {
                if (!entry.getValue().equals(old.path(entry.getKey()))) {
                    there.set(entry.getKey(), entry.getValue());
                }
            });
            old.fieldNames().forEachRemaining(key -> {
                if (!next.has(key)) {
                    there.remove(key);
                }
            });
        }
        return write(read(file));
    }

    private static void put(ObjectNode node, ProductPlace place, LaunchInputs inputs, Instant time) {
        node.put("connection", place.context().connection()).put("region", place.context().region())
            .put("account", place.account()).put("product", place.productId()).put("time", time.toString());
        LaunchInputsJson.put(node, inputs);
    }

    private static Optional<ProductPlace> place(JsonNode node) {
        String connection = node.path("connection").asText("");
        String region = node.path("region").asText("");
        String product = node.path("product").asText("");
        return connection.isEmpty() || region.isEmpty() || product.isEmpty() ? Optional.empty()
            : Optional.of(new ProductPlace(
                new ContextKey(connection, region), LaunchInputsJson.text(node, "account"), product));
    }

    private static Optional<Instant> time(JsonNode node) {
        try {
            return Optional.of(Instant.parse(LaunchInputsJson.text(node, "time")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
