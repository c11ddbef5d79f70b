package dev.catalogdesk.architecture.bad.nowhere;

/// Stands in a package that the table does not know.
public final class BadPlace {
    private BadPlace() {
    }
}
