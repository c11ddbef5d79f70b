package dev.catalogdesk.ui;

import dev.catalogdesk.ui.activity.ActivityRow;
import dev.catalogdesk.ui.activity.ActivityTone;
import dev.catalogdesk.ui.shell.Notice;

/// The words with which the end of an operation is told.
final class EndNotice {
    private EndNotice() {
    }

    static Notice of(ActivityRow row) {
        var text = row.text().get();
        return Notice.of(text.tone() == ActivityTone.SUCCESS ? Notice.Tone.SUCCESS : Notice.Tone.DANGER,
            text.title());
    }
}
