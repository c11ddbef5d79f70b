package dev.catalogdesk.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of a member of an operation.
enum MemberKind {
    /// The operator enters or chooses it at a place.
    ENTERED,
    /// It is shown at a place.
    SHOWN,
    /// It leads through pages, to be seen at a place.
    PAGING,
    /// The program always sends the same, or makes it itself; the words say why.
    FIXED,
    /// It is neither sent nor read; the words say why.
    UNUSED,
    /// It waits for a screen to come.
    NOT_YET,
    /// It ought to be there and is not.
    MISSING;

    /// Finds a kind by how the list writes it.
    static Optional<MemberKind> of(String written) {
        return Arrays.stream(values()).filter(kind -> kind.written().equals(written)).findFirst();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
