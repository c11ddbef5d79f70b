package dev.catalogdesk.catalog;

import static dev.catalogdesk.catalog.SdkValues.text;
import static dev.catalogdesk.catalog.SdkValues.token;

import dev.catalogdesk.model.FacetValue;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisioningArtifact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.servicecatalog.model.BudgetDetail;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProductResponse;
import software.amazon.awssdk.services.servicecatalog.model.DescribeProductViewResponse;
import software.amazon.awssdk.services.servicecatalog.model.ProductViewAggregationValue;
import software.amazon.awssdk.services.servicecatalog.model.ProductViewSummary;
import software.amazon.awssdk.services.servicecatalog.model.SearchProductsResponse;

/// The SDK's products in our records.
final class ProductMapping {
    private ProductMapping() {
    }

    static ProductPage page(SearchProductsResponse response) {
        List<ProductSummary> items = response.productViewSummaries().stream().map(ProductMapping::summary).toList();
        Map<ProductFilter, List<FacetValue>> facets = new EnumMap<>(ProductFilter.class);
        response.productViewAggregations().forEach((name, values) ->
            ProductFilter.of(name).ifPresent(facet ->
                facets.put(facet, values.stream().map(ProductMapping::facetValue).toList())));
        return new ProductPage(new Page<>(items, token(response.nextPageToken())), facets);
    }

    static ProductDetail detail(DescribeProductResponse response) {
        return new ProductDetail(
            summary(response.productViewSummary()),
            versions(response.provisioningArtifacts()),
            response.budgets().stream().map(BudgetDetail::budgetName).toList(),
            response.launchPaths().stream().map(p -> new LaunchPath(text(p.id()), text(p.name()))).toList());
    }

    static ProductDetail detail(DescribeProductViewResponse response) {
        return new ProductDetail(summary(response.productViewSummary()),
            versions(response.provisioningArtifacts()), List.of(), List.of());
    }

    static ProductSummary summary(@Nullable ProductViewSummary product) {
        ProductViewSummary p = product == null ? ProductViewSummary.builder().build() : product;
        return new ProductSummary(text(p.id()), text(p.productId()), text(p.name()), text(p.owner()),
            text(p.shortDescription()), OpenEnum.read(text(p.typeAsString()), ProductType.UNKNOWN),
            text(p.distributor()), Boolean.TRUE.equals(p.hasDefaultPath()), text(p.supportEmail()),
            text(p.supportDescription()), text(p.supportUrl()));
    }

    private static List<ProvisioningArtifact> versions(
        List<software.amazon.awssdk.services.servicecatalog.model.ProvisioningArtifact> versions) {
        return versions.stream()
            .map(v -> new ProvisioningArtifact(text(v.id()), text(v.name()), text(v.description()),
                Optional.ofNullable(v.createdTime()), OpenEnum.read(text(v.guidanceAsString()), Guidance.UNKNOWN)))
            .toList();
    }

    private static FacetValue facetValue(ProductViewAggregationValue value) {
        Integer count = value.approximateCount();
        return new FacetValue(text(value.value()), count == null ? 0 : count);
    }
}
