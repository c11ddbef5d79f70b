package dev.catalogdesk.changes.review;

/// What can set off changes.
public enum CauseKind {
    /// A parameter with another value.
    PARAMETER,

    /// A table of the template that says something else.
    MAPPING,

    /// A condition that turns out differently.
    CONDITION,

    /// The template says something else of the resource. Where the templates are not at hand this stands for mappings
    /// and conditions too, since AWS tells all three alike.
    TEMPLATE,

    /// Tags of the stack, or where the templates are not at hand tags of the resource.
    TAGS,

    /// A nested stack, which AWS looks into only while applying.
    NESTED_STACK,

    /// A resource that is replaced or new.
    RESOURCE,

    /// An attribute of a resource that changes.
    ATTRIBUTE,

    /// What AWS does not tell, or in a word that this program does not know.
    UNKNOWN
}
