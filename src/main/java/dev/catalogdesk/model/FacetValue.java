package dev.catalogdesk.model;

/// How many products have a value, as the service counts.
///
/// @param value the value
/// @param approximateCount about how many products
public record FacetValue(String value, int approximateCount) {
}
