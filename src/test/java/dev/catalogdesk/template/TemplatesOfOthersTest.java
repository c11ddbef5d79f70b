package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Templates that were written by many other people, read where they lie beside the project, and held against their
/// list: `MANIFEST.tsv` says how many parameters and resources each has.
class TemplatesOfOthersTest {
    private static final Path FOLDER = Path.of("..", "shared", "data", "templates");
    private static final String BAD = "lint-bad";

    /// Its two files differ in a rule: a slip of their authors.
    private static final String ODD_PAIR = "AWSSupplyChain__SapPrivateLink__SapPrivateLink.json";

    /// A row of the list.
    ///
    /// @param file the file below the folder
    /// @param kind its kind, such as `product`
    /// @param parameters how many parameters it has
    /// @param resources how many resources it has, a loop as one
    private record Listed(String file, String kind, String parameters, String resources) {
        private static Listed of(String row) {
            String[] cells = row.split("\t", -1);
            return new Listed(cells[0], cells[1], cells[8], cells[9]);
        }

        private Template parse() throws IOException {
            return TemplateParser.parse(Files.readString(FOLDER.resolve(file)));
        }
    }

    /// What became of the files of a kind.
    private static final class Tally {
        private int files;
        private int parsed;
        private int refused;
        private int parameters;

        private void add(Template template) {
            parsed++;
            parameters += template.parameters().size();
        }
    }

    @BeforeEach
    void needsTheTemplates() {
        assumeTrue(Files.isDirectory(FOLDER), "the templates are not beside the project");
    }

    @Test
    void readsAsManyParametersAndResourcesAsTheListSays() throws IOException {
        for (Listed each : listed(false)) {
            Template template = each.parse();

            assertThat(template.parameters()).as(each.file()).hasSize(Integer.parseInt(each.parameters()));
            assertThat(template.resources().size() + TemplateLoop.in(template.section(Section.RESOURCES)).size())
                .as(each.file()).isEqualTo(Integer.parseInt(each.resources()));
        }
    }

    @Test
    void writesEachSoThatItReadsTheSame() throws IOException {
        for (Listed each : listed(false)) {
            Template template = each.parse();

            assertThat(TemplateParser.parse(TemplateJson.write(template.root()))).as(each.file()).isEqualTo(template);
        }
    }

    @Test
    void readsTwinsAlike() throws IOException {
        for (Listed each : listed(false)) {
            String twin = each.file().replaceFirst("\\.json$", ".yaml");
            if (!twin.equals(each.file()) && Files.exists(FOLDER.resolve(twin))) {
                Template json = each.parse();
                Template yaml = new Listed(twin, "", "", "").parse();

                assertThat(json.parameters()).as(twin).isEqualTo(yaml.parameters());
                assertThat(json.parameterInterface()).as(twin).isEqualTo(yaml.parameterInterface());
                assertThat(json.outputs()).as(twin).isEqualTo(yaml.outputs());
                assertThat(json.resources()).as(twin).isEqualTo(yaml.resources());
                assertThat(json.equals(yaml)).as(twin).isEqualTo(!each.file().endsWith(ODD_PAIR));
            }
        }
    }

    @Test
    void findsReferencesThatResolveInOrderlyOnes() throws IOException {
        for (Listed each : listed(false)) {
            Template template = each.parse();
            TemplateReferences references = TemplateReferences.of(template);

            assertThat(DependencyOrder.of(references.dependencies()).circular()).as(each.file()).isEmpty();
            if (template.transforms().isEmpty() && !each.file().startsWith("rain/")) {
                assertThat(references.all()).as(each.file())
                    .noneMatch(reference -> reference.kind() == Reference.Kind.UNKNOWN);
            }
        }
    }

    @Test
    void saysOfBadOnesWhatIsWrongWithThemAndWhere() throws IOException {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Listed each : listed(true)) {
            Tally tally = tallies.computeIfAbsent(each.kind(), _ -> new Tally());
            tally.files++;
            try {
                tally.add(each.parse());
            } catch (TemplateException e) {
                tally.refused++;
                assertThat(each.kind()).as(each.file()).isEqualTo(BAD);
                assertThat(e.getMessage()).as(each.file()).matches("Line [1-9]\\d*, column [1-9]\\d*: .+\\. .+\\.");
            }
        }
        assertThat(tallies.getOrDefault(BAD, new Tally()).refused).isPositive();
        print(tallies);
    }

    private static void print(Map<String, Tally> tallies) {
        StringBuilder table = new StringBuilder("%-22s%6s%8s%9s%12s%n"
            .formatted("kind", "files", "parsed", "refused", "parameters"));
        tallies.forEach((kind, tally) -> table.append("%-22s%6d%8d%9d%12d%n"
            .formatted(kind, tally.files, tally.parsed, tally.refused, tally.parameters)));
        System.out.print(table);
    }

    private static List<Listed> listed(boolean bad) throws IOException {
        try (Stream<String> rows = Files.lines(FOLDER.resolve("MANIFEST.tsv"))) {
            return rows.skip(1).map(Listed::of).filter(each -> bad || !each.kind().equals(BAD)).toList();
        }
    }
}
