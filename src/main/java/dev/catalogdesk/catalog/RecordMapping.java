package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.SdkValues.text;
import static dev.catalogdesk.catalog.SdkValues.token;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductStatus;
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
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductAttribute;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductDetail;
import software.amazon.awssdk.services.servicecatalog.model.SearchProvisionedProductsResponse;

/// Records and provisioned products from the SDK's classes into our records.
final class RecordMapping {
    private RecordMapping() {
    }

    static RecordPage page(DescribeRecordResponse response) {
        List<RecordOutput> outputs = response.recordOutputs().stream()
            .map(o -> new RecordOutput(text(o.outputKey()), text(o.outputValue()), text(o.description())))
            .toList();
        return new RecordPage(detail(response.recordDetail()), new Page<>(outputs, token(response.nextPageToken())));
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

    static ProvisionedProduct provisioned(@Nullable ProvisionedProductDetail detail) {
        var d = detail == null ? ProvisionedProductDetail.builder().build() : detail;
        return new ProvisionedProduct(text(d.id()), text(d.name()), text(d.arn()), text(d.type()),
            status(d.statusAsString()), text(d.statusMessage()), Optional.ofNullable(d.createdTime()),
            text(d.idempotencyToken()), text(d.lastRecordId()), text(d.lastProvisioningRecordId()),
            text(d.lastSuccessfulProvisioningRecordId()), text(d.productId()), "", text(d.provisioningArtifactId()),
            "", text(d.launchRoleArn()), "", "", "", List.of());
    }

    static ProvisionedProductPage provisionedPage(SearchProvisionedProductsResponse response) {
        List<ProvisionedProduct> items =
            response.provisionedProducts().stream().map(RecordMapping::found).toList();
        Integer total = response.totalResultsCount();
        return new ProvisionedProductPage(
            new Page<>(items, token(response.nextPageToken())), total == null ? items.size() : total);
    }

    private static ProvisionedProduct found(ProvisionedProductAttribute a) {
        return new ProvisionedProduct(text(a.id()), text(a.name()), text(a.arn()), text(a.type()),
            status(a.statusAsString()), text(a.statusMessage()), Optional.ofNullable(a.createdTime()),
            text(a.idempotencyToken()), text(a.lastRecordId()), text(a.lastProvisioningRecordId()),
            text(a.lastSuccessfulProvisioningRecordId()), text(a.productId()), text(a.productName()),
            text(a.provisioningArtifactId()), text(a.provisioningArtifactName()), "", text(a.physicalId()),
            text(a.userArn()), text(a.userArnSession()), LaunchMapping.tags(a.tags()));
    }

    private static OpenEnum<ProvisionedProductStatus> status(@Nullable String status) {
        return OpenEnum.read(text(status), ProvisionedProductStatus.UNKNOWN);
    }
}
