package dev.catalogdesk.connection.traffic;

/// What AWS limits together: the calls of an account to a service in a region.
///
/// @param account 12 digits, or the connection's name as long as nobody knows the account
/// @param region region code
/// @param service such as `ServiceCatalog`
public record TrafficKey(String account, String region, String service) {
}
