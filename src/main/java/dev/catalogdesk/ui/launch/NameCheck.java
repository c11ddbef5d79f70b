package dev.catalogdesk.ui.launch;

/// What is known about a name.
public enum NameCheck {
    /// Not asked: there is none, or it is no valid name.
    NONE,

    /// Being asked.
    ASKING,

    /// No provisioned product has it.
    FREE,

    /// A provisioned product has it.
    TAKEN,

    /// AWS could not be asked; the launch will tell.
    UNSURE
}
