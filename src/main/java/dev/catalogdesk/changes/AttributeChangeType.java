package dev.catalogdesk.changes;

/// In what way a value differs.
public enum AttributeChangeType {
    /// It was not there.
    ADD("Add"),

    /// It is no longer there.
    REMOVE("Remove"),

    /// It is another.
    MODIFY("Modify");

    private final String text;

    AttributeChangeType(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
