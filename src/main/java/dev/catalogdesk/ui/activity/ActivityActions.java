package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.shell.MutationGate;
import java.util.function.Consumer;

/// What the rows of the drawer can do.
///
/// @param model stops and resumes watching
/// @param open opens the product of an operation
/// @param record opens the record of an operation
/// @param again launches another like an operation
/// @param gate decides whether anything may be changed from the window
record ActivityActions(ActivityViewModel model, Consumer<ActivityRow> open, Consumer<ActivityRow> record,
        Consumer<ActivityRow> again, MutationGate gate) {
}
