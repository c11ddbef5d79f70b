package dev.catalogdesk.ui.activity;

import java.util.Locale;

/// What can be done about an operation that waits, or whose outcome is not known.
public enum QueueAction {
    /// Does not wait any longer.
    SEND_NOW,

    /// Leaves once another one has succeeded.
    SEND_AFTER,

    /// Never leaves.
    TAKE_BACK,

    /// Watches the record that may be its own.
    FOLLOW_RECORD,

    /// Leaves once more, with the same token.
    SEND_AGAIN,

    /// Is not asked about any more.
    DISMISS;

    /// The part of its texts' keys and of its link's id.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
