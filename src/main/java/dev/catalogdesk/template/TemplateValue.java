package dev.catalogdesk.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A value in a template, as written: functions are mappings with one entry such as `Ref` or `Fn::Sub` (see
/// [FunctionCall]), nothing is resolved. Immutable. Two values are equal if they say the same, wherever and in
/// whichever form they stand: their places do not count.
public sealed interface TemplateValue {
    /// Where it is written: at its key if it has one, so that an error points at the name that the author knows.
    ///
    /// @return the place; [Place#NONE] for a value that was read from no text
    Place place();

    /// The same value at another place.
    ///
    /// @param place the place
    /// @return an equal value
    TemplateValue at(Place place);

    /// A single value. CloudFormation takes text for everything, so the text is kept as it was written (`01`, `0.10`,
    /// `2010-09-09`) and never read as number or date.
    ///
    /// @param text the text; empty for null
    /// @param kind what the text is
    /// @param place where it is written
    record Scalar(String text, Kind kind, Place place) implements TemplateValue {
        /// A value that stands in no text.
        ///
        /// @param text the text; empty for null
        /// @param kind what the text is
        public Scalar(String text, Kind kind) {
            this(text, kind, Place.NONE);
        }

        /// Text.
        ///
        /// @param text the text
        /// @return the value
        public static Scalar of(String text) {
            return new Scalar(text, Kind.TEXT);
        }

        /// Nothing.
        ///
        /// @return the value that JSON writes as null
        public static Scalar nothing() {
            return new Scalar("", Kind.NULL);
        }

        @Override
        public Scalar at(Place other) {
            return new Scalar(text, kind, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scalar that && kind == that.kind && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
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
    /// @param place where it is written
    record Sequence(List<TemplateValue> items, Place place) implements TemplateValue {
        /// Copies the collections.
        public Sequence {
            items = List.copyOf(items);
        }

        /// A list that stands in no text.
        ///
        /// @param items its items
        public Sequence(List<TemplateValue> items) {
            this(items, Place.NONE);
        }

        @Override
        public Sequence at(Place other) {
            return new Sequence(items, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence that && items.equals(that.items);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }
    }

    /// An object. The order of its entries is kept but does not count when it is compared.
    ///
    /// @param entries its entries by key
    /// @param place where it is written
    record Mapping(SequencedMap<String, TemplateValue> entries, Place place) implements TemplateValue {
        /// Copies the collections.
        public Mapping {
            entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        }

        /// An object that stands in no text.
        ///
        /// @param entries its entries by key
        public Mapping(SequencedMap<String, TemplateValue> entries) {
            this(entries, Place.NONE);
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

        /// The text under a key.
        ///
        /// @param key the key
        /// @return the text of a scalar; nothing where there is none
        public Optional<String> text(String key) {
            return get(key).flatMap(TemplateValue::asText);
        }

        @Override
        public Mapping at(Place other) {
            return new Mapping(entries, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Mapping that && entries.equals(that.entries);
        }

        @Override
        public int hashCode() {
            return entries.hashCode();
        }
    }

    /// The text of a scalar.
    ///
    /// @return its text; nothing for null, a list or an object
    default Optional<String> asText() {
        return this instanceof Scalar scalar && scalar.kind() != Kind.NULL
            ? Optional.of(scalar.text()) : Optional.empty();
    }

    /// Whether it is null: a key without anything after it.
    ///
    /// @return true for null
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /// Its items.
    ///
    /// @return the items of a list; nothing for null; anything else as the only one
    default List<TemplateValue> asList() {
        return this instanceof Sequence sequence ? sequence.items() : isNothing() ? List.of() : List.of(this);
    }
}
