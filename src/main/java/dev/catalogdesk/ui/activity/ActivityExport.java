package dev.catalogdesk.ui.activity;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.ui.component.RelativeTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The rows of the list for a file: ids, times in ISO 8601 with offset, outcome, and whether this program followed it
/// (`FOLLOWED`) or AWS's history tells of it (`HISTORY`). Parameters are in no row, and outputs are left out because
/// they may hold addresses and secrets of what was launched; what of that is in a name or an error is masked. Pure.
final class ActivityExport {
    private static final List<String> COLUMNS = List.of("source", "operation", "status", "started", "ended", "seconds",
        "provisionedProduct", "provisionedProductId", "record", "product", "productId", "version", "connection",
        "account", "region", "error");
    private final RelativeTime times;
    private final UnaryOperator<String> mask;

    /// @param times writes times
    /// @param mask takes secrets out of texts
    ActivityExport(RelativeTime times, UnaryOperator<String> mask) {
        this.times = times;
        this.mask = mask;
    }

    ListExport of(List<ActivityItem> items) {
        return new ListExport(COLUMNS, items.stream().map(this::row).toList());
    }

    private List<String> row(ActivityItem item) {
        List<String> cells = switch (item.origin()) {
            case ActivityItem.Origin.Followed(ActivityRow row) -> followed(item, row.operation());
            case ActivityItem.Origin.Past(RecordDetail record, Optional<Location> at) -> past(item, record, at);
        };
        return cells.stream().map(mask).toList();
    }

    private List<String> followed(ActivityItem item, Operation o) {
        return List.of("FOLLOWED", o.kind().name(), item.text().word(), times.iso(item.started()), ended(item),
            seconds(item), o.targetName(), o.provisionedProductId(), o.recordId(), o.productName(), o.productId(),
            o.versionName(), o.location().connection(), o.location().account(), o.location().region(), error(item));
    }

    private List<String> past(ActivityItem item, RecordDetail record, Optional<Location> at) {
        String name = item.text().product().equals(record.productId()) ? "" : item.text().product();
        return List.of("HISTORY", record.recordType(), item.text().word(),
            record.createdTime().map(times::iso).orElse(""), ended(item), seconds(item),
            record.provisionedProductName(), record.provisionedProductId(), record.id(), name, record.productId(),
            record.provisioningArtifactId(), at.map(Location::connection).orElse(""),
            at.map(Location::account).orElse(""), at.map(Location::region).orElse(""), error(item));
    }

    private String ended(ActivityItem item) {
        return item.ended().map(times::iso).orElse("");
    }

    private static String seconds(ActivityItem item) {
        return item.ended().map(end -> String.valueOf(Duration.between(item.started(), end).toSeconds())).orElse("");
    }

    private static String error(ActivityItem item) {
        return item.text().errors().isEmpty() ? "" : item.text().errors().getFirst().headline();
    }
}
