package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The judge looks at templates that many other people wrote and that CloudFormation takes.
class JudgedTemplatesOfOthersTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "templates");
    /// Names a resource `Foo` that it does not have: written for a test of a formatter, not to be launched.
    private static final String DANGLING = "rain/test__templates__uncdk.yaml";
    private static final int KIND = 1;
    private static final int TYPES_LEGAL = 11;

    @Test
    void takesEachThatCloudFormationTakes() throws IOException {
        for (String[] row : rows()) {
            if (!row[KIND].equals("lint-bad") && row[TYPES_LEGAL].equals("yes") && !row[0].equals(DANGLING)) {
                assertThat(problem(row)).as(row[0]).isEmpty();
            }
        }
    }

    /// Most mistakes of these show only against the schemas of resource types, which CloudFormation too asks later.
    @Test
    void saysWhichOfTheBadOnesItRefuses() throws IOException {
        List<String> table = new ArrayList<>();
        for (String[] row : rows()) {
            if (row[KIND].equals("lint-bad")) {
                table.add(row[0] + ": " + problem(row).orElse("taken"));
            }
        }
        System.out.println(String.join("\n", table));
        assertThat(table).hasSizeGreaterThan(20).anyMatch(line -> !line.endsWith("taken"));
    }

    private static List<String[]> rows() throws IOException {
        Path manifest = FOLDER.resolve("MANIFEST.tsv");
        assumeTrue(Files.exists(manifest), "the templates are not beside the project");
        return Files.readAllLines(manifest).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static Optional<String> problem(String[] row) throws IOException {
        return JudgedText.problem(Files.readString(FOLDER.resolve(row[0])));
    }
}
