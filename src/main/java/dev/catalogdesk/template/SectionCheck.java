package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;

/// Refuses sections whose form gives nothing to read. What AWS checks beyond that, it checks itself at a launch.
final class SectionCheck {
    private SectionCheck() {
    }

    /// A section is an object, or nothing.
    static void object(Section section, Mapping root) {
        root.get(section.key()).filter(value -> !(value instanceof Mapping) && !value.isNothing()).ifPresent(value -> {
            throw new TemplateException(value.place(), "the section " + section.key() + " is no object with keys",
                "Write names with a colon below it, without dashes");
        });
    }

    /// What a name in a section stands for is an object.
    static Mapping definition(String what, String key, TemplateValue value) {
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        throw new TemplateException(value.place(), "the " + what + " " + Texts.shortened(key)
            + (value.isNothing() ? " is empty" : " is no object with keys"),
            "Write what defines it below it, indented, or delete it");
    }

    /// A loop has three parts.
    static void loop(String key, TemplateValue value) {
        if (TemplateLoop.of(key, value).isEmpty()) {
            throw new TemplateException(value.place(), "the loop " + Texts.shortened(key) + " is no list of three",
                "Write a name for the item, the list to go over, and an object to repeat");
        }
    }

    /// A mapping is a table of two levels of keys.
    static void mappings(Mapping section) {
        section.entries().forEach((name, table) -> {
            if (!name.equals(FunctionCall.TRANSFORM)) {
                definition("mapping", name, table).entries().forEach((row, cells) -> {
                    if (!row.equals(FunctionCall.TRANSFORM)) {
                        definition("key " + Texts.shortened(row) + " of the mapping", name, cells);
                    }
                });
            }
        });
    }
}
