package dev.catalogdesk.changes;

/// What becomes of a resource.
public enum ChangeAction {
    /// It is made.
    ADD("Add"),

    /// It is changed, in place or by a new one.
    MODIFY("Modify"),

    /// It leaves the stack.
    REMOVE("Remove"),

    /// It is taken into the stack as it is.
    IMPORT("Import"),

    /// What becomes of it shows only while applying.
    DYNAMIC("Dynamic");

    private final String text;

    ChangeAction(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
