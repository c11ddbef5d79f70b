package dev.catalogdesk.demo.scenario;

/// A portfolio: a set of products that some people may launch under the same rules.
///
/// @param id id beginning with `port-`
/// @param name display name; it is also the name of the launch paths that lead through it, and is not unique
/// @param description what it is for
/// @param provider who keeps it
public record Portfolio(String id, String name, String description, String provider) {
}
