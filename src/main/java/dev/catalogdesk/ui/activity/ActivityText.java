package dev.catalogdesk.ui.activity;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.model.RecordOutput;
import java.util.List;
import java.util.Set;

/// An operation in words, as the drawer shows it.
///
/// @param tone how it stands
/// @param word the same in a word
/// @param title what it does and to what
/// @param product product and version
/// @param place connection, account and region
/// @param progress how far it has come, or what went wrong
/// @param errors what went wrong, AWS's own words among it
/// @param outputs what it left behind
/// @param actions what can be done about it
public record ActivityText(
        ActivityTone tone,
        String word,
        String title,
        String product,
        String place,
        String progress,
        List<ErrorHeadline> errors,
        List<RecordOutput> outputs,
        Actions actions) {
    /// Copies the collections.
    public ActivityText {
        errors = List.copyOf(errors);
        outputs = List.copyOf(outputs);
    }

    ActivityText withProgress(String words) {
        return progress.equals(words) ? this
            : new ActivityText(tone, word, title, product, place, words, errors, outputs, actions);
    }

    /// What can be done about an operation.
    ///
    /// @param stop watching can be stopped
    /// @param resume watching can go on
    /// @param open the product can be opened in this window
    /// @param record the record can be opened in this window
    /// @param again another can be launched like this
    /// @param queue what can be done about one that waits, or whose outcome is not known
    public record Actions(
            boolean stop, boolean resume, boolean open, boolean record, boolean again, Set<QueueAction> queue) {
        /// Copies the actions.
        public Actions {
            queue = Set.copyOf(queue);
        }
    }
}
