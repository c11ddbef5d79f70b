package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a template. Holds no state; safe on any thread, but not for the JavaFX thread: a large template takes a
/// while.
public final class TemplateParser {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// A brace and a quoted key. A brace and an unquoted key begin YAML in its flow style.
    private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}]");

    private TemplateParser() {
    }

    /// Reads a template: CloudFormation in YAML or JSON, or Terraform's JSON syntax, which is known by its block
    /// `terraform`.
    ///
    /// @param text the whole text
    /// @return the template
    /// @throws TemplateException if the text is no template, too large or too deep
    public static Template parse(String text) {
        List<TemplateRemark> remarks = new ArrayList<>();
        TemplateValue tree = tree(text, remarks);
        if (!(tree instanceof Mapping root)) {
            throw new TemplateException(tree.place(), "this is no template, which is an object with sections",
                "Begin with a section such as Resources and a colon");
        }
        return TerraformSections.recognises(root)
            ? new TerraformSections(root).read()
            : new CloudFormationSections(root, remarks).read();
    }

    /// Reads a text no further than its grammar: what a template cannot be is taken too. For who has to tell what is
    /// wrong with it in words of his own.
    ///
    /// @param text the whole text
    /// @return what it says
    /// @throws TemplateException if the text is no JSON and no YAML, too large or too deep
    public static TemplateValue tree(String text) {
        return tree(text, new ArrayList<>());
    }

    /// Whether a text is meant to be JSON.
    ///
    /// @param text the whole text
    /// @return true for JSON, false for YAML
    public static boolean isJson(String text) {
        return JSON.matcher(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).lookingAt();
    }

    private static TemplateValue tree(String text, List<TemplateRemark> remarks) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        TextCheck.raw(content);
        return isJson(content)
            ? new JsonReader(content, remarks).read()
            : new YamlReader(content, remarks).read();
    }
}
