package dev.catalogdesk.demo.http;

/// Why a request is refused before anybody looks at what it asks for.
///
/// @param status HTTP status: 400 malformed, 403 not for this machine, 408 too slow, 413 too large, 417, 501 and 505
///     not supported
/// @param message a whole sentence
public record HttpRefusal(int status, String message) {
}
