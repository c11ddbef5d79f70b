package dev.catalogdesk.changes;

/// Which part of a resource's definition changes.
public enum ResourceAttribute {
    /// Its properties.
    PROPERTIES("Properties"),

    /// Its metadata.
    METADATA("Metadata"),

    /// What its creation waits for.
    CREATION_POLICY("CreationPolicy"),

    /// How an update goes about it.
    UPDATE_POLICY("UpdatePolicy"),

    /// What becomes of it when it leaves the stack.
    DELETION_POLICY("DeletionPolicy"),

    /// What becomes of it when another takes its place.
    UPDATE_REPLACE_POLICY("UpdateReplacePolicy"),

    /// Its tags.
    TAGS("Tags");

    private final String text;

    ResourceAttribute(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
