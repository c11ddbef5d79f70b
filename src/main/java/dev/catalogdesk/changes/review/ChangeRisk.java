package dev.catalogdesk.changes.review;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// How grave the change of a resource is, whatever its policies keep. The constants go from the gravest on.
public enum ChangeRisk {
    /// It leaves the stack.
    REMOVES,

    /// Another one takes its place.
    REPLACES,

    /// Another one may take its place, or it cannot be told what becomes of it.
    MAY_REPLACE,

    /// It is changed and stays the same one.
    IN_PLACE,

    /// Only what is said about it changes: tags, notes, policies, the order in which it is made.
    COSMETIC,

    /// It joins the stack.
    ADDS;

    /// Whether it is graver than another.
    ///
    /// @param other the other
    /// @return true if it comes before it
    public boolean isGraverThan(ChangeRisk other) {
        return compareTo(other) < 0;
    }

    /// Whether a resource that is there now may be gone afterwards, with what it holds.
    ///
    /// @return true for what removes, replaces or may replace
    public boolean mayEndResource() {
        return isGraverThan(IN_PLACE);
    }

    /// The gravest of several.
    ///
    /// @param risks the risks
    /// @return the gravest; nothing if there are none
    public static Optional<ChangeRisk> gravest(Stream<ChangeRisk> risks) {
        return risks.min(Comparator.naturalOrder());
    }
}
