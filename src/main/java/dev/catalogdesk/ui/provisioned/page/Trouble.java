package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import java.util.Optional;

/// What is behind a product that is tainted or in error: the request that failed, and the one that runs. Pure.
///
/// @param failed the record that failed; nothing where it cannot be read
/// @param running the last record that provisioned with success; nothing where there was none
record Trouble(Optional<RecordPage> failed, Optional<RecordPage> running) {
    /// Finds the record to blame: the newest one, unless that went well, as a change of the owner does afterwards.
    ///
    /// @param last the newest record
    /// @param provisioning the newest that provisioned
    /// @param good the newest of those that succeeded
    static Trouble of(Optional<RecordPage> last, Optional<RecordPage> provisioning, Optional<RecordPage> good) {
        Optional<RecordPage> failed = last.filter(Trouble::failed).or(() -> provisioning.filter(Trouble::failed));
        return new Trouble(failed, good);
    }

    private static boolean failed(RecordPage record) {
        return !record.detail().status().is(RecordStatus.SUCCEEDED);
    }
}
