package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.AttributeChangeType;
import dev.catalogdesk.changes.ChangedValue;
import dev.catalogdesk.changes.difference.TextDifference;
import java.util.Optional;

/// A value before and after, as computed or as AWS tells it.
///
/// @param path the way to it in the resource's definition, `/Properties/Tags/0/Value`
/// @param type in what way it differs
/// @param before what it was: text as it is, lists and objects as JSON; nothing for one that was not there
/// @param after what it will be
public record ReviewedValue(
        String path, AwsTerm<AttributeChangeType> type, Optional<String> before, Optional<String> after) {
    /// In what it differs.
    ///
    /// @return the difference as pieces of text
    public TextDifference difference() {
        return TextDifference.ofValues(before, after);
    }

    static ReviewedValue of(ChangedValue value) {
        return new ReviewedValue(value.path(), AwsTerm.read(AttributeChangeType.class, value.type().text()),
            value.before(), value.after());
    }
}
