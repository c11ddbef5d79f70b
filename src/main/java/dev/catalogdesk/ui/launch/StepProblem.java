package dev.catalogdesk.ui.launch;

/// Something that must be put right before a launch.
///
/// @param field id of the field to go to
/// @param text what is wrong, in words
public record StepProblem(String field, String text) {
}
