package dev.catalogdesk.catalog;

import dev.catalogdesk.connection.AwsClients;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.model.StackInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;
import software.amazon.awssdk.services.servicecatalog.model.AccessLevelFilterKey;
import software.amazon.awssdk.services.servicecatalog.model.ProvisionedProductViewFilterBy;

/// Service Catalog through the AWS SDK. The language is asked for at every call, so that a change of the setting
/// holds from the next call on. Safe for use by several threads, as the SDK's client is.
public final class AwsServiceCatalog implements ServiceCatalog {
    private static final int LARGE_PAGE = 100;
    private static final int SMALL_PAGE = 20;
    private final Supplier<ServiceCatalogClient> client;
    private final Supplier<CatalogLanguage> language;

    /// Wraps a client.
    ///
    /// @param client gives the SDK's client for one connection and region; asked at every call, because making one
    ///     takes long (so not on the JavaFX thread) and it is replaced after a sign-in. It stays the caller's to close
    /// @param language gives the language to ask for
    public AwsServiceCatalog(Supplier<ServiceCatalogClient> client, Supplier<CatalogLanguage> language) {
        this.client = client;
        this.language = language;
    }

    /// The catalogue of a connection.
    ///
    /// @param clients gives the connection's clients; asked at every call, on the caller's thread
    /// @param language gives the language to ask for
    /// @return the catalogue
    public static ServiceCatalog of(Supplier<AwsClients> clients, Supplier<CatalogLanguage> language) {
        return new AwsServiceCatalog(() -> clients.get().serviceCatalog(), language);
    }

    @Override
    public ProductPage searchProducts(ProductSearch search, Optional<String> pageToken) {
        Map<String, List<String>> filters = new TreeMap<>();
        search.filters().forEach((key, values) -> {
            if (!values.isEmpty()) {
                filters.put(key.code(), values);
            }
        });
        return call("SearchProducts", c -> ProductMapping.page(c.searchProducts(r -> {
            r.acceptLanguage(accept()).pageSize(LARGE_PAGE).pageToken(pageToken.orElse(null));
            if (!filters.isEmpty()) {
                r.filtersWithStrings(filters);
            }
            search.sort().ifPresent(sort -> r.sortBy(sort.code()).sortOrder(order(search.order())));
        })));
    }

    @Override
    public ProductDetail describeProduct(String productId) {
        return call("DescribeProduct", c -> ProductMapping.detail(
            c.describeProduct(r -> r.acceptLanguage(accept()).id(productId))));
    }

    @Override
    public ProductDetail describeProductView(String productViewId) {
        return call("DescribeProductView", c -> ProductMapping.detail(
            c.describeProductView(r -> r.acceptLanguage(accept()).id(productViewId))));
    }

