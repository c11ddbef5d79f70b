package dev.catalogdesk.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A value in a template, as written: functions are mappings with one entry such as `Ref` or `Fn::Sub`, nothing is
/// resolved. Immutable. Two values are equal if they say the same, wherever and in whichever form they stand.
public sealed interface TemplateValue {
    /// A single value. CloudFormation takes text for everything, so the text is kept as it was written (`01`, `0.10`,
    /// `2010-09-09`) and never read as number or date.
    ///
    /// @param text the text; empty for null
    /// @param kind what the text is
    record Scalar(String text, Kind kind) implements TemplateValue {
        /// Text.
        ///
        /// @param text the text
        /// @return the value
        public static Scalar of(String text) {
            return new Scalar(text, Kind.TEXT);
        }
    }

    /// What a scalar is. `true` and `"true"` differ here though CloudFormation takes either.
    enum Kind {
        /// Text.
        TEXT,

        /// A number as JSON writes it.
        NUMBER,

        /// `true` or `false`.
        BOOLEAN,

        /// Nothing.
        NULL
    }

    /// A list.
    ///
    /// @param items its items
    record Sequence(List<TemplateValue> items) implements TemplateValue {
        /// Copies the collections.
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// An object. The order of its entries is kept but does not count when it is compared.
    ///
    /// @param entries its entries by key
    record Mapping(SequencedMap<String, TemplateValue> entries) implements TemplateValue {
        /// Copies the collections.
        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        /// An object with nothing in it.
        ///
        /// @return the empty mapping
        public static Mapping empty() {
            return new Mapping(new LinkedHashMap<>());
        }

        /// The value of a key.
        ///
        /// @param key the key
        /// @return its value, if there is one
        public Optional<TemplateValue> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        /// The object under a key.
        ///
        /// @param key the key
        /// @return the object; an empty one where there is none
        public Mapping mapping(String key) {
            return entries.get(key) instanceof Mapping inner ? inner : empty();
        }
    }

    /// The text of a scalar.
    ///
    /// @return its text; nothing for null, a list or an object
    default Optional<String> asText() {
        return this instanceof Scalar scalar && scalar.kind() != Kind.NULL
            ? Optional.of(scalar.text()) : Optional.empty();
    }
}
