package dev.catalogdesk.ui.record;

/// Where records are looked up.
///
/// @param account the account's digits; empty while unknown
/// @param region the region's id
public record RecordPlace(String account, String region) {
}
