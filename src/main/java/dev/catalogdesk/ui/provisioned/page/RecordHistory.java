package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The records of a provisioned product, newest first, as far as they were asked for.
///
/// @param records the records
/// @param next token of the older ones; nothing where these are all
/// @param scope whose records they are
record RecordHistory(List<RecordDetail> records, Optional<String> next, AccessScope scope) {
    RecordHistory {
        records = List.copyOf(records);
    }

    /// With older records behind.
    RecordHistory then(RecordHistory older) {
        List<RecordDetail> all = new ArrayList<>(records);
        all.addAll(older.records);
        return new RecordHistory(all, older.next, scope);
    }

    /// What ran when a record began: the newest one before it that provisioned with success.
    Optional<RecordDetail> before(RecordDetail record) {
        return records.stream().skip(records.indexOf(record) + 1L)
            .filter(each -> RecordKinds.provisions(each) && each.status().is(RecordStatus.SUCCEEDED)).findFirst();
    }
}
