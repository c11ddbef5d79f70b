package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.export.ListExport;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.RelativeTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The rows of the list for a file: every field that a search tells, named as in AWS's API, times in ISO 8601 with
/// offset. Heads of groups are left out. Pure.
final class ProvisionedExport {
    private static final List<String> COLUMNS = List.of("status", "name", "productName", "provisioningArtifactName",
        "versionStanding", "type", "createdTime", "statusMessage", "tags", "userArn", "userArnSession", "id", "arn",
        "physicalId", "productId", "provisioningArtifactId", "idempotencyToken", "lastRecordId",
        "lastProvisioningRecordId", "lastSuccessfulProvisioningRecordId");

    private ProvisionedExport() {
    }

    static ListExport of(List<ProvisionedRow> rows, RelativeTime times) {
        return new ListExport(COLUMNS, rows.stream().filter(ProvisionedRow.Item.class::isInstance)
            .map(ProvisionedRow.Item.class::cast).map(item -> row(item, times)).toList());
    }

    private static List<String> row(ProvisionedRow.Item item, RelativeTime times) {
        ProvisionedProduct p = item.product();
        return List.of(p.status().text(), p.name(), p.productName(), p.provisioningArtifactName(),
            item.version().badges().stream().map(badge -> badge.name().toLowerCase(Locale.ROOT)).sorted()
                .collect(Collectors.joining(" ")),
            p.type(), p.createdTime().map(times::iso).orElse(""), p.statusMessage(),
            p.tags().stream().map(ProvisionedExport::words).collect(Collectors.joining(", ")),
            p.userArn(), p.userArnSession(), p.id(), p.arn(), p.physicalId(), p.productId(),
            p.provisioningArtifactId(), p.idempotencyToken(), p.lastRecordId(), p.lastProvisioningRecordId(),
            p.lastSuccessfulProvisioningRecordId());
    }

    private static String words(Tag tag) {
        return tag.key() + "=" + tag.value();
    }
}
