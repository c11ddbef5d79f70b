package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import dev.catalogdesk.ui.record.RecordTitles;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Puts what the page knows into words. Pure.
final class PageWords {
    private static final String PRINCIPAL = "aws:servicecatalog:provisioningPrincipalArn";

    private final Messages messages;
    private final RelativeTime times;
    private final RecordTitles titles;

    PageWords(Messages messages, RelativeTime times) {
        this.messages = messages;
        this.times = times;
        titles = new RecordTitles(messages);
    }

    /// A version's name, its id where it has none that is known.
    String version(PageNames names, String versionId) {
        String name = names.version(versionId);
        return name.isEmpty() ? versionId : name;
    }

    /// What a fault comes to, as a title.
    String trouble(ProvisionedProduct product, Trouble trouble) {
        boolean error = product.status().is(ProvisionedProductStatus.ERROR);
        return trouble.failed().map(RecordPage::detail).map(titles::type)
            .map(type -> messages.text(error ? "provisioned.page.trouble.error" : "provisioned.page.trouble.tainted",
                type))
            .orElseGet(() -> messages.text(error ? "provisioned.page.trouble.error.unknown"
                : "provisioned.page.trouble.tainted.unknown"));
    }

    /// What a record asked for, such as "Update to v4.1.0".
    String asked(RecordDetail record, PageNames names) {
        return RecordKinds.provisions(record) && !record.provisioningArtifactId().isEmpty()
            ? messages.text("provisioned.page.trouble.to", titles.type(record),
                version(names, record.provisioningArtifactId()))
            : titles.type(record);
    }

    /// What a record did, such as "Update".
    String type(RecordDetail record) {
        return titles.type(record);
    }

    /// From which version to which a record went; empty for one that does not touch the version.
    String versions(RecordDetail record, RecordHistory history, PageNames names) {
        if (!RecordKinds.provisions(record)) {
            return "";
        }
        String to = version(names, record.provisioningArtifactId());
        return history.before(record).map(before -> version(names, before.provisioningArtifactId()))
            .filter(from -> !from.equals(to))
            .map(from -> messages.text("provisioned.page.records.versions", from, to)).orElse(to);
    }

    /// How long a record took, or has taken by now.
    Optional<String> took(RecordDetail record, Instant now) {
        return record.createdTime().flatMap(from ->
            (record.ended() ? record.updatedTime() : Optional.of(now)).map(to ->
                times.elapsed(Duration.between(from, to))));
    }

    /// The sentence of a record's first error, its envelope off; empty for one that did not fail.
    String error(RecordDetail record) {
        return record.errors().stream().findFirst()
            .map(error -> ErrorHeadline.read(error.description()).headline()).orElse("");
    }

    /// Who made a record, by the tag that Service Catalog puts on it.
    String principal(RecordDetail record) {
        return record.tags().stream().filter(tag -> tag.key().equals(PRINCIPAL)).map(Tag::value).findFirst()
            .map(PageWords::shortArn).orElse("");
    }

    /// The name at the end of an ARN of IAM or STS.
    static String shortArn(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
