package dev.catalogdesk.changes;

/// Whether a change of a resource makes a new one in its place.
public enum Replacement {
    /// Surely.
    TRUE("True"),

    /// No, it is changed in place.
    FALSE("False"),

    /// That shows only while applying.
    CONDITIONAL("Conditional");

    private final String text;

    Replacement(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
