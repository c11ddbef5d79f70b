package dev.catalogdesk.ui.activity;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import java.time.ZoneOffset;

/// What the list of operations saves as a file, for tests that look into it from outside.
public final class SavedActivity {
    private SavedActivity() {
    }

    /// All operations, as they are saved.
    ///
    /// @param model the operations
    /// @return the file
    public static ListExport of(ActivityViewModel model) {
        return new ActivityExport(new RelativeTime(Messages.load(), ZoneOffset.UTC), model::masked)
            .of(model.rows().stream().map(row -> ActivityItem.of(row)).toList());
    }
}
