package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.regex.Pattern;

/// Tells what an unquoted text of YAML is: only what JSON would write as number, truth or nothing counts as such. All
/// else stays text as its author wrote it: dates, octal numbers, account ids that begin with 0. So do `yes`, `no`, `on`
/// and `off`, although CloudFormation passes them on as true and false
/// (https://ljmc.bearblog.dev/yaml-booleans-in-cloudformation-templates): a JSON twin holds the word, and the word is
/// what the author wants an operator to see.
final class Scalars {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private Scalars() {
    }

    /// Reads an unquoted text.
    static Scalar plain(String text, Place place) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new Scalar("", Kind.NULL, place);
            case "true", "True", "TRUE" -> new Scalar("true", Kind.BOOLEAN, place);
            case "false", "False", "FALSE" -> new Scalar("false", Kind.BOOLEAN, place);
            default -> new Scalar(text, NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT, place);
        };
    }
}
