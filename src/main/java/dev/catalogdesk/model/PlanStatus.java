package dev.catalogdesk.model;

/// How far a plan has come. Names are those of the service.
public enum PlanStatus {
    /// AWS works out what would change.
    CREATE_IN_PROGRESS,

    /// It can be executed.
    CREATE_SUCCESS,

    /// It came to nothing.
    CREATE_FAILED,

    /// What it says is being done.
    EXECUTE_IN_PROGRESS,

    /// What it says is done; the plan stays until it is deleted.
    EXECUTE_SUCCESS,

    /// What it says could not be done.
    EXECUTE_FAILED,

    /// A value this version does not know.
    UNKNOWN
}
