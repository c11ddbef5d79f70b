package dev.catalogdesk.template;

import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Says in plain words what YAML's parser complains about. Its own words speak of tokens and blocks.
final class YamlProblems {
    private static final String QUOTE = "Put the text in quotes";
    private static final String INDENT = "Let all keys of an object, and all dashes of a list, begin in one column";
    private static final List<String> OPEN =
        List.of("could not find expected ':'", "quoted scalar: found unexpected");
    private static final List<Explanation> EXPLANATIONS = List.of(
        new Explanation("while scanning a directive", "a line begins with %", "Put the text in quotes"),
        new Explanation("document start", "a line begins with %, or text follows the end of the template",
            "Delete the line"),
        new Explanation("incompatible YAML document", "the text asks for a version of YAML other than 1",
            "Delete the line %YAML"),
        new Explanation("while scanning a block scalar", "text stands behind | or >",
            "Begin the text in the next line, or put it in quotes if no block of text is meant"),
        new Explanation("while scanning a tag", "a function's name holds a character that no name may have",
            "Write a space after the name, as in !Ref Name"),
        new Explanation("mapping keys are not allowed", "a question mark begins a key",
            "Put the text in quotes"),
        new Explanation("<tag>", "a short form follows another one directly",
            "Write one of them in its long form, such as Fn::Sub, below the other"),
        new Explanation("TAB", "a tab stands where only spaces may stand",
            "YAML is indented with spaces: replace the tab"),
        new Explanation("mapping values are not allowed", "a colon stands where no key may stand",
            "Put the text in quotes if the colon belongs to it, or check the indentation"),
        new Explanation("could not find expected ':'", "a line without colon stands among keys",
            "Write a colon and a space after the key, or indent the line if it continues the text above"),
        new Explanation("expected ',' or", "a list or object in brackets is not closed",
            "Add the missing comma or closing bracket"),
        new Explanation("found '<block mapping start>'", "a key is indented further than the keys above it", INDENT),
        new Explanation("expected <block end>", "this does not fit what stands above it", INDENT),
        new Explanation("sequence entries are not allowed", "a dash of a list stands where no list may begin",
            "Begin the list in a line of its own, below its key"),
        new Explanation("quoted scalar: found unexpected", "a text in quotes is not closed", "Add the closing quote"),
        new Explanation("expected the node content", "a value is missing before this character",
            "Write a value, or put the text in quotes if the character belongs to it"),
        new Explanation("found unexpected end of stream", "the text ends too early",
            "Close what is open: quotes and brackets"),
        new Explanation("found unknown escape character", "a backslash in double quotes begins no known character",
            "Use single quotes, or write the backslash twice"),
        new Explanation("escape sequence of", "a backslash in double quotes begins no known character",
            "Use single quotes, or write the backslash twice"),
        new Explanation("that cannot start any token", "this character cannot begin a text", QUOTE),
        new Explanation("expected alphabetic or numeric character", "* or & is not followed by a name", QUOTE),
        new Explanation("unexpected character found", "* or & is not followed by a name", QUOTE),
        new Explanation("while scanning an a", "* or & is not followed by a name", QUOTE),
        new Explanation("undefined tag handle", "a function's name begins with !name!, which nothing explains",
            "Write one exclamation mark only, as in !Ref"),
        new Explanation("found duplicate", "the same declaration stands twice", "Delete one of them"));

    private YamlProblems() {
    }

    /// Explains a complaint of the parser.
    static TemplateException explain(MarkedYAMLException e) {
        String words = e.getContext() + ": " + e.getProblem();
        Place place = place(e, OPEN.stream().anyMatch(words::contains));
        return Explanation.first(EXPLANATIONS, words, place).orElseGet(() ->
            new TemplateException(place,
                "this is not valid YAML (" + Texts.shortened(String.valueOf(e.getProblem()).strip()) + ")",
                "Check the line and the one above it"));
    }

    /// The place that helps: what was never closed is to be closed where it begins, not where the text ends.
    private static Place place(MarkedYAMLException e, boolean atBegin) {
        Mark problem = e.getProblemMark();
        Mark mark = problem == null || (atBegin && e.getContextMark() != null) ? e.getContextMark() : problem;
        return mark == null ? Place.START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
