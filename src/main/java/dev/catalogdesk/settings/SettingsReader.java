package dev.catalogdesk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.SortOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads settings from JSON. Whatever is missing, of the wrong kind or out of bounds falls back alone; the rest of
/// the file still counts.
final class SettingsReader {
    private static final double MIN_SIZE = 50;
    private static final double MAX_SIZE = 100_000;

    private SettingsReader() {
    }

    static Settings read(JsonNode root) {
        Settings defaults = Settings.DEFAULTS;
        return new Settings(
            constant(root.path("theme"), defaults.theme()),
            constant(root.path("density"), defaults.density()),
            fontSize(root.path("fontSize")),
            language(root.path("language")),
            root.path("favouritesFirst").asBoolean(defaults.favouritesFirst()),
            root.path("tellOnDesktop").asBoolean(defaults.tellOnDesktop()),
            connections(root.path("connections")),
            products(root.path("products")),
            windows(root.path("windows")),
            PolicyJson.read(root.path("policies")),
            texts(root.path("filters")).map(lines -> Lists.distinct(lines, Settings.MAX_FILTERS)).orElse(List.of()));
    }

    static <E extends Enum<E>> E constant(JsonNode node, E fallback) {
        for (E constant : fallback.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(node.asText("").toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        return fallback;
    }

    private static int fontSize(JsonNode node) {
        boolean sane = node.isNumber() && node.asDouble() >= 1 && node.asDouble() <= 1000;
        return sane ? node.asInt() : Settings.DEFAULT_FONT;
    }

    private static CatalogLanguage language(JsonNode node) {
        for (CatalogLanguage language : CatalogLanguage.values()) {
            if (language.code().equals(node.asText(""))) {
                return language;
            }
        }
        return Settings.DEFAULTS.language();
    }

    private static ConnectionHistory connections(JsonNode node) {
        List<ContextKey> recent = new ArrayList<>();
        node.path("recent").forEach(item -> context(item).ifPresent(recent::add));
        return new ConnectionHistory(
            context(node.path("last")), recent, map(node.path("favouriteRegions"), SettingsReader::texts));
    }

    private static Optional<ContextKey> context(JsonNode node) {
        return text(node, "connection")
            .flatMap(connection -> text(node, "region").map(region -> new ContextKey(connection, region)));
    }

    private static ProductMemory products(JsonNode node) {
        Map<ContextKey, List<String>> favourites = new LinkedHashMap<>();
        Map<ContextKey, List<String>> recent = new LinkedHashMap<>();
        Map<ContextKey, Map<String, String>> paths = new LinkedHashMap<>();
        node.properties().forEach(connection -> connection.getValue().properties().forEach(region -> {
            ContextKey key = new ContextKey(connection.getKey(), region.getKey());
            JsonNode memory = region.getValue();
            texts(memory.path("favourites")).ifPresent(ids -> favourites.put(key, ids));
            texts(memory.path("recent")).map(ids -> Lists.distinct(ids, ProductMemory.MAX_RECENT))
                .ifPresent(ids -> recent.put(key, ids));
            Map<String, String> chosen = map(memory.path("launchPaths"), SettingsReader::text);
            if (!chosen.isEmpty()) {
                paths.put(key, chosen);
            }
        }));
        return new ProductMemory(favourites, recent, paths);
    }

    private static WindowMemory windows(JsonNode node) {
        return new WindowMemory(
            map(node.path("placements"), SettingsReader::placement),
            map(node.path("dividers"), position -> number(position, 0, 1)),
            map(node.path("tables"), SettingsReader::table));
    }

    private static Optional<WindowPlacement> placement(JsonNode node) {
        Optional<Double> x = number(node.path("x"), -MAX_SIZE, MAX_SIZE);
        Optional<Double> y = number(node.path("y"), -MAX_SIZE, MAX_SIZE);
        Optional<Double> width = number(node.path("width"), MIN_SIZE, MAX_SIZE);
        Optional<Double> height = number(node.path("height"), MIN_SIZE, MAX_SIZE);
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        boolean maximized = node.path("maximized").asBoolean(false);
        return Optional.of(new WindowPlacement(x.get(), y.get(), width.get(), height.get(), maximized));
    }

    private static Optional<TableLayout> table(JsonNode node) {
        List<ColumnLayout> columns = new ArrayList<>();
        for (JsonNode column : node.path("columns")) {
            Optional<Double> width = number(column.path("width"), 0, MAX_SIZE);
            text(column, "id").ifPresent(id -> width.ifPresent(px ->
                columns.add(new ColumnLayout(id, px, column.path("visible").asBoolean(true)))));
        }
        Optional<ColumnSort> sort = text(node.path("sort"), "column")
            .map(column -> new ColumnSort(column, constant(node.path("sort").path("order"), SortOrder.ASCENDING)));
        return columns.isEmpty() && sort.isEmpty() ? Optional.empty() : Optional.of(new TableLayout(columns, sort));
    }

    private static <V> Map<String, V> map(JsonNode node, Function<JsonNode, Optional<V>> value) {
        Map<String, V> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            value.apply(field.getValue()).ifPresent(found -> map.put(field.getKey(), found));
        }
        return map;
    }

    private static Optional<List<String>> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(item -> text(item).ifPresent(texts::add));
        return node.isArray() && !texts.isEmpty() ? Optional.of(texts) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node, String name) {
        return text(node.path(name));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? Optional.of(node.asText()) : Optional.empty();
    }

    static Optional<Double> number(JsonNode node, double min, double max) {
        double value = node.isNumber() ? node.asDouble() : Double.NaN;
        return value >= min && value <= max ? Optional.of(value) : Optional.empty();
    }
}
