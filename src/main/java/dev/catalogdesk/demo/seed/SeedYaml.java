package dev.catalogdesk.demo.seed;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

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
            Node node = new Composer(
                new ParserImpl(new StreamReader(text), options), new NoTypes(), options).getSingleNode();
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

    /// Every scalar is a text here, so none is tried against the patterns of numbers, dates and the like.
    private static final class NoTypes extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None.
        }
    }

    private static ScenarioException invalid(String file, int line, @Nullable String problem, YAMLException cause) {
        String told = problem == null ? "it cannot be read" : problem.replaceAll("\\s+", " ").strip();
        return new ScenarioException(file + ", line " + line + ": this is not valid YAML: " + told + ".", cause);
    }
}
