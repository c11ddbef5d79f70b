package dev.catalogdesk.changes;

/// What made a value change.
public enum ChangeSource {
    /// A `Ref` to a resource that changes.
    RESOURCE_REFERENCE("ResourceReference"),

    /// A `Ref` to a parameter that changes.
    PARAMETER_REFERENCE("ParameterReference"),

    /// A `Fn::GetAtt` of a resource that changes.
    RESOURCE_ATTRIBUTE("ResourceAttribute"),

    /// The template says something else.
    DIRECT_MODIFICATION("DirectModification"),

    /// A nested stack, whose own template may have changed.
    AUTOMATIC("Automatic");

    private final String text;

    ChangeSource(String text) {
        this.text = text;
    }

    /// What CloudFormation calls it; Service Catalog says the same in capitals.
    ///
    /// @return its name on the wire
    public String text() {
        return text;
    }
}
