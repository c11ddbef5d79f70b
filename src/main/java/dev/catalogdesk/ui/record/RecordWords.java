package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a record's times into words, and all of it into a text to copy. Pure.
final class RecordWords {
    private final Messages messages;
    private final RelativeTime times;

    RecordWords(Messages messages, RelativeTime times) {
        this.messages = messages;
        this.times = times;
    }

    /// How long it took, or has taken by now.
    Optional<String> duration(RecordDetail record, Instant now) {
        if (record.ended()) {
            return record.createdTime().flatMap(from -> record.updatedTime().map(to -> messages.text("record.took",
                times.elapsed(Duration.between(from, to)))));
        }
        return record.createdTime().map(from -> messages.text("record.running", times.elapsed(
            Duration.between(from, now))));
    }

    /// All of it, to copy: AWS's own names, times in ISO 8601 with offset.
    String copy(RecordPage page) {
        RecordDetail record = page.detail();
        List<String> lines = new ArrayList<>();
        add(lines, "RecordId", record.id());
        add(lines, "Status", record.status().text());
        add(lines, "RecordType", record.recordType());
        add(lines, "CreatedTime", record.createdTime().map(times::iso).orElse(""));
        add(lines, "UpdatedTime", record.updatedTime().map(times::iso).orElse(""));
        add(lines, "ProvisionedProductName", record.provisionedProductName());
        add(lines, "ProvisionedProductId", record.provisionedProductId());
        add(lines, "ProvisionedProductType", record.provisionedProductType());
        add(lines, "ProductId", record.productId());
        add(lines, "ProvisioningArtifactId", record.provisioningArtifactId());
        add(lines, "PathId", record.pathId());
        add(lines, "LaunchRoleArn", record.launchRoleArn());
        record.errors().forEach(error -> add(lines, "RecordError " + error.code(), error.description()));
        record.tags().forEach(tag -> add(lines, "RecordTag " + tag.key(), tag.value()));
        page.outputs().items().forEach(output -> add(lines, "RecordOutput " + output.key(), output.value()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + value);
        }
    }
}
