package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells what an unquoted text of YAML is. Only what JSON would write as number, truth or nothing counts as such:
/// YAML's dates, octal numbers and words like `on` are text to CloudFormation's parameters.
final class Scalars {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private Scalars() {
    }

    /// Reads an unquoted text.
    static Scalar plain(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "~", "null" -> new Scalar("", Kind.NULL);
            case "true", "false" -> new Scalar(text.toLowerCase(Locale.ROOT), Kind.BOOLEAN);
            default -> new Scalar(text, NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT);
        };
    }
}
