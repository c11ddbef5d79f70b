package dev.catalogdesk.model;

import java.util.Objects;

/// A value of one of AWS's enums together with the text it came as. AWS adds values without notice, and some
/// (`CONTROL_TOWER_ACCOUNT`) were never in the model, so the text must survive where the enum has no constant.
///
/// @param value the constant, or the enum's `UNKNOWN`
/// @param text what AWS sent; empty where it sent nothing
/// @param <E> the enum
public record OpenEnum<E extends Enum<E>>(E value, String text) {
    /// Checks that nothing is missing.
    public OpenEnum {
        Objects.requireNonNull(value);
        Objects.requireNonNull(text);
    }

    /// The enum constant of a known value.
    ///
    /// @param value a constant whose name is AWS's text
    /// @param <E> the enum
    /// @return the value with its name as text
    public static <E extends Enum<E>> OpenEnum<E> of(E value) {
        return new OpenEnum<>(value, value.name());
    }

    /// Reads AWS's text.
    ///
    /// @param text what AWS sent
    /// @param unknown the constant for anything else
    /// @param <E> the enum
    /// @return the constant of that name, or `unknown`, with the text kept
    public static <E extends Enum<E>> OpenEnum<E> read(String text, E unknown) {
        for (E constant : unknown.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(text)) {
                return new OpenEnum<>(constant, text);
            }
        }
        return new OpenEnum<>(unknown, text);
    }

    /// Whether this is the given constant.
    ///
    /// @param constant a constant
    /// @return true if it is
    public boolean is(E constant) {
        return value == constant;
    }
}
