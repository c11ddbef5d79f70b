package dev.catalogdesk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldKindTest {
    @ParameterizedTest
    @CsvSource({"true,false", "False,True", "YES,no", "on,OFF", "1,0", "Enabled,Disabled", "y,n", "enable,disable"})
    void recognisesYesAndNoInAllSpellings(String one, String other) {
        assertThat(kind(Parameters.of("String").allowing(one, other))).isEqualTo(FieldKind.SWITCH);
    }

    @Test
    void keepsTheTemplatesOwnSpelling() {
        assertThat(BooleanSpelling.of(List.of("No", "Yes"))).contains(new BooleanSpelling("Yes", "No"));
    }

    @ParameterizedTest
    @CsvSource({"true,no", "dev,prod", "yes,yes"})
    void takesOtherPairsForChoices(String one, String other) {
        assertThat(kind(Parameters.of("String").allowing(one, other))).isEqualTo(FieldKind.CHOICE);
    }

    @Test
    void searchesAmongManyValues() {
        String[] many = IntStream.range(0, 40).mapToObj(i -> "v" + i).toArray(String[]::new);
        assertThat(kind(Parameters.of("String").allowing(many))).isEqualTo(FieldKind.SEARCHABLE_CHOICE);
    }

    @ParameterizedTest
    @CsvSource({
        "Number, NUMBER", "CommaDelimitedList, LIST", "List<Number>, LIST", "String, TEXT", "Unknown, TEXT",
        "AWS::EC2::VPC::Id, AWS_VALUE", "List<AWS::EC2::Subnet::Id>, AWS_VALUES",
        "AWS::SSM::Parameter::Value<List<String>>, AWS_VALUE"})
    void followsTheType(String type, FieldKind kind) {
        assertThat(kind(Parameters.of(type))).isEqualTo(kind);
    }

    @Test
    void putsSecrecyBeforeAll() {
        assertThat(kind(Parameters.of("Number").secret())).isEqualTo(FieldKind.SECRET);
    }

    @Test
    void givesRoomWhereTheTextAsksForLines() {
        assertThat(kind(Parameters.of("String").withDefault("a\nb"))).isEqualTo(FieldKind.LINES);
        assertThat(FieldKind.of(Parameters.of("String").named("Cert", "The certificate, PEM-encoded")))
            .isEqualTo(FieldKind.LINES);
        assertThat(FieldKind.of(Parameters.of("String").named("AccessPolicyDocument", ""))).isEqualTo(FieldKind.LINES);
        assertThat(FieldKind.of(Parameters.of("String").lengths("", "20").named("UserData", "a script")))
            .isEqualTo(FieldKind.TEXT);
    }

    private static FieldKind kind(Parameters parameter) {
        return FieldKind.of(parameter.named("Key", ""));
    }
}
