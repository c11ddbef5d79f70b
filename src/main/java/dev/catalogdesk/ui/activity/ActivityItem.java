package dev.catalogdesk.ui.activity;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// An operation at one moment, as a row of the list. Equal when it shows the same; what moves with the clock is asked
/// of its row.
///
/// @param row the operation while it goes on
/// @param text the operation in words
/// @param recordId the record; empty until AWS accepted the operation
/// @param started when it was sent
/// @param ended when its end was seen
record ActivityItem(
        ActivityRow row, ActivityText text, String recordId, Instant started, Optional<Instant> ended) {
    static ActivityItem of(ActivityRow row) {
        return new ActivityItem(row, row.text().get(), row.recordId(), row.operation().started(),
            row.operation().ended());
    }

    String id() {
        return row.id();
    }

    /// What the filter looks into.
    String searchText() {
        return String.join(" ", text.title(), text.word(), text.product(), text.place(), recordId,
            row.provisionedProductId(), row.productId()).toLowerCase(Locale.ROOT);
    }

    /// What Ctrl+C copies: the record where there is one.
    String copyText() {
        return recordId.isEmpty() ? row.copyText() : recordId;
    }
}
