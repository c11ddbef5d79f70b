package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.SdkValues.text;
import static dev.catalogdesk.catalog.SdkValues.token;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.StackInstance;
import dev.catalogdesk.model.StackInstanceStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.model.CloudWatchDashboard;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProvisionedProductResponse;
import software.amazon.awssdk.services.servicecatalog.model.GetProvisionedProductOutputsResponse;
import software.amazon.awssdk.services.servicecatalog.model.ListStackInstancesForProvisionedProductResponse;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductAttribute;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductDetail;
import software.amazon.awssdk.services.servicecatalog.model.ScanProvisionedProductsResponse;
import software.amazon.awssdk.services.servicecatalog.model.SearchProvisionedProductsResponse;

/// Provisioned products, and what belongs to them, from the SDK's classes into our records.
final class ProvisionedMapping {
    private ProvisionedMapping() {
    }

    static ProvisionedProduct described(DescribeProvisionedProductResponse response) {
        return detail(response.provisionedProductDetail(), response.cloudWatchDashboards().stream()
            .map(CloudWatchDashboard::name).map(SdkValues::text).toList());
    }

    static Page<ProvisionedProduct> scanned(ScanProvisionedProductsResponse response) {
        return new Page<>(response.provisionedProducts().stream().map(each -> detail(each, List.of())).toList(),
            token(response.nextPageToken()));
    }

    static ProvisionedProductPage found(SearchProvisionedProductsResponse response) {
        List<ProvisionedProduct> items =
            response.provisionedProducts().stream().map(ProvisionedMapping::attributes).toList();
        Integer total = response.totalResultsCount();
        return new ProvisionedProductPage(
            new Page<>(items, token(response.nextPageToken())), total == null ? items.size() : total);
    }

    static Page<StackInstance> instances(ListStackInstancesForProvisionedProductResponse response) {
        return new Page<>(response.stackInstances().stream().map(each -> new StackInstance(text(each.account()),
            text(each.region()), OpenEnum.read(text(each.stackInstanceStatusAsString()), StackInstanceStatus.UNKNOWN)))
            .toList(), token(response.nextPageToken()));
    }

    static Page<RecordOutput> outputs(GetProvisionedProductOutputsResponse response) {
        return new Page<>(RecordMapping.outputs(response.outputs()), token(response.nextPageToken()));
    }

    private static ProvisionedProduct detail(@Nullable ProvisionedProductDetail detail, List<String> dashboards) {
        var d = detail == null ? ProvisionedProductDetail.builder().build() : detail;
        return new ProvisionedProduct(text(d.id()), text(d.name()), text(d.arn()), text(d.type()),
            status(d.statusAsString()), text(d.statusMessage()), Optional.ofNullable(d.createdTime()),
            text(d.idempotencyToken()), text(d.lastRecordId()), text(d.lastProvisioningRecordId()),
            text(d.lastSuccessfulProvisioningRecordId()), text(d.productId()), "", text(d.provisioningArtifactId()),
            "", text(d.launchRoleArn()), "", "", "", List.of(), dashboards);
    }

    private static ProvisionedProduct attributes(ProvisionedProductAttribute a) {
        return new ProvisionedProduct(text(a.id()), text(a.name()), text(a.arn()), text(a.type()),
            status(a.statusAsString()), text(a.statusMessage()), Optional.ofNullable(a.createdTime()),
            text(a.idempotencyToken()), text(a.lastRecordId()), text(a.lastProvisioningRecordId()),
            text(a.lastSuccessfulProvisioningRecordId()), text(a.productId()), text(a.productName()),
            text(a.provisioningArtifactId()), text(a.provisioningArtifactName()), "", text(a.physicalId()),
            text(a.userArn()), text(a.userArnSession()), LaunchMapping.tags(a.tags()), List.of());
    }

    private static OpenEnum<ProvisionedProductStatus> status(@Nullable String status) {
        return OpenEnum.read(text(status), ProvisionedProductStatus.UNKNOWN);
    }
}
