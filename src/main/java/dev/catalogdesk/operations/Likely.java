package dev.catalogdesk.operations;

/// What a request whose answer was lost has probably made. AWS does not tell by which token something was made, so it
/// may be another one's; the operator decides.
///
/// @param trace by what it is followed
/// @param ended whether AWS has finished with it
public record Likely(Trace trace, boolean ended) {
}
