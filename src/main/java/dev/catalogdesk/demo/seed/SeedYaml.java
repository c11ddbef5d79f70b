package dev.catalogdesk.demo.seed;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Turns the text of a seed file into YAML's nodes, which know their places. Makes no objects of them.
final class SeedYaml {
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST_ALIASES = 20_000;

    private SeedYaml() {
    }

    /// The node of the whole file.
    ///
    /// @param file its name, for messages
    /// @param text its text
    static Node compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        try {
            Node node = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (node == null) {
                throw new ScenarioException(file + " is empty.");
            }
            return node;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw invalid(file, line, e.getProblem(), e);
        } catch (YAMLException e) {
            throw invalid(file, 1, e.getMessage(), e);
        }
    }

    private static ScenarioException invalid(String file, int line, @Nullable String problem, YAMLException cause) {
        String told = problem == null ? "it cannot be read" : problem.replaceAll("\\s+", " ").strip();
        return new ScenarioException(file + ", line " + line + ": this is not valid YAML: " + told + ".", cause);
    }
}
