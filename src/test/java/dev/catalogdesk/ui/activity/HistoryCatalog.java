package dev.catalogdesk.ui.activity;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.ScriptedCatalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A catalogue whose history comes in the pages that a test says.
final class HistoryCatalog extends ScriptedCatalog {
    static final Instant MADE = Instant.parse("2026-05-04T10:00:00Z");

    /// The questions, as `scope filter token`.
    final List<String> asked = new ArrayList<>();
    private Supplier<List<List<RecordDetail>>> pages = () -> List.of(List.of());

    void onPages(Supplier<List<List<RecordDetail>>> answer) {
        pages = answer;
    }

    @Override
    public Page<RecordDetail> listRecordHistory(
            AccessScope scope, Optional<RecordFilter> filter, Optional<String> pageToken) {
        asked.add(scope + " " + filter.map(RecordFilter::id).orElse("-") + " " + pageToken.orElse("-"));
        int number = pageToken.map(Integer::parseInt).orElse(0);
        List<List<RecordDetail>> all = pages.get();
        return new Page<>(all.get(number),
            number + 1 < all.size() ? Optional.of(String.valueOf(number + 1)) : Optional.empty());
    }

    /// A launch that took some seconds.
    static RecordDetail record(String id, RecordStatus status, long seconds) {
        List<RecordError> errors = status == RecordStatus.FAILED
            ? List.of(new RecordError("E1", "Parameters: [KeyName] must have values")) : List.of();
        return new RecordDetail(id, "past-" + id, "pp-" + id, OpenEnum.of(status), "PROVISION_PRODUCT", "CFN_STACK",
            Optional.of(MADE), Optional.of(MADE.plusSeconds(seconds)), "prod-1", "pa-1", "lpv2-1", errors, List.of(),
            "");
    }
}
