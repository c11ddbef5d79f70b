package dev.catalogdesk.template;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/// Says in plain words what JSON's parser complains about.
final class JsonProblems {
    private static final List<Explanation> EXPLANATIONS = List.of(
        new Explanation("maybe a (non-standard) comment", "a comment stands here",
            "JSON has no comments: delete it, or write the template in YAML"),
        new Explanation("Unexpected end-of-input", "the text ends too early",
            "Close what is open: quotes, brackets and braces"),
        new Explanation("Illegal unquoted character", "a line break or tab stands within a text",
            "Write \\n or \\t in its place, or add the missing quote"),
        new Explanation("to separate Object entries", "a comma or a closing brace is missing",
            "Add it after the entry above"),
        new Explanation("to separate Array entries", "a comma or a closing bracket is missing",
            "Add it after the item above"),
        new Explanation("to separate field name and value", "a colon is missing", "Add it after the key"),
        new Explanation("double-quote to start field name", "a key in double quotes is missing",
            "Put the key in double quotes, or delete a comma too many"),
        new Explanation("Unexpected close marker", "another bracket is open than the one that is closed here",
            "Close each [ with ] and each { with }"),
        new Explanation("Leading zeroes", "a number begins with 0", "Put it in double quotes if the zero counts"),
        new Explanation("Leading zeros", "a number begins with 0", "Put it in double quotes if the zero counts"),
        new Explanation("escape", "a backslash begins no known character", "Write the backslash twice"),
        new Explanation("Number value length", "a number is longer than any service takes", "Put it in double quotes"),
        new Explanation("numeric value", "this is no number", "Put it in double quotes"),
        new Explanation("Unrecognized token", "a text is not in quotes", "Put it in double quotes"),
        new Explanation("expected a value", "a value is missing", "Write a value, or delete the key"),
        new Explanation("expected a valid value", "this is no value",
            "Put text in double quotes; only numbers, true, false and null stand without"));

    private JsonProblems() {
    }

    /// Explains a complaint of the parser.
    ///
    /// @param last the last place that was read, for complaints that name none
    static TemplateException explain(JsonProcessingException e, Place last) {
        JsonLocation at = e.getLocation();
        Place place = at == null || at.getLineNr() < 1 ? last : new Place(at.getLineNr(), at.getColumnNr());
        String words = e.getOriginalMessage();
        return Explanation.first(EXPLANATIONS, words, place).orElseGet(() ->
            new TemplateException(place, "this is not valid JSON",
                "Check the line and the one above it"));
    }
}
