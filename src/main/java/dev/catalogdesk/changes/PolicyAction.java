package dev.catalogdesk.changes;

/// What is done with the physical resource, as its policies say.
public enum PolicyAction {
    /// It is deleted.
    DELETE("Delete"),

    /// It stays, outside of the stack.
    RETAIN("Retain"),

    /// It is deleted after a snapshot.
    SNAPSHOT("Snapshot"),

    /// It is replaced, and the old one deleted.
    REPLACE_AND_DELETE("ReplaceAndDelete"),

    /// It is replaced, and the old one stays.
    REPLACE_AND_RETAIN("ReplaceAndRetain"),

    /// It is replaced, and the old one deleted after a snapshot.
    REPLACE_AND_SNAPSHOT("ReplaceAndSnapshot");

    private final String text;

    PolicyAction(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
