package dev.catalogdesk.operations;

/// Where an operation takes place. Stays with the operation, because the window may have turned to another
/// connection long before it ends.
///
/// @param connection name of the connection, such as a profile's
/// @param account the 12 digits of the account; empty while it is not known
/// @param region the region's id
public record Location(String connection, String account, String region) {
}
