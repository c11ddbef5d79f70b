package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.faults.FaultPlan;
import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.seed.SeedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of one scenario. Each is read once: most stand in the catalogue of every region.
final class ScenarioFiles {
    private static final int LARGEST_IN_ALL = 64 * 1024 * 1024;
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".tf.json");
    private final ScenarioFolder folder;
    private final Map<String, Optional<String>> texts = new HashMap<>();
    private int characters;

    ScenarioFiles(ScenarioFolder folder) {
        this.folder = folder;
    }

    /// Reads the catalogue itself.
    SeedNode catalogue() {
        String text = text(ScenarioFolder.CATALOGUE).orElseThrow(() -> new ScenarioException(folder.directory()
            .map(directory -> "There is no file catalogue.yaml in the folder " + directory + '.')
            .orElse("There is no scenario " + folder.name() + '.')));
        return SeedNode.read(nameOf(ScenarioFolder.CATALOGUE), text);
    }

    /// Reads what goes wrong with calls.
    FaultPlan faults() {
        return text("faults.yaml").map(text -> FaultFile.read(nameOf("faults.yaml"), text)).orElse(FaultPlan.NONE);
    }

    /// Reads a file that the catalogue names.
    ///
    /// @param parent the folder in which such files are, below the scenario's
    /// @param named where the catalogue names it
    ScenarioText named(String parent, SeedNode named) {
        String file = parent + '/' + named.text();
        return new ScenarioText(nameOf(file), readable(file, named)
            .orElseThrow(() -> named.mistake("there is no file " + nameOf(file) + '.')));
    }

    /// Reads a file that the catalogue does not name, because its name follows from others.
    ///
    /// @param file its path below the scenario, without its ending
    /// @param here what it is for
    ScenarioText following(String file, SeedNode here) {
        for (String ending : ENDINGS) {
            Optional<String> text = readable(file + ending, here);
            if (text.isPresent()) {
                return new ScenarioText(nameOf(file + ending), text.get());
            }
        }
        throw here.mistake("there is no file " + nameOf(file + ENDINGS.getFirst())
            + "; name another one with the key template.");
    }

    private Optional<String> readable(String file, SeedNode named) {
        try {
            return text(file);
        } catch (ScenarioException e) {
            ScenarioException mistake = named.mistake(String.valueOf(e.getMessage()));
            mistake.initCause(e);
            throw mistake;
        }
    }

    private String nameOf(String file) {
        return folder.name() + '/' + file;
    }

    private Optional<String> text(String file) {
        Optional<String> known = texts.get(file);
        if (known != null) {
            return known;
        }
        Optional<String> read = folder.text(file);
        texts.put(file, read);
        characters += read.map(String::length).orElse(0);
        if (characters > LARGEST_IN_ALL) {
            throw new ScenarioException("The files of the scenario have more than 64 million characters.");
        }
        return read;
    }
}
