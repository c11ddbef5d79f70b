package dev.catalogdesk.ui.activity;

import java.util.function.Consumer;

/// What the rows of the drawer can do.
///
/// @param model stops and resumes watching
/// @param copy puts a text on the clipboard
/// @param open opens the product of an operation
record ActivityActions(ActivityViewModel model, Consumer<String> copy, Consumer<ActivityRow> open) {
}
