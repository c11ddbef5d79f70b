package dev.catalogdesk.ui.form;

/// Something that must be put right before one can go on.
///
/// @param field id of the field to go to
/// @param text what is wrong, in words
public record FieldProblem(String field, String text) {
}
