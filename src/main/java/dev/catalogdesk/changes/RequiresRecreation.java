package dev.catalogdesk.changes;

/// Whether a new value of a property needs a new resource. The constants go from the least to the most.
public enum RequiresRecreation {
    /// Changed in place.
    NEVER("Never"),

    /// That depends on the value or on other properties.
    CONDITIONALLY("Conditionally"),

    /// Only a new resource can have it.
    ALWAYS("Always");

    private final String text;

    RequiresRecreation(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
