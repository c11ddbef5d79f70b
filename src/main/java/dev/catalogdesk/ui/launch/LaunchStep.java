package dev.catalogdesk.ui.launch;

/// The steps of a launch, in their order. Which of them a launch has depends on the product; the order is the same.
public enum LaunchStep {
    /// Which version, by which path.
    VERSION,

    /// What the provisioned product is called.
    NAME,

    /// Values of the template's parameters.
    PARAMETERS,

    /// Accounts and regions; for StackSet products only.
    STACK_SETS,

    /// Tags: those that the administrator asks for, and one's own.
    TAGS,

    /// Topics that hear of stack events.
    NOTIFICATIONS,

    /// All that is sent, and the sending.
    REVIEW
}
