package dev.catalogdesk.changes.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParameterDifferenceTest {
    @Test
    void findsNothingWhereNothingDiffers() {
        List<ProvisioningParameter> parameters = parameters("A: {Type: String, Default: x}, B: {Type: Number}");

        assertThat(ParameterDifference.between(parameters, parameters, Map.of("A", "1"), Map.of("A", "1"))).isEmpty();
        assertThat(ParameterDifference.between(
            parameters, parameters("B: {Type: Number}, A: {Type: String, Default: x}"))).isEmpty();
    }

    @Test
    void tellsWhatCameAndWentAndWhatIsNowRequired() {
        List<ParameterDifference> differences = ParameterDifference.between(
            parameters("Old: {Type: String}, Kept: {Type: String, Default: x}, Free: {Type: String}"),
            parameters("New: {Type: String}, Kept: {Type: String}, Free: {Type: String, Default: y},"
                + " Optional: {Type: String, Default: z}"));

        assertThat(differences).extracting(
            ParameterDifference::key, ParameterDifference::type, ParameterDifference::nowRequired).containsExactly(
            tuple("New", AttributeChangeType.ADD, true), tuple("Kept", AttributeChangeType.MODIFY, true),
            tuple("Free", AttributeChangeType.MODIFY, false), tuple("Optional", AttributeChangeType.ADD, false),
            tuple("Old", AttributeChangeType.REMOVE, false));
        assertThat(differences.get(1).fields())
            .containsExactly(new FieldDifference(ParameterField.DEFAULT, Optional.of("x"), Optional.empty()));
    }

    @Test
    void tellsWhichConstraintsDiffer() {
        ParameterDifference difference = ParameterDifference.between(
            parameters("A: {Type: Number, MinValue: 1, AllowedValues: [a, b, c], Description: one}"),
            parameters("A: {Type: String, MaxValue: 9, AllowedValues: [a, c], Description: two}")).getFirst();

        assertThat(difference.fields()).extracting(FieldDifference::field).containsExactly(ParameterField.TYPE,
            ParameterField.ALLOWED_VALUES, ParameterField.MIN_VALUE, ParameterField.MAX_VALUE,
            ParameterField.DESCRIPTION);
        assertThat(difference.changesConstraints()).isTrue();
        assertThat(difference.fields().get(1).difference().lines()).extracting(TextDifferenceTest::shown)
            .containsExactly("a", "[-b-]", "c");
        assertThat(ParameterDifference.between(parameters("A: {Type: String, Description: one}"),
            parameters("A: {Type: String, Description: two}")).getFirst().changesConstraints()).isFalse();
    }

    @Test
    void comparesValuesThatAreKnownOnBothSides() {
        List<ProvisioningParameter> parameters = parameters("A: {Type: String}, B: {Type: String}");

        assertThat(ParameterDifference.between(
            parameters, parameters, Map.of("A", "r7g.large", "B", "x"), Map.of("A", "r7g.xlarge")))
            .singleElement().satisfies(each -> {
                assertThat(each.key()).isEqualTo("A");
                assertThat(TextDifferenceTest.shown(each.fields().getFirst().difference()))
                    .isEqualTo("r7g.[-large-][+xlarge+]");
            });
        assertThat(ParameterDifference.between(List.of(), parameters, Map.of(), Map.of("A", "new")).getFirst().fields())
            .contains(new FieldDifference(ParameterField.VALUE, Optional.empty(), Optional.of("new")));
    }

    @Test
    void neverShowsASecretOfEitherVersionAndStillTellsThatItDiffers() {
        List<ParameterDifference> differences = ParameterDifference.between(
            parameters("A: {Type: String, Default: hunter1}"),
            parameters("A: {Type: String, Default: hunter2, NoEcho: true}"),
            Map.of("A", "swordfish"), Map.of("A", "marlin"));

        assertThat(differences).singleElement().satisfies(each -> {
            assertThat(each.secret()).isTrue();
            assertThat(each.fields()).extracting(FieldDifference::field)
                .containsExactly(ParameterField.VALUE, ParameterField.DEFAULT, ParameterField.NO_ECHO);
            assertThat(each.fields().getFirst().difference().segments())
                .containsExactly(new Segment(SegmentKind.EQUAL, SegmentContent.HIDDEN, "****"));
        });
        assertThat(differences.toString()).doesNotContain("hunter", "swordfish", "marlin");
    }

    private static List<ProvisioningParameter> parameters(String parameters) {
        return TemplateParser.parse("Resources: {}\nParameters: {" + parameters + "}").parameters();
    }
}
