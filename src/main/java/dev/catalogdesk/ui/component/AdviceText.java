package dev.catalogdesk.ui.component;

import java.util.List;

/// An error text of AWS in words, as [AdvicePane] shows it. What is not known is an empty text. Holds no secrets.
///
/// @param headline the cause in plain words, or AWS's own where the text is not known
/// @param said AWS's own sentence
/// @param next what to do, and whether the same again helps
/// @param who who can put it right
/// @param names what the text names
/// @param raw the whole text as it came
/// @param code AWS's error code
/// @param requestId AWS's request id
/// @param statement the statement of IAM that grants what is missing
/// @param permission where that statement belongs, or why there is none
/// @param ticket all of it for a ticket
public record AdviceText(String headline, String said, String next, String who, List<Name> names, String raw,
        String code, String requestId, String statement, String permission, String ticket) {
    /// Copies the names.
    public AdviceText {
        names = List.copyOf(names);
    }

    /// Something that the text names.
    ///
    /// @param label what it is and its name
    /// @param start where it begins in the raw text
    /// @param end where it ends there, exclusive
    public record Name(String label, int start, int end) {
    }

    /// The same in the words of somebody who knows more about what was done.
    ///
    /// @param cause instead of the headline
    /// @param step instead of the next step
    /// @return the other words, the rest as it is
    public AdviceText saying(String cause, String step) {
        return new AdviceText(cause, said, step, who, names, raw, code, requestId, statement, permission, ticket);
    }

    /// Whether the text is one of those that are known.
    ///
    /// @return false if the words are AWS's own
    public boolean recognised() {
        return !who.isEmpty();
    }

    AdviceText withTicket(String made) {
        return new AdviceText(headline, said, next, who, names, raw, code, requestId, statement, permission, made);
    }
}
