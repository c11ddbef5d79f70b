package dev.catalogdesk.ui.activity;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.operations.Location;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// An operation at one moment, or a record of AWS's history, as a row of the list. Equal when it shows the same; what
/// moves with the clock is asked of its origin.
///
/// @param origin whence it is known
/// @param text in words
/// @param recordId the record; empty until AWS accepted the operation
/// @param started when it was sent
/// @param ended when its end was seen
record ActivityItem(
        Origin origin, ActivityText text, String recordId, Instant started, Optional<Instant> ended) {
    /// Whence a row is known.
    sealed interface Origin {
        /// The program made it and follows it.
        ///
        /// @param row the operation while it goes on
        record Followed(ActivityRow row) implements Origin { }

        /// AWS tells of it.
        ///
        /// @param record as AWS told
        /// @param at where that was
        record Past(RecordDetail record, Optional<Location> at) implements Origin { }
    }

    static ActivityItem of(ActivityRow row) {
        return new ActivityItem(new Origin.Followed(row), row.text().get(), row.recordId(), row.operation().started(),
            row.operation().ended());
    }

    static ActivityItem of(RecordDetail record, ActivityText text, Optional<Location> at) {
        return new ActivityItem(new Origin.Past(record, at), text, record.id(),
            record.createdTime().orElse(Instant.EPOCH), record.ended() ? record.updatedTime() : Optional.empty());
    }

    String id() {
        return origin instanceof Origin.Followed(ActivityRow row) ? row.id() : recordId;
    }

    /// Whether it goes on, as far as is known.
    boolean active() {
        return switch (origin) {
            case Origin.Followed(ActivityRow row) -> row.state().active();
            case Origin.Past(RecordDetail record, Optional<Location> at) -> !record.ended();
        };
    }

    String provisionedProductId() {
        return switch (origin) {
            case Origin.Followed(ActivityRow row) -> row.provisionedProductId();
            case Origin.Past(RecordDetail record, Optional<Location> at) -> record.provisionedProductId();
        };
    }

    String productId() {
        return switch (origin) {
            case Origin.Followed(ActivityRow row) -> row.productId();
            case Origin.Past(RecordDetail record, Optional<Location> at) -> record.productId();
        };
    }

    /// What the filter looks into.
    String searchText() {
        return String.join(" ", text.title(), text.word(), text.product(), text.place(), recordId,
            provisionedProductId(), productId()).toLowerCase(Locale.ROOT);
    }

    /// What Ctrl+C copies: the record where there is one.
    String copyText() {
        return origin instanceof Origin.Followed(ActivityRow row) && recordId.isEmpty() ? row.copyText() : recordId;
    }
}
