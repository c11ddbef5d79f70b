package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.SubText.Literal;
import dev.catalogdesk.template.SubText.Variable;
import org.junit.jupiter.api.Test;

class SubTextTest {
    @Test
    void tellsVariablesFromText() {
        assertThat(SubText.parse("a ${B} ${C.Arn}${AWS::Region}$")).containsExactly(new Literal("a "),
            new Variable("B"), new Literal(" "), new Variable("C.Arn"), new Variable("AWS::Region"), new Literal("$"));
    }

    @Test
    void takesWhatAnExclamationMarkEscapesForText() {
        assertThat(SubText.parse("${!HOME}/${Name}")).containsExactly(
            new Literal("${HOME}/"), new Variable("Name"));
    }

    @Test
    void takesWhatIsNotClosedForText() {
        assertThat(SubText.parse("${A} ${B")).containsExactly(new Variable("A"), new Literal(" ${B"));
        assertThat(SubText.parse("")).isEmpty();
    }
}
