package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole sentences, because operators read them: what is wrong, where, and what to do.
class TemplateErrorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Parameters:¶  A:¶    Default: x|2|3|the parameter A has no Type. Add one, such as String.
        Parameters:¶- A|1|1|the section Parameters is no object with keys
        Parameters:¶  A:|2|3|the parameter A is empty
        Parameters: {A: {Type: String, AllowedValues: x}}|1|32|the AllowedValues of the parameter A are no list
        Parameters: {A: {Type: String, Default: !Ref B}}|1|32|Default of the parameter A is no plain value
        Resources: {A: {Properties: {}}}|1|13|the resource A has no Type
        Resources: {A: text}|1|13|the resource A is no object with keys
        Resources: {'Fn::ForEach::A': [x, [y]]}|1|13|the loop Fn::ForEach::A is no list of three
        Outputs: {A: {Description: x}}|1|11|the output A has no Value
        Mappings: {A: {B: c}}|1|16|the key B of the mapping A is no object with keys
        just words|1|1|this is no template
        [1]|1|1|this is no template
        A: !Reff B|1|4|!Reff is no function of CloudFormation
        A: !getatt B.C|1|4|!getatt is no function of CloudFormation. Write !GetAtt instead.
        A: !!binary aGk=|1|4|!!binary is no function of CloudFormation
        A: *b|1|4|the alias *b stands for nothing
        A: &b [*b]|1|8|the alias *b stands for nothing
        {[a, b]: c}|1|2|a key must be plain text
        !Ref a: c|1|1|a key must be plain text
        A: {<<: 1}|1|5|only an object can be merged
        """)
    void saysWhatIsWrongWhereAndWhatToDo(String text, int line, int column, String sentence) {
        assertRefused(text.replace("¶", "\n"), line, column, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        Resources:¶\\tA: 1|2|1|a tab stands where only spaces may stand
        a: b: c|1|5|a colon stands where no key may stand
        a: [1¶b: 2|2|2|a list or object in brackets is not closed
        a: 1¶ b: 2|2|3|a colon stands where no key may stand
        a: 1¶text¶b: 1|2|1|a line without colon stands among keys
        a: 1¶- b|2|1|this does not fit what stands above it
        a: 'open|1|4|a text in quotes is not closed
        a: "\\q"|1|6|a backslash in double quotes begins no known character
        a: !Base64 !Sub b|1|12|a short form follows another one directly
        a: [!Base64 !Sub b]|1|13|a short form follows another one directly
        a: > text|1|6|text stands behind
        a: !Ref{b}|1|8|a function's name holds a character
        %a: b|1|3|a line begins with %
        a: %b|1|4|this character cannot begin a text
        a: &|1|5|* or & is not followed by a name
        a: ,b|1|4|a value is missing
        a: @b|1|4|this character cannot begin a text
        a: 1¶---¶b: 1|2|1|a second document begins here
        """)
    void tellsInPlainWordsWhyYamlIsBroken(String text, int line, int column, String sentence) {
        assertRefused(text.replace("¶", "\n").replace("\\t", "\t"), line, column, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"a": }|1|7|a value is missing
        {"a": 1} x|1|10|something follows after the end of the template
        {"a": 1} {"b": 2}|1|10|something follows after the end of the template
        {"a": 1, // one}|1|10|a comment stands here
        {"a": 1, /* one */ "b": 2}|1|10|a comment stands here
        {"a": 1|1|8|the text ends too early
        {"a": [1 2]}|1|10|a comma or a closing bracket is missing
        {"a": 1 "b": 2}|1|9|a comma or a closing brace is missing
        {"a" 1}|1|6|a colon is missing
        {"a": 012}|1|8|a number begins with 0
        {"a": word}|1|7|a text is not in quotes
        {"a": 1, b: 2}|1|10|a key in double quotes is missing
        {"a": "\\q"}|1|9|a backslash begins no known character
        {"a": -}|1|8|this is no number
        {"a": [1}|1|9|another bracket is open
        {"a": 'b'}|1|7|this is no value
        {"a": "\\u0000"}|1|2|the control character U+0000
        {"a": "\\ud800"}|1|2|half a character (U+D800)
        """)
    void tellsInPlainWordsWhyJsonIsBroken(String text, int line, int column, String sentence) {
        assertRefused(text, line, column, sentence);
    }

    @Test
    void countsLinesOfEveryKind() {
        assertRefused("a: 1\r\nb: !No x", 2, 4, "!No");
        assertRefused("a: 1\rb: !No x", 2, 4, "!No");
        assertRefused("{\"a\": 1,\r\n \"b\": no}", 2, 7, "a text is not in quotes");
        assertRefused("a: 1\r\nb: \u0007", 2, 4, "the control character U+0007");
        assertRefused("a: 1\rb: \u0007", 2, 4, "the control character U+0007");
        assertRefused("\uFEFFa: !No x", 1, 4, "!No");
    }

    @Test
    void showsLongNamesOnlyInPart() {
        TemplateException refusal = catchThrowableOfType(TemplateException.class,
            () -> TemplateParser.parse("{\"Parameters\": {\"" + "x".repeat(10_000) + "\": {}}}"));

        assertThat(refusal.getMessage()).hasSizeLessThan(200).contains("xxx…");
    }

    @Test
    void offersTheParts() {
        TemplateException refusal = catchThrowableOfType(TemplateException.class,
            () -> TemplateParser.parse("Parameters: {A: {}}"));

        assertThat(refusal.place()).isEqualTo(new Place(1, 14));
        assertThat(refusal.problem()).isEqualTo("the parameter A has no Type");
        assertThat(refusal.remedy()).isEqualTo("Add one, such as String");
    }

    private static void assertRefused(String text, int line, int column, String sentence) {
        TemplateException refusal =
            catchThrowableOfType(TemplateException.class, () -> TemplateParser.parse(text));

        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.getMessage()).startsWith("Line " + line + ", column " + column + ": ").contains(sentence)
            .endsWith(".");
    }
}
