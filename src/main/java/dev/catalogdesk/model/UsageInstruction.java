package dev.catalogdesk.model;

/// A hint about the use of a version on a path. Known types: `rules`, `metadata`, `description`, `version`,
/// `launchAsRole`, `tagUpdateOnProvisionedProduct`.
///
/// @param type what it tells
/// @param value plain text or JSON, by its type
public record UsageInstruction(String type, String value) {
}
