package dev.catalogdesk.changes;

/// Whether CloudFormation can tell beforehand that a value changes.
public enum Evaluation {
    /// It surely changes.
    STATIC("Static"),

    /// Whether and to what it changes shows only while applying.
    DYNAMIC("Dynamic");

    private final String text;

    Evaluation(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
