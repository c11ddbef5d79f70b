package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.changes.StackVersion;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateParser;
import java.util.Map;

/// Templates that were read lately, so that ten thousand stacks of few versions are read few times. Safe on any thread.
final class TemplateShelf {
    private static final int ROOM = 500;
    private final Map<String, ReadTemplate> byText = new Recent<>(ROOM);

    /// A template as written.
    ///
    /// @throws dev.catalogdesk.template.TemplateException if it cannot be read
    Template template(String text) {
        return read(text).template();
    }

    /// A template as CloudFormation sees it with these values.
    ///
    /// @throws dev.catalogdesk.template.TemplateException if it cannot be read
    ReadTemplate read(StackShape shape) {
        ReadTemplate read = read(shape.template());
        Template template = read.template();
        return template.transforms().isEmpty() ? read
            : ReadTemplate.of(new StackVersion(template, shape.parameters(), Map.of()).unrolled());
    }

    private synchronized ReadTemplate read(String text) {
        ReadTemplate known = byText.get(text);
        if (known == null) {
            known = ReadTemplate.of(TemplateParser.parse(text));
            byText.put(text, known);
        }
        return known;
    }
}
