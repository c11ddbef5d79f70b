package dev.catalogdesk.template;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/// Where each value of one text stands. Kept beside the values and not in them, so that a template and its twin in
/// the other format are equal.
final class Positions {
    private final IdentityHashMap<TemplateValue, Position> known = new IdentityHashMap<>();

    /// A place in a text.
    ///
    /// @param line line from 1
    /// @param column column from 1
    record Position(int line, int column) {
    }

    /// Notes where a value stands.
    <V extends TemplateValue> V note(V value, int line, int column) {
        known.put(value, new Position(line, column));
        return value;
    }

    /// A mistake at a value.
    ///
    /// @param problem what is wrong
    /// @param value the value it concerns, if it is there at all
    TemplateException mistake(String problem, @Nullable TemplateValue value) {
        Position position = value == null ? null : known.get(value);
        return position == null
            ? new TemplateException(problem, 0, 0)
            : new TemplateException(problem, position.line(), position.column());
    }
}
