package dev.catalogdesk.demo.scenario;

/// A file that a catalogue names.
///
/// @param name its name for messages, such as `trouble/templates/queue.yaml`
/// @param text its text
record ScenarioText(String name, String text) {
}
