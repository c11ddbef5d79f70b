package dev.catalogdesk.model;

/// Whether tags of a provisioned product may be changed after the launch (`tagUpdateOnProvisionedProduct`).
public enum TagUpdates {
    /// They may.
    ALLOWED,

    /// They stay as they were at the launch.
    NOT_ALLOWED,

    /// The service did not say, or said a word this program does not know.
    UNKNOWN
}
