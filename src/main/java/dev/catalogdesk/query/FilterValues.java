package dev.catalogdesk.query;

import java.util.Collection;
import java.util.List;

/// What the rows at hand have to offer for the values of a filter. Asked on the thread that completes, so it must be
/// quick.
public interface FilterValues {
    /// Nothing but what the filter knows by itself.
    FilterValues NONE = new FilterValues() {
        @Override
        public Collection<String> values(FilterField field) {
            return List.of();
        }

        @Override
        public Collection<String> tagKeys() {
            return List.of();
        }

        @Override
        public Collection<String> tagValues(String key) {
            return List.of();
        }
    };

    /// Values of a field.
    ///
    /// @param field any but tags, ages, badges, states and types
    /// @return in the order to offer them; may be many
    Collection<String> values(FilterField field);

    /// Keys of tags.
    ///
    /// @return in the order to offer them
    Collection<String> tagKeys();

    /// Values of a tag.
    ///
    /// @param key its key, in any case
    /// @return in the order to offer them
    Collection<String> tagValues(String key);
}
