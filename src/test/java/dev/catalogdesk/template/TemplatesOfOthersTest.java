package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Templates that were written by many other people, read where they lie beside the project, and held against their
/// list: `MANIFEST.tsv` says how many parameters and resources each has.
class TemplatesOfOthersTest {
    /// Its two files differ in a rule: a slip of their authors.
    private static final String ODD_PAIR = "AWSSupplyChain__SapPrivateLink__SapPrivateLink.json";

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
        assumeTrue(ListedTemplate.areThere(), "the templates are not beside the project");
    }

    @Test
    void readsAsManyParametersAndResourcesAsTheListSays() {
        for (ListedTemplate each : ListedTemplate.good()) {
            Template template = each.parse();

            assertThat(template.parameters()).as(each.file()).hasSize(Integer.parseInt(each.parameters()));
            assertThat(template.resources().size() + TemplateLoop.in(template.section(Section.RESOURCES)).size())
                .as(each.file()).isEqualTo(Integer.parseInt(each.resources()));
        }
    }

    @Test
    void writesEachSoThatItReadsTheSame() {
        for (ListedTemplate each : ListedTemplate.good()) {
            Template template = each.parse();

            assertThat(TemplateParser.parse(TemplateJson.write(template.root()))).as(each.file()).isEqualTo(template);
        }
    }

    @Test
    void readsTwinsAlike() {
        for (ListedTemplate each : ListedTemplate.good()) {
            if (each.twin().isPresent()) {
                String twin = each.twin().get().file();
                Template json = each.parse();
                Template yaml = each.twin().get().parse();

                assertThat(json.parameters()).as(twin).isEqualTo(yaml.parameters());
                assertThat(json.parameterInterface()).as(twin).isEqualTo(yaml.parameterInterface());
                assertThat(json.outputs()).as(twin).isEqualTo(yaml.outputs());
                assertThat(json.resources()).as(twin).isEqualTo(yaml.resources());
                assertThat(json.equals(yaml)).as(twin).isEqualTo(!each.file().endsWith(ODD_PAIR));
            }
        }
    }

    @Test
    void findsReferencesThatResolveInOrderlyOnes() {
        for (ListedTemplate each : ListedTemplate.good()) {
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
    void saysOfBadOnesWhatIsWrongWithThemAndWhere() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (ListedTemplate each : ListedTemplate.all()) {
            Tally tally = tallies.computeIfAbsent(each.kind(), _ -> new Tally());
            tally.files++;
            try {
                tally.add(each.parse());
            } catch (TemplateException e) {
                tally.refused++;
                assertThat(each.kind()).as(each.file()).isEqualTo(ListedTemplate.BAD);
                assertThat(e.getMessage()).as(each.file()).matches("Line [1-9]\\d*, column [1-9]\\d*: .+\\. .+\\.");
            }
        }
        assertThat(tallies.getOrDefault(ListedTemplate.BAD, new Tally()).refused).isPositive();
        print(tallies);
    }

    private static void print(Map<String, Tally> tallies) {
        StringBuilder table = new StringBuilder("%-22s%6s%8s%9s%12s%n"
            .formatted("kind", "files", "parsed", "refused", "parameters"));
        tallies.forEach((kind, tally) -> table.append("%-22s%6d%8d%9d%12d%n"
            .formatted(kind, tally.files, tally.parsed, tally.refused, tally.parameters)));
        System.out.print(table);
    }
}
