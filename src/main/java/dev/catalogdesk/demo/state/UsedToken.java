package dev.catalogdesk.demo.state;

/// An idempotency token that was used.
///
/// @param operation the operation it was used with
/// @param question digest of the request it came with: it may hold secrets
/// @param result id of the record or plan it led to
public record UsedToken(String operation, String question, String result) {
}
