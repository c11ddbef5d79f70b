package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.seed.SeedNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The files of one scenario on the class path. Each is read once: most stand in the catalogue of every region.
final class ScenarioFiles {
    private final String scenario;
    private final Map<String, String> texts = new HashMap<>();

    ScenarioFiles(String scenario) {
        this.scenario = scenario;
    }

    /// Reads the catalogue itself.
    SeedNode catalogue() {
        String file = scenario + "/catalogue.yaml";
        return SeedNode.read(file, text("catalogue.yaml").orElseThrow(
            () -> new ScenarioException("There is no scenario " + scenario + ".")));
    }

    /// Reads a file that the catalogue names.
    ///
    /// @param file its path below the scenario
    /// @param named where the catalogue names it
    String text(String file, SeedNode named) {
        return text(file).orElseThrow(() -> named.mistake("there is no file " + scenario + '/' + file + "."));
    }

    private Optional<String> text(String file) {
        String known = texts.get(file);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream in = ScenarioFiles.class.getResourceAsStream(scenario + '/' + file)) {
            if (in == null) {
                return Optional.empty();
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            texts.put(file, text);
            return Optional.of(text);
        } catch (IOException e) {
            throw new ScenarioException(scenario + '/' + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
