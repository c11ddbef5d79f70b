package dev.catalogdesk.settings;

/// A connection and a region: what catalogues, and so favourites, belong to.
///
/// @param connection id of the connection, as `connection.Connection.id()` gives it
/// @param region the region's code, such as `eu-central-1`
public record ContextKey(String connection, String region) {
}
