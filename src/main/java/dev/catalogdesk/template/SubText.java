package dev.catalogdesk.template;

import java.util.ArrayList;
import java.util.List;

/// The text of a `Fn::Sub`, taken apart: `${Name}` is a variable, `${!Name}` the text `${Name}`.
public final class SubText {
    private SubText() {
    }

    /// A part of the text.
    public sealed interface Part {
    }

    /// Plain text.
    ///
    /// @param text the text as it appears in the result
    public record Literal(String text) implements Part {
    }

    /// What is put in: a parameter, a resource, an attribute (`Resource.Arn`), or a name of the call's own.
    ///
    /// @param name its name
    public record Variable(String name) implements Part {
    }

    /// Takes a text apart.
    ///
    /// @param text the text
    /// @return its parts in order; what is not closed is plain text
    public static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int begin = text.indexOf("${", at);
            int end = begin < 0 ? -1 : text.indexOf('}', begin);
            if (end < 0) {
                break;
            }
            String name = text.substring(begin + 2, end).strip();
            literal.append(text, at, begin);
            if (name.startsWith("!")) {
                literal.append("${").append(name, 1, name.length()).append('}');
            } else {
                flush(literal, parts);
                parts.add(new Variable(name));
            }
            at = end + 1;
        }
        literal.append(text, at, text.length());
        flush(literal, parts);
        return parts;
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
