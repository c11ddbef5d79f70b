package dev.catalogdesk.query;

import dev.catalogdesk.model.VersionBadge;
import java.time.Duration;
import java.util.List;

/// One of the conditions that a filter is made of.
public sealed interface FilterTerm {
    /// A word that may stand in any of the readable texts, or begin an id; a whole id is only looked for among ids.
    ///
    /// @param match how it is looked for
    record FreeText(ValueMatch match) implements FilterTerm {
    }

    /// A field has one of some values.
    ///
    /// @param field the field
    /// @param anyOf one at least
    record FieldTerm(FilterField field, List<ValueMatch> anyOf) implements FilterTerm {
        /// Copies the list.
        public FieldTerm {
            anyOf = List.copyOf(anyOf);
        }
    }

    /// There is a tag.
    ///
    /// @param key its key
    /// @param values what its value may be; empty for any value
    record TagTerm(ValueMatch key, List<ValueMatch> values) implements FilterTerm {
        /// Copies the list.
        public TagTerm {
            values = List.copyOf(values);
        }
    }

    /// It was launched longer ago than a while, or not so long. To the millisecond; what has no
    /// time of launch never matches.
    ///
    /// @param comparison how the age is compared
    /// @param age the while
    record AgeTerm(Comparison comparison, Duration age) implements FilterTerm {
    }

    /// Its version stands in one of some ways.
    ///
    /// @param anyOf one at least
    record BadgeTerm(List<VersionBadge> anyOf) implements FilterTerm {
        /// Copies the list.
        public BadgeTerm {
            anyOf = List.copyOf(anyOf);
        }
    }

    /// Another term does not hold.
    ///
    /// @param term the other; neither a negation nor a query passed on
    record Not(FilterTerm term) implements FilterTerm {
    }

    /// A query that AWS is to judge. Here it always holds.
    ///
    /// @param searchQuery as it is sent
    record RawQuery(String searchQuery) implements FilterTerm {
    }

    /// How an age is compared.
    enum Comparison {
        /// Younger.
        LESS("<"),

        /// As old, or younger.
        AT_MOST("<="),

        /// Older.
        MORE(">"),

        /// As old, or older.
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /// How it is written.
        ///
        /// @return such as `<=`
        public String sign() {
            return sign;
        }

        /// Whether it holds for an age that is less (negative), the same (0) or more (positive).
        boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }
}
