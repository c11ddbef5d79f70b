package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import java.util.List;
import java.util.Optional;

/// A loop of AWS's language extensions (`Fn::ForEach::Name`), kept as written: over what it goes may be known at
/// launch only. `${identifier}` and `&{identifier}` in the keys and values that it repeats stand for an item.
///
/// @param name its name, unique in the template
/// @param identifier name of the item at hand
/// @param collection over what it goes: a list, or a reference to a parameter that holds one
/// @param body what it repeats, by key
/// @param place where it stands
public record TemplateLoop(String name, String identifier, TemplateValue collection, Mapping body, Place place) {
    private static final int PARTS = 3;

    /// Whether a key begins a loop.
    ///
    /// @param key any key
    /// @return true for `Fn::ForEach::` and a name
    public static boolean named(String key) {
        return key.startsWith(FunctionCall.FOR_EACH);
    }

    /// Reads a loop.
    ///
    /// @param key a key
    /// @param value what stands under it
    /// @return the loop; nothing where the key begins none, or the value has not the form of one
    public static Optional<TemplateLoop> of(String key, TemplateValue value) {
        List<TemplateValue> parts = value.asList();
        if (!named(key) || parts.size() != PARTS || parts.get(0).asText().isEmpty()
                || !(parts.get(2) instanceof Mapping body)) {
            return Optional.empty();
        }
        return Optional.of(new TemplateLoop(key.substring(FunctionCall.FOR_EACH.length()),
            parts.get(0).asText().get(), parts.get(1), body, value.place()));
    }

    /// The loops that stand in an object, such as the section `Resources`.
    ///
    /// @param mapping the object
    /// @return its loops in order, without those within them
    public static List<TemplateLoop> in(Mapping mapping) {
        return mapping.entries().entrySet().stream()
            .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream()).toList();
    }
}
