package dev.catalogdesk.changes.review;

/// Something that sets off changes.
///
/// @param kind what it is
/// @param name the parameter, mapping, condition, nested stack or resource, or resource and attribute with a dot; AWS's
///     word for what is not known; empty for the template and for tags
public record ChangeCause(CauseKind kind, String name) {
    /// The resource that an attribute belongs to, or the resource itself.
    String resource() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    boolean isResource() {
        return kind == CauseKind.RESOURCE || kind == CauseKind.ATTRIBUTE;
    }
}