    @Override
    public Page<LaunchPathSummary> listLaunchPaths(String productId, Optional<String> pageToken) {
        return call("ListLaunchPaths", c -> LaunchMapping.paths(c.listLaunchPaths(r -> r
            .acceptLanguage(accept()).productId(productId).pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null)))));
    }

    @Override
    public ProvisioningParameters describeProvisioningParameters(
        String productId, String provisioningArtifactId, Optional<String> pathId) {
        return call("DescribeProvisioningParameters", c -> LaunchMapping.parameters(
            c.describeProvisioningParameters(r -> r.acceptLanguage(accept()).productId(productId)
                .provisioningArtifactId(provisioningArtifactId).pathId(pathId.orElse(null)))));
    }

    @Override
    public ChangeAnswer send(ChangeRequest request) {
        return call(request.operation(), c -> ChangeMapping.send(c, request, accept()));
    }

    @Override
    public Page<PlanSummary> listPlans(
        AccessScope scope, Optional<String> provisionedProductId, Optional<String> pageToken) {
        return call("ListProvisionedProductPlans", c -> PlanMapping.page(c.listProvisionedProductPlans(r -> r
            .acceptLanguage(accept()).accessLevelFilter(f -> f.key(key(scope)).value("self"))
            .provisionProductId(provisionedProductId.orElse(null))
            .pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null)))));
    }

    @Override
    public ProvisionedProductPlan describePlan(String planId) {
        return call("DescribeProvisionedProductPlan", c -> PlanMapping.plan(c.describeProvisionedProductPlan(r -> r
            .acceptLanguage(accept()).planId(planId).pageSize(1)).provisionedProductPlanDetails()));
    }

    @Override
    public Page<RecordDetail> listRecordHistory(
        AccessScope scope, Optional<RecordFilter> filter, Optional<String> pageToken) {
        return call("ListRecordHistory", c -> RecordMapping.history(c.listRecordHistory(r -> {
            r.acceptLanguage(accept()).accessLevelFilter(f -> f.key(key(scope)).value("self"))
                .pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null));
            filter.ifPresent(of -> r.searchFilter(f -> f.key(of.key().code()).value(of.id())));
        })));
    }

    @Override
    public RecordPage describeRecord(String recordId, Optional<String> pageToken) {
        return call("DescribeRecord", c -> RecordMapping.page(c.describeRecord(r -> r
            .acceptLanguage(accept()).id(recordId).pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null)))));
    }

    @Override
    public ProvisionedProduct describeProvisionedProduct(String id) {
        return call("DescribeProvisionedProduct", c -> ProvisionedMapping.described(
            c.describeProvisionedProduct(r -> r.acceptLanguage(accept()).id(id))));
    }

    @Override
    public ProvisionedProduct describeProvisionedProductByName(String name) {
        return call("DescribeProvisionedProduct", c -> ProvisionedMapping.described(
            c.describeProvisionedProduct(r -> r.acceptLanguage(accept()).name(name))));
    }

    @Override
    public ProvisionedProductPage searchProvisionedProducts(
        ProvisionedProductSearch search, Optional<String> pageToken) {
        return call("SearchProvisionedProducts", c -> ProvisionedMapping.found(c.searchProvisionedProducts(r -> {
            r.acceptLanguage(accept()).accessLevelFilter(f -> f.key(key(search.scope())).value("self"))
                .sortBy(search.sort().code()).sortOrder(order(search.order()))
                .pageSize(LARGE_PAGE).pageToken(pageToken.orElse(null));
            if (!search.searchQuery().isBlank()) {
                r.filters(Map.of(ProvisionedProductViewFilterBy.SEARCH_QUERY, List.of(search.searchQuery())));
            }
        })));
    }

    @Override
    public Page<ProvisionedProduct> scanProvisionedProducts(AccessScope scope, Optional<String> pageToken) {
        return call("ScanProvisionedProducts", c -> ProvisionedMapping.scanned(c.scanProvisionedProducts(r -> r
            .acceptLanguage(accept()).accessLevelFilter(f -> f.key(key(scope)).value("self"))
            .pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null)))));
    }

    @Override
    public Page<StackInstance> listStackInstances(String id, Optional<String> pageToken) {
        return call("ListStackInstancesForProvisionedProduct", c -> ProvisionedMapping.instances(
            c.listStackInstancesForProvisionedProduct(r -> r.acceptLanguage(accept()).provisionedProductId(id)
                .pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null)))));
    }

    @Override
    public Page<RecordOutput> provisionedProductOutputs(String id, Optional<String> pageToken) {
        return call("GetProvisionedProductOutputs", c -> ProvisionedMapping.outputs(
            c.getProvisionedProductOutputs(r -> r.acceptLanguage(accept()).provisionedProductId(id)
                .pageSize(SMALL_PAGE).pageToken(pageToken.orElse(null)))));
    }

    private String accept() {
        return language.get().code();
    }

    private <T> T call(String operation, Function<ServiceCatalogClient, T> operationCall) {
        try {
            return operationCall.apply(client.get());
        } catch (SdkException | IllegalArgumentException e) {
            throw AwsFailure.of(operation, e);
        }
    }

    private static AccessLevelFilterKey key(AccessScope scope) {
        return switch (scope) {
            case ACCOUNT -> AccessLevelFilterKey.ACCOUNT;
            case ROLE -> AccessLevelFilterKey.ROLE;
            case USER -> AccessLevelFilterKey.USER;
        };
    }

    private static software.amazon.awssdk.services.servicecatalog.model.SortOrder order(SortOrder order) {
        return order == SortOrder.ASCENDING
            ? software.amazon.awssdk.services.servicecatalog.model.SortOrder.ASCENDING
            : software.amazon.awssdk.services.servicecatalog.model.SortOrder.DESCENDING;
    }
}
