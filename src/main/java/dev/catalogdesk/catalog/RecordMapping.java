package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.SdkValues.text;
import static dev.catalogdesk.catalog.SdkValues.token;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.model.DescribeRecordResponse;
import software.amazon.awssdk.services.servicecatalog.model.ListRecordHistoryResponse;

/// Records from the SDK's classes into our records.
final class RecordMapping {
    private RecordMapping() {
    }

    static RecordPage page(DescribeRecordResponse response) {
        return new RecordPage(detail(response.recordDetail()),
            new Page<>(outputs(response.recordOutputs()), token(response.nextPageToken())));
    }

    static List<RecordOutput> outputs(
            List<software.amazon.awssdk.services.servicecatalog.model.RecordOutput> outputs) {
        return outputs.stream()
            .map(o -> new RecordOutput(text(o.outputKey()), text(o.outputValue()), text(o.description()))).toList();
    }

    static Page<RecordDetail> history(ListRecordHistoryResponse response) {
        return new Page<>(response.recordDetails().stream().map(RecordMapping::detail).toList(),
            token(response.nextPageToken()));
    }

    static RecordDetail detail(software.amazon.awssdk.services.servicecatalog.model.@Nullable RecordDetail detail) {
        var d = detail == null
            ? software.amazon.awssdk.services.servicecatalog.model.RecordDetail.builder().build() : detail;
        return new RecordDetail(text(d.recordId()), text(d.provisionedProductName()), text(d.provisionedProductId()),
            OpenEnum.read(text(d.statusAsString()), RecordStatus.UNKNOWN), text(d.recordType()),
            text(d.provisionedProductType()), Optional.ofNullable(d.createdTime()),
            Optional.ofNullable(d.updatedTime()), text(d.productId()), text(d.provisioningArtifactId()),
            text(d.pathId()),
            d.recordErrors().stream().map(e -> new RecordError(text(e.code()), text(e.description()))).toList(),
            d.recordTags().stream().map(t -> new Tag(text(t.key()), text(t.value()))).toList(),
            text(d.launchRoleArn()));
    }
}
