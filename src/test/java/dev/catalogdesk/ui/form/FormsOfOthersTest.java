package dev.catalogdesk.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.catalog.UsageInstructionsReader;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.UsageInstruction;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.parameters.Demand;
import dev.catalogdesk.parameters.Trials;
import dev.catalogdesk.parameters.ValueCheck;
import dev.catalogdesk.parameters.ValueProblem;
import dev.catalogdesk.template.ListedTemplate;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateException;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.ui.component.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Templates that were written by many other people, each with its form filled in, fittingly and not. What fits is
/// worked out from the template alone, by none of the code that is tested.
class FormsOfOthersTest {
    private final Messages messages = Messages.load();
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> open = new ArrayList<>();

    /// What became of the templates of a kind.
    private static final class Tally {
        private int templates;
        private int explained;
        private int fields;
        private int demands;
        private int taken;
        private int refused;
        private int open;

        private void count(boolean fitting, boolean unfitting) {
            taken += fitting ? 1 : 0;
            refused += unfitting ? 1 : 0;
            open += fitting && unfitting ? 0 : 1;
        }
    }

    @BeforeEach
    void needsTheTemplates() {
        assumeTrue(ListedTemplate.areThere(), "the templates are not beside the project");
    }

    @Test
    void givesEachParameterOneFieldInTheAuthorsGroupsAndWords() {
        for (ListedTemplate each : ListedTemplate.good()) {
            Template template = each.parse();
            ParameterForm form = form(template);

            assertThat(form.fields()).as(each.file()).hasSize(Integer.parseInt(each.parameters()))
                .extracting(ParameterField::key).doesNotHaveDuplicates();
            template.parameterInterface().labels().forEach((key, label) -> form.field(key).ifPresent(field ->
                assertThat(field.label()).as(each.file()).isEqualTo(label)));
            assertThat(form.sections()).as(each.file()).hasSizeLessThanOrEqualTo(
                template.parameterInterface().groups().size() + 1);
        }
    }

    @Test
    void takesWhatTheAuthorsThemselvesSetForADefault() {
        for (ListedTemplate each : ListedTemplate.good()) {
            assertThat(form(each.parse()).fields()).as(each.file())
                .filteredOn(field -> field.parameter().defaultValue().isPresent())
                .allSatisfy(field -> assertThat(field.problemNow()).as(field.key()).isEmpty());
        }
    }

    @Test
    void givesTwinsTheSameForm() {
        int twins = 0;
        for (ListedTemplate each : ListedTemplate.good()) {
            if (each.twin().isPresent()) {
                twins++;
                assertThat(shape(each.parse())).as(each.file()).isEqualTo(shape(each.twin().get().parse()));
            }
        }
        assertThat(twins).isPositive();
    }

    @Test
    void takesWhatFitsAndSaysOfWhatDoesNotWhatIsWrong() {
        for (ListedTemplate each : ListedTemplate.all()) {
            Tally tally = tallies.computeIfAbsent(each.kind(), kind -> new Tally());
            tally.templates++;
            try {
                form(each.parse()).fields().forEach(field -> fillIn(each.file(), field, tally));
            } catch (TemplateException e) {
                tally.explained++;
                assertThat(each.bad()).as(each.file()).isTrue();
                assertThat(e.getMessage()).as(each.file()).startsWith("Line ").doesNotContain("Exception");
            }
        }
        print();
        assertThat(open).as("constraints that could not be tried")
            .hasSizeLessThanOrEqualTo(tallies.values().stream().mapToInt(tally -> tally.demands).sum() / 50);
    }

    private void fillIn(String file, ParameterField field, Tally tally) {
        tally.fields++;
        Trials trials = Trials.of(field.parameter());
        for (Demand demand : trials.demands()) {
            String what = file + ": " + demand + " of " + field.key();
            tally.demands++;
            List<String> fitting = trials.fitting();
            fitting.forEach(value -> {
                field.value().set(value);
                assertThat(field.problemNow()).as("%s takes <%s>", what, value).isEmpty();
            });
            Optional<Trials.Unfitting> unfitting = trials.unfitting(demand);
            unfitting.ifPresent(each -> assertRefused(what, field, demand, each));
            tally.count(!fitting.isEmpty(), unfitting.isPresent());
            if (fitting.isEmpty() || unfitting.isEmpty()) {
                open.add(what + ": " + field.parameter().constraints());
            }
        }
    }

    private static void assertRefused(String what, ParameterField field, Demand demand, Trials.Unfitting unfitting) {
        String value = unfitting.value();
        Optional<ValueProblem> problem = new ValueCheck(field.parameter()).problem(value);
        assertThat(problem).as("%s refuses <%s>", what, value).isPresent();
        assertThat(unfitting.reasons()).as("%s refuses <%s>", what, value).extracting(Demand::kind)
            .contains(problem.get().kind());
        field.value().set(value);
        field.reveal();
        FieldFault fault = field.fault().get().orElseThrow();
        assertThat(fault.message()).as(what).isNotBlank().doesNotContain("form.value");
        String author = field.parameter().constraints().constraintDescription().orElse("");
        if (!author.isBlank() && problem.get().kind() == demand.kind() && speaks(demand)) {
            assertThat(fault.message()).as(what).isEqualTo(author);
            assertThat(fault.detail()).as(what).isNotBlank();
        }
        if (field.secret() && value.length() > 3) {
            assertThat(fault.message() + fault.detail() + fault.suggestion()).as(what).doesNotContain(value);
        }
    }

    /// The author's sentence is about the constraints, not about the type or that there is no value.
    private static boolean speaks(Demand demand) {
        return switch (demand) {
            case ALLOWED_VALUES, ALLOWED_PATTERN, MIN_LENGTH, MAX_LENGTH, MIN_VALUE, MAX_VALUE -> true;
            case REQUIRED, NUMBER, FORMAT -> false;
        };
    }

    private ParameterForm form(Template template) {
        ProvisioningParameters asked = new ProvisioningParameters(template.parameters(), List.of(),
            List.of(new UsageInstruction("metadata", TemplateJson.write(template.metadata()))),
            List.of(), List.of(), List.of(), List.of());
        UsageInstructions hints = UsageInstructionsReader.read(asked);
        assertThat(hints.groups()).isEqualTo(template.parameterInterface().groups());
        ParameterForm form = new ParameterForm("f-", messages);
        form.show(asked.parameters(), hints);
        return form;
    }

    /// All that the form is made of, as text.
    private List<String> shape(Template template) {
        return form(template).sections().stream().flatMap(section -> section.fields().stream().map(field ->
            section.title() + "|" + field.label() + "|" + field.kind() + "|" + field.parameter())).toList();
    }

    private void print() {
        String row = "%-22s%10s%10s%7s%12s%9s%10s%6s%n";
        StringBuilder table = new StringBuilder(row.formatted(
            "kind", "templates", "explained", "fields", "constraints", "accepted", "refused", "open"));
        tallies.forEach((kind, tally) -> table.append(row.formatted(kind, tally.templates, tally.explained,
            tally.fields, tally.demands, tally.taken, tally.refused, tally.open)));
        open.forEach(each -> table.append("open: ").append(each).append(System.lineSeparator()));
        System.out.print(table);
    }
}
