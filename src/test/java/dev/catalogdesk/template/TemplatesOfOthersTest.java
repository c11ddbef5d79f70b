package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Templates that were written by many other people, read where they lie beside the project.
class TemplatesOfOthersTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "templates");

    /// Its two files differ in a rule: a slip of their authors.
    private static final String ODD_PAIR = "AWSSupplyChain__SapPrivateLink__SapPrivateLink.json";

    @Test
    void readsAllThatAreInOrder() throws IOException {
        for (Path file : files("")) {
            if (!file.toString().contains("lint-bad")) {
                Template template = TemplateParser.parse(Files.readString(file));

                assertThat(template.resources()).as(file.toString()).isNotEmpty();
                assertThat(TemplateParser.parse(TemplateJson.write(template.root()))).as(file.toString())
                    .isEqualTo(template);
            }
        }
    }

    @Test
    void readsTwinsAlike() throws IOException {
        for (Path json : files(".json")) {
            Path yaml = json.resolveSibling(json.getFileName().toString().replace(".json", ".yaml"));
            if (Files.exists(yaml) && !json.toString().contains("lint-bad")) {
                Template fromJson = TemplateParser.parse(Files.readString(json));
                Template fromYaml = TemplateParser.parse(Files.readString(yaml));

                assertThat(fromJson.parameters()).as(json.toString()).isEqualTo(fromYaml.parameters());
                assertThat(fromJson.outputs()).as(json.toString()).isEqualTo(fromYaml.outputs());
                if (!ODD_PAIR.equals(json.getFileName().toString())) {
                    assertThat(fromJson.root()).as(json.toString()).isEqualTo(fromYaml.root());
                }
            }
        }
    }

    @Test
    void explainsWhatIsWrongWithBadOnes() throws IOException {
        for (Path file : files("")) {
            if (file.toString().contains("lint-bad")) {
                assertThat(complaint(Files.readString(file))).as(file.toString()).isNotBlank();
            }
        }
    }

    private static String complaint(String text) {
        try {
            TemplateParser.parse(text);
            return "none";
        } catch (TemplateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<Path> files(String ending) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the templates are not beside the project");
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(Files::isRegularFile)
                .filter(file -> !file.endsWith("MANIFEST.tsv"))
                .filter(file -> file.toString().endsWith(ending))
                .sorted().toList();
        }
    }
}
