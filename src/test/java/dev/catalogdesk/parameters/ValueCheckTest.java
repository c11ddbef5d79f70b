package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.parameters.AllowedPattern.Span;
import dev.catalogdesk.parameters.ValueProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCheckTest {
    @Test
    void asksForAValueWhereThereIsNoDefault() {
        assertThat(problem(Parameters.of("String"), "").kind()).isEqualTo(Kind.MISSING);
        assertFits(Parameters.of("String").withDefault("x"), "");
    }

    @Test
    void checksAnEmptyValueThatOverridesADefault() {
        assertThat(problem(Parameters.of("String").withDefault("x").lengths("1", ""), "").kind())
            .isEqualTo(Kind.LENGTH);
        assertThat(problem(Parameters.of("Number").withDefault("1"), "").kind()).isEqualTo(Kind.NO_NUMBER);
        assertThat(problem(Parameters.of("CommaDelimitedList").withDefault("a").matching("[a-z]+"), "").kind())
            .isEqualTo(Kind.PATTERN);
    }

    @Test
    void takesBoundsThatArriveAsTexts() {
        Parameters port = Parameters.of("Number").range("1150", "65535");
        assertFits(port, "1150");
        assertFits(port, "65535.0");
        assertThat(problem(port, "80")).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.OUT_OF_RANGE);
            assertThat(found.sentence()).isEqualTo(MessageKey.of("form.value.range.between", "1150", "65535"));
            assertThat(found.suggestion()).contains("1150");
        });
        assertThat(problem(port, "70000").suggestion()).contains("65535");
    }

    @Test
    void letsABoundThatIsNoNumberLimitNothing() {
        assertFits(Parameters.of("Number").range("low", "high"), "-1");
        assertFits(Parameters.of("String").lengths("x", ""), "a");
    }

    @Test
    void offersNothingWhereBoundsExcludeEachOther() {
        assertThat(problem(Parameters.of("Number").range("10", "5"), "7").suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'1 000', 1000", "1'000, 1000", "' 5', 5", "1_000, 1000"})
    void offersANumberWithoutWhatIsNoDigit(String given, String suggested) {
        assertThat(problem(Parameters.of("Number"), given)).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.NO_NUMBER);
            assertThat(found.suggestion()).contains(suggested);
        });
    }

    @Test
    void marksWhatIsBeyondTheGreatestLengthInCharactersAsAPersonCounts() {
        ValueProblem found = problem(Parameters.of("String").lengths("", "2"), "a😀bc");
        assertThat(found.kind()).isEqualTo(Kind.LENGTH);
        assertThat(found.sentence()).isEqualTo(MessageKey.of("form.value.length.most", "2", 4));
        assertThat(found.offending()).containsExactly(new Span(3, 5));
        assertThat(found.suggestion()).contains("a😀");
    }

    @Test
    void marksTheCharactersThatThePatternRefuses() {
        Parameters bucket = Parameters.of("String").matching("[a-z0-9-]{3,63}").saying("Small letters only.");
        ValueProblem found = problem(bucket, "My_Bucket");
        assertThat(found.kind()).isEqualTo(Kind.PATTERN);
        assertThat(found.author()).contains("Small letters only.");
        assertThat(found.offending()).containsExactly(new Span(0, 1), new Span(2, 4));
        assertThat(found.suggestion()).contains("my-bucket");
    }

    @Test
    void saysThatAValueIsUnfinishedRatherThanWrong() {
        assertThat(problem(Parameters.of("String").matching("[a-z]{3}"), "ab")).satisfies(found -> {
            assertThat(found.sentence().key()).isEqualTo("form.value.pattern.unfinished");
            assertThat(found.offending()).isEmpty();
        });
    }

    @Test
    void checksEachItemOfAListAndSaysWhich() {
        Parameters zones = Parameters.of("CommaDelimitedList").allowing("a", "b");
        assertFits(zones, "a, b");
        assertThat(problem(zones, "a, B").item()).isEqualTo(2);
        assertThat(problem(zones, "a, B").suggestion()).contains("a, b");
        assertThat(problem(Parameters.of("List<Number>").range("1", "9"), "3,12").item()).isEqualTo(2);
    }

    @Test
    void takesAnEmptyItemForATextLikeAnyOtherAndForNothingElse() {
        assertFits(Parameters.of("CommaDelimitedList"), "a,,b");
        assertThat(problem(Parameters.of("CommaDelimitedList").matching("[a-z]+"), "a,,b").item()).isEqualTo(2);
        assertThat(problem(Parameters.of("List<Number>"), "1,,2")).satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Kind.EMPTY_ITEM);
            assertThat(found.suggestion()).contains("1,2");
        });
    }

    @Test
    void marksCharactersOfAnItemAtTheirPlaceInTheWholeList() {
        ValueProblem found = problem(Parameters.of("CommaDelimitedList").matching("[a-z]+"), "ab, c9d");
        assertThat(found.offending()).containsExactly(new Span(5, 6));
        assertThat(found.suggestion()).contains("ab, cd");
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::EC2::Subnet::Id, subnet-0123456789abcdef0, subnet-xyz",
        "AWS::EC2::VPC::Id, vpc-12345678, subnet-12345678",
        "List<AWS::EC2::SecurityGroup::Id>, 'sg-12345678,sg-0123456789abcdef0', 'sg-12345678,sg-1'",
        "AWS::EC2::AvailabilityZone::Name, us-west-2-lax-1a, us-west-2",
        "AWS::EC2::AvailabilityZone::Name, us-east-1-wl1-bos-wlz-1, eusc-de-east-1",
        "AWS::EC2::KeyPair::KeyName, my key, ключ",
        "AWS::Route53::HostedZone::Id, Z0123456789ABC, Z01/2",
        "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, /aws/service/ami:3, ami 1",
        "AWS::SSM::Parameter::Value<String>, arn:aws:ssm:eu-central-1:123456789012:parameter/a/b, arn:aws:s3:::b",
        "AWS::SSM::Parameter::Name, team.setting, a b"})
    void checksHowIdsInTheAccountAreWritten(String type, String good, String bad) {
        assertFits(Parameters.of(type), good);
        assertThat(problem(Parameters.of(type), bad).kind()).isEqualTo(Kind.FORMAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS::Novel::Thing::Id", "Mystery", "List<Mystery>", "string"})
    void takesAnyTextForATypeItDoesNotKnow(String type) {
        assertFits(Parameters.of(type), "whatever");
    }

    @Test
    void offersTheNearestAllowedValue() {
        Parameters size = Parameters.of("String").allowing("t3.micro", "t3.small", "m5.large");
        assertThat(problem(size, "T3.MICRO").suggestion()).contains("t3.micro");
        assertThat(problem(size, "t3.smal").suggestion()).contains("t3.small");
        assertThat(problem(size, "enormous").suggestion()).isEmpty();
    }

    @Test
    void tellsNothingOfASecret() {
        ValueProblem found = problem(Parameters.of("String").secret().matching("[a-z]+"), "Hunter2");
        assertThat(found.offending()).isEmpty();
        assertThat(found.suggestion()).isEmpty();
        assertThat(found.toString()).doesNotContain("unter");
    }

    @Test
    void refusesMoreThanTheServiceTakes() {
        assertThat(problem(Parameters.of("String"), "x".repeat(10_000)).kind()).isEqualTo(Kind.TOO_LONG);
        assertFits(Parameters.of("String"), "x".repeat(4096));
    }

    @Test
    void leavesToAwsWhatAPatternThatCannotBeReadWouldSay() {
        assertFits(Parameters.of("String").matching("[unclosed"), "x");
    }

    @Test
    void isNotHeldUpByAPatternWithoutEnd() {
        assertFits(Parameters.of("String").matching("(a+|a+)+\\1c"), "a".repeat(60));
        assertFits(Parameters.of("String").matching("(.|[^x])*y"), "x".repeat(4000));
    }

    private static void assertFits(Parameters parameter, String value) {
        assertThat(parameter.check().problem(value)).isEmpty();
    }

    private static ValueProblem problem(Parameters parameter, String value) {
        return parameter.check().problem(value).orElseThrow();
    }
}
