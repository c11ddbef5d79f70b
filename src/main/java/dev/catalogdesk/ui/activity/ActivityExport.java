package dev.catalogdesk.ui.activity;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.ui.component.RelativeTime;
import java.time.Duration;
import java.util.List;

/// The operations as rows for a file: ids, times in ISO 8601 with offset, outcome. Parameters are in no operation, and
/// outputs are left out because they may hold addresses and secrets of what was launched; what of that is in a name is
/// masked. Pure.
final class ActivityExport {
    private static final List<String> COLUMNS = List.of("operation", "status", "started", "ended", "seconds",
        "provisionedProduct", "provisionedProductId", "record", "product", "productId", "version", "connection",
        "account", "region", "error");

    private ActivityExport() {
    }

    static ListExport of(List<ActivityItem> items, RelativeTime times) {
        return new ListExport(COLUMNS, items.stream().map(item -> row(item, times)).toList());
    }

    private static List<String> row(ActivityItem item, RelativeTime times) {
        Operation o = item.row().operation();
        String seconds = o.ended()
            .map(end -> String.valueOf(Duration.between(o.started(), end).toSeconds())).orElse("");
        List<String> cells = List.of(o.kind().name(), item.text().word(), times.iso(o.started()),
            o.ended().map(times::iso).orElse(""), seconds, o.targetName(), o.provisionedProductId(), o.recordId(),
            o.productName(), o.productId(), o.versionName(), o.location().connection(),
            o.location().account(), o.location().region(),
            item.text().errors().isEmpty() ? "" : item.text().errors().getFirst().headline());
        return cells.stream().map(item.row()::masked).toList();
    }
}
