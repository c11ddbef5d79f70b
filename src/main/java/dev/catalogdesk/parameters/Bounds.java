package dev.catalogdesk.parameters;

import java.math.BigDecimal;
import java.util.Optional;

/// A least and a greatest number. The service sends bounds as texts; one that is no number limits nothing.
///
/// @param least nothing for no limit
/// @param most nothing for no limit
public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    private static final int LONGEST = 400;

    /// Reads bounds.
    ///
    /// @param least as the service sent it
    /// @param most as the service sent it
    /// @return the bounds
    public static Bounds of(Optional<String> least, Optional<String> most) {
        return new Bounds(least.map(String::strip).flatMap(Bounds::number),
            most.map(String::strip).flatMap(Bounds::number));
    }

    /// Reads a number as CloudFormation takes one: whole or decimal, without space or thousands separators.
    ///
    /// @param text the text
    /// @return nothing if it is none
    public static Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// Whether a number lies between them.
    ///
    /// @param number the number
    /// @return true on the bounds too
    public boolean include(BigDecimal number) {
        return least.filter(bound -> bound.compareTo(number) > 0).isEmpty()
            && most.filter(bound -> bound.compareTo(number) < 0).isEmpty();
    }

    /// The nearest number between them.
    ///
    /// @param number any number
    /// @return nothing where the bounds exclude each other
    public Optional<BigDecimal> nearest(BigDecimal number) {
        BigDecimal up = least.filter(bound -> bound.compareTo(number) > 0).orElse(number);
        BigDecimal down = most.filter(bound -> bound.compareTo(up) < 0).orElse(up);
        return include(down) ? Optional.of(down) : Optional.empty();
    }
}
