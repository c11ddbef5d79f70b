package dev.catalogdesk.demo.scenario;

/// A file of a scenario that something else reads.
///
/// @param name its name for messages, such as `trouble/faults.yaml`
/// @param text its text
public record ScenarioText(String name, String text) {
}
