package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.FacetValue;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductFilter;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.StackInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A catalogue in memory for tests of view models, which can be told to fail.
final class FakeCatalog implements ServiceCatalog {
    final List<ProductSummary> products = new ArrayList<>();
    final Map<ProductFilter, List<FacetValue>> facets = new HashMap<>();
    final Map<String, List<ProvisioningArtifact>> versions = new HashMap<>();
    final List<LaunchPathSummary> paths = new ArrayList<>();
    final Map<String, ProvisioningParameters> terms = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    final List<ProductSearch> searches = new ArrayList<>();
    int pageSize = 100;
    private final Map<String, RuntimeException> failures = new HashMap<>();

    static ProductSummary product(String id, String name) {
        return new ProductSummary("prodview-" + id, "prod-" + id, name, "Data Platform", "About " + name,
            OpenEnum.of(ProductType.CLOUD_FORMATION_TEMPLATE), "Acme", false, "", "", "");
    }

    static ProvisioningArtifact version(String id, String name, String created, Guidance guidance) {
        return new ProvisioningArtifact(id, name, "What " + name + " brings", Optional.of(Instant.parse(created)),
            OpenEnum.of(guidance));
    }

    static CatalogException denied(String operation) {
        return new CatalogException.AccessDenied(operation, "AccessDeniedException", "not you", "", new Error());
    }

    static CatalogException throttled(String operation) {
        return new CatalogException.Throttled(operation, "ThrottlingException", "Rate exceeded", "", new Error());
    }

    static CatalogException notFound(String operation) {
        return new CatalogException.NotFound(operation, "ResourceNotFoundException", "gone", "", new Error());
    }

    FakeCatalog withProducts(int number) {
        for (int i = 0; i < number; i++) {
            products.add(product("p%04d".formatted(i), "Product %04d".formatted(i)));
        }
        return this;
    }

    /// Fails the next call whose words are given, such as `search 100` or `paths 0`.
    void failOnce(String call, RuntimeException failure) {
        failures.put(call, failure);
    }

    private void called(String call) {
        calls.add(call);
        RuntimeException failure = failures.remove(call);
        if (failure != null) {
            throw failure;
        }
    }

    private static <T> Page<T> page(List<T> all, Optional<String> token, int size) {
        int from = Integer.parseInt(token.orElse("0"));
        int to = Math.min(all.size(), from + size);
        return new Page<>(all.subList(from, to),
            to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public ProductPage searchProducts(ProductSearch search, Optional<String> pageToken) {
        searches.add(search);
        called("search " + pageToken.orElse("0"));
        String words = String.join("", search.filters().getOrDefault(ProductFilter.FULL_TEXT_SEARCH, List.of()));
        return new ProductPage(page(products.stream().filter(p -> p.name().contains(words)).toList(),
            pageToken, pageSize), facets);
    }

    @Override
    public ProductDetail describeProduct(String productId) {
        called("product " + productId);
        return products.stream().filter(p -> p.productId().equals(productId)).findFirst()
            .map(p -> new ProductDetail(p, versions.getOrDefault(productId, List.of()), List.of("fleet"),
                paths.stream().map(LaunchPathSummary::path).toList()))
            .orElseThrow(() -> notFound("DescribeProduct"));
    }

    @Override
    public ProductDetail describeProductView(String productViewId) {
        called("view " + productViewId);
        return products.stream().filter(p -> p.productViewId().equals(productViewId)).findFirst()
            .map(p -> new ProductDetail(p, versions.getOrDefault(p.productId(), List.of()), List.of(), List.of()))
            .orElseThrow(() -> notFound("DescribeProductView"));
    }

    @Override
    public Page<LaunchPathSummary> listLaunchPaths(String productId, Optional<String> pageToken) {
        called("paths " + pageToken.orElse("0"));
        return page(paths, pageToken, 20);
    }

    @Override
    public ProvisioningParameters describeProvisioningParameters(
            String productId, String provisioningArtifactId, Optional<String> pathId) {
        called("terms " + pathId.orElse("none") + " of " + provisioningArtifactId);
        return Optional.ofNullable(terms.get(pathId.orElse("none")))
            .orElseThrow(() -> notFound("DescribeProvisioningParameters"));
    }

    @Override
    public ChangeAnswer send(ChangeRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<PlanSummary> listPlans(
        AccessScope scope, Optional<String> provisionedProductId, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProvisionedProductPlan describePlan(String planId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<RecordDetail> listRecordHistory(
        AccessScope scope, Optional<RecordFilter> filter, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RecordPage describeRecord(String recordId, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProvisionedProduct describeProvisionedProduct(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProvisionedProduct describeProvisionedProductByName(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProvisionedProductPage searchProvisionedProducts(
            ProvisionedProductSearch search, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ProvisionedProduct> scanProvisionedProducts(AccessScope scope, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<StackInstance> listStackInstances(String id, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<RecordOutput> provisionedProductOutputs(String id, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }
}
