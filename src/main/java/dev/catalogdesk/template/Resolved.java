package dev.catalogdesk.template;

import dev.catalogdesk.template.TemplateValue.Mapping;
import dev.catalogdesk.template.TemplateValue.Scalar;
import dev.catalogdesk.template.TemplateValue.Sequence;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/// What comes of a template's value once parameters and functions are resolved: CloudFormation takes text for every
/// single value (`5` and `"5"` are the same to it), and some of them are known only while it applies the template.
public sealed interface Resolved {
    /// What CloudFormation answers in place of a value that is known only while applying.
    String KNOWN_AFTER_APPLY = "{{changeSet:KNOWN_AFTER_APPLY}}";

    /// What CloudFormation answers in place of a secret.
    String HIDDEN = "****";

    /// A single value.
    ///
    /// @param text its text
    /// @param secret whether it comes of a parameter with NoEcho, so that it must not show
    record Text(String text, boolean secret) implements Resolved {
        /// A value that may show.
        ///
        /// @param text its text
        public Text(String text) {
            this(text, false);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /// A list.
    ///
    /// @param items its items, without those that are [Absent]
    record Items(List<Resolved> items) implements Resolved {
        /// Copies the collections.
        public Items {
            items = items.stream().filter(item -> !(item instanceof Absent)).toList();
        }
    }

    /// An object.
    ///
    /// @param members its members by key, without those that are [Absent]
    record Members(SequencedMap<String, Resolved> members) implements Resolved {
        /// Copies the collections.
        public Members {
            LinkedHashMap<String, Resolved> present = new LinkedHashMap<>(members);
            present.values().removeIf(Absent.class::isInstance);
            members = Collections.unmodifiableSequencedMap(present);
        }
    }

    /// Known only while the template is applied, as far as can be told from here. Two such values are equal if they are
    /// sure to come out equal: made in the same way of the same.
    ///
    /// @param text what is known of it, with [#KNOWN_AFTER_APPLY] for the rest
    /// @param formula how it is made, for comparison only; may hold secrets
    /// @param dependencies on what it depends
    record Pending(String text, String formula, SequencedSet<Dependency> dependencies) implements Resolved {
        /// Copies the collections.
        public Pending {
            dependencies = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(dependencies));
        }

        /// A value of which nothing is known.
        ///
        /// @param dependency on what it depends
        /// @return the value
        public static Pending on(Dependency dependency) {
            return on(dependency, KNOWN_AFTER_APPLY);
        }

        /// A value of the parameter store, shown as a dynamic reference to it would be.
        ///
        /// @param name its name there
        /// @return the value
        public static Pending stored(String name) {
            return on(new Dependency("AWS::SSM::Parameter", name, false), "{{resolve:ssm:" + name + "}}");
        }

        private static Pending on(Dependency dependency, String text) {
            return new Pending(text, "${" + dependency.entity() + "}", new LinkedHashSet<>(List.of(dependency)));
        }

        /// A value that is made of others.
        ///
        /// @param text what is known of it
        /// @param formula how it is made
        /// @param parts the others
        /// @return a value that depends on all that any of them depends on
        static Pending of(String text, String formula, Collection<? extends Resolved> parts) {
            SequencedSet<Dependency> all = new LinkedHashSet<>();
            parts.forEach(part -> all.addAll(part.pending()));
            return new Pending(text, formula, all);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pending that && formula.equals(that.formula)
                && dependencies.equals(that.dependencies);
        }

        @Override
        public int hashCode() {
            return formula.hashCode();
        }
    }

    /// Nothing: `AWS::NoValue`, or null.
    record Absent() implements Resolved {
    }

    /// On what it depends that is known only while applying, itself and all that it holds.
    ///
    /// @return dependencies; none for a value that is known
    default SequencedSet<Dependency> pending() {
        SequencedSet<Dependency> all = new LinkedHashSet<>();
        switch (this) {
            case Pending pending -> all.addAll(pending.dependencies());
            case Items list -> list.items().forEach(item -> all.addAll(item.pending()));
            case Members object -> object.members().values().forEach(member -> all.addAll(member.pending()));
            case Text _, Absent _ -> { }
        }
        return all;
    }

    /// How the value is made, for comparison only.
    ///
    /// @return its text where it is known; may hold secrets
    default String formula() {
        return switch (this) {
            case Text text -> text.text();
            case Pending pending -> pending.formula();
            case Absent _ -> "";
            case Items list -> list.items().stream().map(Resolved::formula).collect(Collectors.joining(",", "[", "]"));
            case Members object -> object.members().entrySet().stream()
                .map(member -> member.getKey() + "=" + member.getValue().formula())
                .collect(Collectors.joining(",", "{", "}"));
        };
    }

    /// The value as CloudFormation shows it: [#KNOWN_AFTER_APPLY] for what is not known, [#HIDDEN] for secrets.
    ///
    /// @return the value, to be written by [TemplateJson]
    default TemplateValue shown() {
        return switch (this) {
            case Text text -> Scalar.of(text.secret() ? HIDDEN : text.text());
            case Pending pending -> Scalar.of(pending.text());
            case Absent _ -> Scalar.nothing();
            case Items list -> new Sequence(list.items().stream().map(Resolved::shown).toList());
            case Members object -> {
                LinkedHashMap<String, TemplateValue> entries = new LinkedHashMap<>();
                object.members().forEach((key, member) -> entries.put(key, member.shown()));
                yield new Mapping(entries);
            }
        };
    }

    /// The value as CloudFormation shows it in one text: a single value as it is, anything else as JSON.
    ///
    /// @return the text; empty for nothing
    default String shownText() {
        TemplateValue shown = shown();
        return shown instanceof Scalar scalar ? scalar.text() : TemplateJson.write(shown);
    }
}
