package dev.catalogdesk.catalog;

import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.RecordDetail;

/// Answers to changes.
public final class Answers {
    private Answers() {
    }

    /// The record that a change was answered with.
    ///
    /// @param answer the answer
    /// @return the record
    public static RecordDetail recorded(ChangeAnswer answer) {
        return ((ChangeAnswer.Recorded) answer).record();
    }
}
