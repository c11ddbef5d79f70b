package dev.catalogdesk.starts;

/// What the first start of the program says to a later one.
///
/// @param kind what it did
/// @param words what the person who started it has to know, in a line; empty where there is nothing
public record StartAnswer(Kind kind, String words) {
    /// What the first start did.
    public enum Kind {
        /// It opened a window.
        OPENED,

        /// The caller is another user of the machine; nothing was done.
        OTHER_USER,

        /// It is another version that speaks otherwise; nothing was done.
        OTHER_VERSION,

        /// It could not open a window in time, or at all.
        UNABLE,

        /// What it was told makes no sense to it.
        MALFORMED
    }

    /// An answer without words.
    ///
    /// @param kind what was done
    /// @return the answer
    public static StartAnswer of(Kind kind) {
        return new StartAnswer(kind, "");
    }
}
