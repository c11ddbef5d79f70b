package dev.catalogdesk.template;

/// The sections of a CloudFormation template that are objects with names as keys.
public enum Section {
    /// Notes on the template.
    METADATA("Metadata"),

    /// What a launch asks for.
    PARAMETERS("Parameters"),

    /// What the parameters must satisfy together.
    RULES("Rules"),

    /// Tables of values.
    MAPPINGS("Mappings"),

    /// Expressions on which resources and values depend.
    CONDITIONS("Conditions"),

    /// What is created.
    RESOURCES("Resources"),

    /// What is told afterwards.
    OUTPUTS("Outputs");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /// Its key in the template.
    ///
    /// @return such as `Resources`
    public String key() {
        return key;
    }
}
