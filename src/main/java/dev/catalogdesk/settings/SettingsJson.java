package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes settings as JSON. Products are nested by connection and region:
///
/// ```json
/// {"version": 1, "theme": "DARK", "products": {"demo": {"us-east-1": {"favourites": ["prod-a"]}}}}
/// ```
///
/// [SettingsReader] is its other half.
final class SettingsJson {
    /// Version of the format. Readers accept every version and take what they understand.
    static final int VERSION = 1;

    private SettingsJson() {
    }

    static ObjectNode write(Settings settings) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", VERSION);
        root.put("theme", settings.theme().name());
        root.put("density", settings.density().name());
        root.put("fontSize", settings.fontSize());
        root.put("language", settings.language().code());
        root.put("favouritesFirst", settings.favouritesFirst());
        root.put("tellOnDesktop", settings.tellOnDesktop());
        writeConnections(settings.connections(), root.putObject("connections"));
        writeProducts(settings.products(), root.putObject("products"));
        writeWindows(settings.windows(), root.putObject("windows"));
        PolicyJson.write(settings.policies(), root.putObject("policies"));
        writeList(settings.filters(), root.putArray("filters"));
        return root;
    }

    private static void writeConnections(ConnectionHistory history, ObjectNode node) {
        history.last().ifPresent(last -> writeContext(last, node.putObject("last")));
        ArrayNode recent = node.putArray("recent");
        history.recent().forEach(context -> writeContext(context, recent.addObject()));
        ObjectNode regions = node.putObject("favouriteRegions");
        history.favouriteRegions().forEach((connection, list) -> writeList(list, regions.putArray(connection)));
    }

    private static void writeContext(ContextKey context, ObjectNode node) {
        node.put("connection", context.connection());
        node.put("region", context.region());
    }

    private static void writeProducts(ProductMemory products, ObjectNode node) {
        products.favourites().forEach((key, ids) -> writeList(ids, of(key, node).putArray("favourites")));
        products.recent().forEach((key, ids) -> writeList(ids, of(key, node).putArray("recent")));
        products.launchPaths().forEach((key, paths) -> {
            ObjectNode target = of(key, node).putObject("launchPaths");
            paths.forEach(target::put);
        });
    }

    private static ObjectNode of(ContextKey key, ObjectNode node) {
        return node.withObjectProperty(key.connection()).withObjectProperty(key.region());
    }

    private static void writeWindows(WindowMemory windows, ObjectNode node) {
        ObjectNode placements = node.putObject("placements");
        windows.placements().forEach((id, place) -> writePlacement(place, placements.putObject(id)));
        ObjectNode dividers = node.putObject("dividers");
        windows.dividers().forEach(dividers::put);
        ObjectNode tables = node.putObject("tables");
        windows.tables().forEach((id, layout) -> writeTable(layout, tables.putObject(id)));
    }

    private static void writePlacement(WindowPlacement place, ObjectNode node) {
        node.put("x", place.x());
        node.put("y", place.y());
        node.put("width", place.width());
        node.put("height", place.height());
        node.put("maximized", place.maximized());
    }

    private static void writeTable(TableLayout layout, ObjectNode node) {
        ArrayNode columns = node.putArray("columns");
        for (ColumnLayout column : layout.columns()) {
            columns.addObject().put("id", column.id()).put("width", column.width()).put("visible", column.visible());
        }
        layout.sort().ifPresent(sort ->
            node.putObject("sort").put("column", sort.column()).put("order", sort.order().name()));
    }

    private static void writeList(List<String> list, ArrayNode node) {
        list.forEach(node::add);
    }

    /// Carries what changed between two states over to a third one, field by field. So another process' changes,
    /// and fields and values that only a newer version knows, survive a save that did not touch them.
    ///
    /// @param target takes the changes
    /// @param before our state before
    /// @param after our state now
    static void applyChanges(ObjectNode target, ObjectNode before, ObjectNode after) {
        for (Map.Entry<String, JsonNode> field : after.properties()) {
            JsonNode old = before.get(field.getKey());
            JsonNode now = field.getValue();
            if (now.equals(old)) {
                continue;
            }
            JsonNode there = target.get(field.getKey());
            if (now instanceof ObjectNode nowObject && there instanceof ObjectNode thereObject) {
                ObjectNode oldObject = old instanceof ObjectNode o ? o : JsonNodeFactory.instance.objectNode();
                applyChanges(thereObject, oldObject, nowObject);
            } else {
                target.set(field.getKey(), now.deepCopy());
            }
        }
        Set<String> gone = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(gone::add);
        after.fieldNames().forEachRemaining(gone::remove);
        target.remove(gone);
    }
}
