package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Two versions of a template that people really use, and what an independent tool says of each resource.
///
/// @param name name of the template and both versions
/// @param before the older version
/// @param after the newer version
/// @param verdicts by logical id what the tool says
public record UpgradePair(String name, Template before, Template after, Map<String, ToolVerdict> verdicts) {
    private static final Path UPGRADES = Path.of("..", "shared", "data", "upgrades");
    /// A mark of the tool Rain, which puts a file in its place before CloudFormation sees the template.
    private static final String EMBED = "!Rain::Embed ";
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Whether the templates lie beside the project.
    public static boolean present() {
        return Files.isDirectory(UPGRADES);
    }

    /// Where they would lie.
    public static Path place() {
        return UPGRADES;
    }

    /// All pairs, in the order of their names.
    public static List<UpgradePair> all() throws IOException {
        try (Stream<Path> files = Files.walk(UPGRADES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("expected-")).sorted()
                .map(UpgradePair::read).toList();
        }
    }

    private static UpgradePair read(Path file) {
        try {
            JsonNode content = JSON.readTree(file.toFile());
            Map<String, ToolVerdict> verdicts = new LinkedHashMap<>();
            content.path("resources").properties().forEach(each ->
                verdicts.put(each.getKey(), ToolVerdict.of(each.getValue())));
            String from = content.path("from").asText();
            String to = content.path("to").asText();
            Path folder = file.resolveSibling("");
            return new UpgradePair(folder.getFileName() + " " + from + " to " + to,
                template(folder, from), template(folder, to), verdicts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template(Path folder, String version) throws IOException {
        Path yaml = folder.resolve(version + ".yaml");
        Path file = Files.exists(yaml) ? yaml : folder.resolve(version + ".json");
        try {
            return TemplateParser.parse(Files.readString(file).replace(EMBED, ""));
        } catch (TemplateException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
