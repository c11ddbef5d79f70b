package dev.catalogdesk.advice;

/// Whether sending the same again helps.
public enum Repetition {
    /// Only with another input: the same fails the same way.
    CHANGE,
    /// The same helps once the cause is put right.
    MENDED,
    /// The same helps after a while, without anybody doing anything.
    LATER,
    /// There is nothing to repeat.
    NEEDLESS,
    /// The text is not known, so nothing can be said.
    UNKNOWN
}
