package dev.catalogdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSummaryTest {
    private static final Optional<String> NO = Optional.empty();

    private final ParameterSummary summary = new ParameterSummary(Messages.load());

    private String accepts(String type, Optional<String> defaultValue, boolean secret, ParameterConstraints limits) {
        return summary.accepts(new ProvisioningParameter("Key", defaultValue, type, secret, "", limits));
    }

    private static ParameterConstraints values(String... values) {
        return new ParameterConstraints(List.of(values), NO, NO, NO, NO, NO, NO);
    }

    private static ParameterConstraints length(Optional<String> least, Optional<String> most) {
        return new ParameterConstraints(List.of(), NO, NO, least, most, NO, NO);
    }

    private static ParameterConstraints number(Optional<String> least, Optional<String> most) {
        return new ParameterConstraints(List.of(), NO, NO, NO, NO, least, most);
    }

    @Test
    void countsAllowedValues() {
        assertThat(accepts("String", Optional.of("a"), false, values("a", "b", "c"))).isEqualTo("3 values");
        assertThat(accepts("String", NO, false, values("a"))).isEqualTo("Required, 1 value");
    }

    @Test
    void tellsRanges() {
        assertThat(accepts("Number", Optional.of("7"), false, number(Optional.of("1"), Optional.of("35"))))
            .isEqualTo("1 to 35");
        assertThat(accepts("Number", NO, false, number(Optional.of("1"), NO))).isEqualTo("Required, at least 1");
        assertThat(accepts("String", NO, false, length(NO, Optional.of("41"))))
            .isEqualTo("Required, up to 41 characters");
        assertThat(accepts("String", NO, false, length(Optional.of("12"), Optional.of("12"))))
            .isEqualTo("Required, exactly 12 characters");
    }

    @Test
    void keepsABoundThatIsNoNumber() {
        assertThat(accepts("Number", NO, false, number(Optional.of("one"), Optional.of("2"))))
            .isEqualTo("Required, one to 2");
    }

    @Test
    void saysPatternAndSecret() {
        ParameterConstraints limits = new ParameterConstraints(
            List.of(), Optional.of("[a-z]+"), NO, Optional.of("8"), Optional.of("41"), NO, NO);

        assertThat(accepts("String", NO, true, limits)).isEqualTo("Required, 8 to 41 characters, pattern, secret");
        assertThat(accepts("String", NO, true, ParameterConstraints.none())).isEqualTo("Required, secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "String | Required",
        "Number | Required, any number",
        "CommaDelimitedList | Required, a list",
        "List<Number> | Required, a list of numbers",
        "AWS::EC2::VPC::Id | Required, VPC id",
        "AWS::EC2::KeyPair::KeyName | Required, KeyPair",
        "List<AWS::EC2::Subnet::Id> | Required, a list: Subnet id",
        "AWS::SSM::Parameter::Value<String> | Required, SSM parameter",
        "Strange | Required, Strange"})
    void namesTheKindOfValue(String type, String words) {
        assertThat(accepts(type, NO, false, ParameterConstraints.none())).isEqualTo(words);
    }

    @Test
    void saysAnyTextWhereNothingIsDemanded() {
        assertThat(accepts("String", Optional.of("x"), false, ParameterConstraints.none())).isEqualTo("Any text");
    }

    @Test
    void followsTheGroupsAndLabelsOfTheAuthor() {
        List<ParameterRow> rows = summary.rows(new Terms().parameter("A", "1").parameter("VpcId", "2")
            .parameter("Env", "prod").usage("metadata", """
                {"AWS::CloudFormation::Interface":{
                  "ParameterGroups":[{"Label":{"default":"Placement"},"Parameters":["Env","Gone","VpcId"]}],
                  "ParameterLabels":{"VpcId":{"default":"VPC"}}}}""").read());

        assertThat(rows).extracting(ParameterRow::key).containsExactly("Env", "VpcId", "A");
        assertThat(rows).extracting(ParameterRow::group).containsExactly("Placement", "Placement", "Other");
        assertThat(rows).extracting(ParameterRow::label).containsExactly("Env", "VPC", "A");
    }

    @Test
    void keepsTheOrderOfTheTemplateWithoutGroups() {
        List<ParameterRow> rows = summary.rows(new Terms().parameter("B", "1").parameter("A", "2").read());

        assertThat(rows).extracting(ParameterRow::key).containsExactly("B", "A");
        assertThat(rows).extracting(ParameterRow::group).containsOnly("");
    }

    @Test
    void neverTellsASecretDefault() {
        List<ParameterRow> rows = summary.rows(new Terms().secret("Password", Optional.of("hunter2"))
            .secret("Token", NO).parameter("Empty", "").parameter("Size", "large").read());

        assertThat(rows).extracting(ParameterRow::defaultText)
            .containsExactly("secret", "none", "empty", "large");
        assertThat(rows).extracting(ParameterRow::defaultIsValue).containsExactly(false, false, false, true);
        assertThat(rows.toString()).doesNotContain("hunter2");
    }
}
