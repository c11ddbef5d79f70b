package dev.catalogdesk.connection;

/// A region as the picker shows it.
///
/// @param id its code, such as `eu-central-1`
/// @param description its name, such as `Europe (Frankfurt)`; the code where the SDK does not know the region
/// @param partition id of its partition: `aws`, `aws-cn`, `aws-us-gov`, …
/// @param known whether the SDK knows it
public record RegionInfo(String id, String description, String partition, boolean known) {
}
