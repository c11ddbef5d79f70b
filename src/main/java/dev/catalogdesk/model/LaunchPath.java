package dev.catalogdesk.model;

/// A way by which the caller may reach a product: in practice a portfolio. Two paths may have the same name.
///
/// @param id id, beginning with `lp`
/// @param name name of the portfolio; not unique
public record LaunchPath(String id, String name) {
}
