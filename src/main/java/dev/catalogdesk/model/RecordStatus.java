package dev.catalogdesk.model;

/// State of a record, one request made to a provisioned product.
public enum RecordStatus {
    /// Accepted, not begun.
    CREATED,

    /// Being carried out.
    IN_PROGRESS,

    /// Failed, now being rolled back or cleaned up.
    IN_PROGRESS_IN_ERROR,

    /// Ended well. Final.
    SUCCEEDED,

    /// Ended badly. Final.
    FAILED,

    /// A state this program does not know; taken as not final.
    UNKNOWN
}
