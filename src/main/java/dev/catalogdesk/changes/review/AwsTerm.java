package dev.catalogdesk.changes.review;

import java.util.Arrays;
import java.util.Optional;

/// A word of AWS's answer together with the constant that it is, if this program knows one. AWS adds words without
/// notice, and what it says must show even so. The enums of `changes` have no constant for a word that is not known,
/// since what is computed here never holds one; so this stands beside [dev.catalogdesk.model.OpenEnum].
///
/// @param known the constant; nothing for a word that this program does not know
/// @param text the word as AWS sent it
/// @param <E> the enum
public record AwsTerm<E extends Enum<E>>(Optional<E> known, String text) {
    /// Reads a word as CloudFormation (`ReplaceAndDelete`) or Service Catalog (`CREATIONPOLICY`) writes it.
    ///
    /// @param type the enum
    /// @param text what AWS sent
    /// @param <E> the enum
    /// @return the word
    public static <E extends Enum<E>> AwsTerm<E> read(Class<E> type, String text) {
        return new AwsTerm<>(Arrays.stream(type.getEnumConstants())
            .filter(constant -> constant.name().replace("_", "").equalsIgnoreCase(text)).findFirst(), text);
    }

    /// Whether it is a constant.
    ///
    /// @param constant the constant
    /// @return true if it is known to be this one
    public boolean is(E constant) {
        return known.isPresent() && known.get() == constant;
    }
}
