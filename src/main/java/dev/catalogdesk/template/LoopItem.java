package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Kind;
import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.LinkedHashMap;

/// The item at hand of a loop, to be put in where the loop's body names it.
///
/// @param identifier its name there
/// @param item its value
/// @param limits how much may come of it
record LoopItem(String identifier, String item, Limits limits) {
    /// Puts it into a text: `${Name}` as it is, `&{Name}` without what no logical id may hold.
    String text(String text, Place place) {
        String mark = "{" + identifier + "}";
        long marks = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            marks++;
        }
        limits.addText(text.length() + marks * item.length(), place);
        return text.replace("$" + mark, item)
            .replace("&" + mark, item.replaceAll("[^A-Za-z0-9]", ""));
    }

    /// Puts it into a value, also where `Ref` names it.
    TemplateValue value(TemplateValue value) {
        return switch (value) {
            case Scalar scalar -> scalar.kind() == Kind.TEXT
                ? new Scalar(text(scalar.text(), scalar.place()), Kind.TEXT, scalar.place()) : scalar;
            case Sequence sequence -> new Sequence(sequence.items().stream().map(this::value).toList(),
                sequence.place());
            case Mapping mapping -> mapping.entries().size() == 1
                && mapping.text(FunctionCall.REF).filter(identifier::equals).isPresent()
                ? Scalar.of(item).at(mapping.place()) : mapping(mapping);
        };
    }

    private Mapping mapping(Mapping mapping) {
        LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
        mapping.entries().forEach((key, each) -> entries.put(text(key, each.place()), value(each)));
        return new Mapping(entries, mapping.place());
    }
}
