package dev.catalogdesk.ui.products;

/// Of whom the catalogue is asked. An empty or denied list names it, because the same question to another account
/// or region has another answer.
///
/// @param connection name of the connection
/// @param account the account's digits; empty while unknown
/// @param region the region's code
/// @param callerArn ARN of the caller, for the administrator; empty while unknown
public record AskedOf(String connection, String account, String region, String callerArn) {
    /// The account where it is known, otherwise the connection.
    ///
    /// @return never empty
    public String accountOrConnection() {
        return account.isEmpty() ? connection : account;
    }
}
