package dev.catalogdesk.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A template that somebody else wrote, as the list beside the project (`MANIFEST.tsv`) tells of it.
///
/// @param file the file below the list's folder
/// @param kind its kind, such as `product`
/// @param parameters how many parameters it has; empty where nobody can tell
/// @param resources how many resources it has, a loop as one; empty where nobody can tell
/// @param typesLegal whether CloudFormation knows all types of its parameters
public record ListedTemplate(
        String file, String kind, String parameters, String resources, boolean typesLegal) {
    /// The kind of those that are wrong in some way. CloudFormation takes a few of them.
    public static final String BAD = "lint-bad";

    private static final Path FOLDER = Path.of("..", "shared", "data", "templates");

    /// Whether the templates lie beside the project.
    ///
    /// @return false where only the project itself was taken
    public static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    /// All templates of the list.
    ///
    /// @return in its order
    public static List<ListedTemplate> all() {
        try (Stream<String> rows = Files.lines(FOLDER.resolve("MANIFEST.tsv"))) {
            return rows.skip(1).map(row -> row.split("\t", -1))
                .map(cells -> new ListedTemplate(cells[0], cells[1], cells[8], cells[9], cells[11].equals("yes")))
                .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The templates that are as they should be.
    ///
    /// @return in the order of the list
    public static List<ListedTemplate> good() {
        return all().stream().filter(each -> !each.bad()).toList();
    }

    /// Whether it is wrong in some way.
    ///
    /// @return true for one of the kind [#BAD]
    public boolean bad() {
        return kind.equals(BAD);
    }

    /// The same template in YAML, where this one is in JSON.
    ///
    /// @return nothing where there is none
    public Optional<ListedTemplate> twin() {
        String yaml = file.replaceFirst("\\.json$", ".yaml");
        return yaml.equals(file) || !Files.exists(FOLDER.resolve(yaml)) ? Optional.empty()
            : Optional.of(new ListedTemplate(yaml, kind, parameters, resources, typesLegal));
    }

    /// Reads it.
    ///
    /// @return the template
    /// @throws TemplateException if it is none
    public Template parse() {
        return TemplateParser.parse(text());
    }

    /// Reads it as it stands.
    ///
    /// @return its text
    public String text() {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
