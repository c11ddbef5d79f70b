package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
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
        Positions positions = new Positions();
        TemplateValue tree = tree(text, positions);
        if (!(tree instanceof Mapping root)) {
            throw positions.mistake("A template is an object with sections such as Resources", tree);
        }
        return TerraformSections.recognises(root)
            ? new TerraformSections(root).read()
            : new CloudFormationSections(root, positions).read();
    }

    private static TemplateValue tree(String text, Positions positions) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (content.isBlank()) {
            throw new TemplateException("The template is empty", 0, 0);
        }
        if (content.length() > Limits.CHARACTERS) {
            throw new TemplateException("The template has more than " + Limits.CHARACTERS + " characters", 0, 0);
        }
        return JSON.matcher(content).lookingAt()
            ? new JsonReader(positions).read(content)
            : new YamlReader(positions).read(content);
    }
}
