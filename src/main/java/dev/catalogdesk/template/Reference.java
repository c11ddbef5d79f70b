package dev.catalogdesk.template;

/// A place in a template that names something else, so that one can tell what depends on what.
///
/// @param kind what is named
/// @param name its name
/// @param attribute the attribute of a resource, such as `Arn`; empty where the thing itself is meant
/// @param path the way to the place that names it
/// @param place where that stands in the text
public record Reference(Kind kind, String name, String attribute, TemplatePath path, Place place) {
    /// What may be named.
    public enum Kind {
        /// A parameter.
        PARAMETER,

        /// A resource, or an attribute of one.
        RESOURCE,

        /// What AWS knows, such as `AWS::Region`.
        PSEUDO_PARAMETER,

        /// A condition.
        CONDITION,

        /// A table in `Mappings`.
        MAPPING,

        /// The item at hand of a loop.
        LOOP_ITEM,

        /// A name that nothing in the template has: a mistake, or what a loop or macro will make.
        UNKNOWN
    }
}
