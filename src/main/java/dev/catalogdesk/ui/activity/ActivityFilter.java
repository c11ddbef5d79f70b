package dev.catalogdesk.ui.activity;

import java.util.Locale;

/// Which operations are listed, by how they stand.
enum ActivityFilter {
    /// All.
    ALL,

    /// Those that have not ended as far as is known, watched or not.
    OPEN,

    /// Those that ended well.
    SUCCEEDED,

    /// Those that ended badly or were refused.
    FAILED;

    boolean shows(ActivityTone tone) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> tone != ActivityTone.SUCCESS && tone != ActivityTone.FAILURE;
            case SUCCEEDED -> tone == ActivityTone.SUCCESS;
            case FAILED -> tone == ActivityTone.FAILURE;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
