package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.ChangeAnswer;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PlanStatus;
import dev.catalogdesk.model.PlanSummary;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductPage;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.StackInstance;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A catalogue that answers launches and records as a test tells it. What a test does not tell is not answered.
public class ScriptedCatalog implements ServiceCatalog {
    /// The launches that arrived.
    public final List<LaunchRequest> launches = new ArrayList<>();

    /// What else arrived that changes something.
    public final List<ChangeRequest> changes = new ArrayList<>();

    /// How many times a record was asked for.
    public int recordReads;

    private Function<LaunchRequest, RecordDetail> launch =
        request -> record(RecordStatus.CREATED, request.provisionedProductName());
    private final Deque<Supplier<RecordPage>> records = new ArrayDeque<>();
    private Function<ChangeRequest, RecordDetail> change = request -> record(RecordStatus.CREATED, "orders-db");
    private List<PlanSummary> plans = List.of();
    private final Deque<Supplier<ProvisionedProductPlan>> planReads = new ArrayDeque<>();
    private Supplier<List<RecordDetail>> history = List::of;
    private Supplier<ProvisionedProduct> byId = () -> provisioned("token-1");
    private Supplier<List<ProvisionedProduct>> search = List::of;
    private Supplier<ProvisionedProduct> byName = () -> {
        throw new CatalogException.NotFound("DescribeProvisionedProduct", "ResourceNotFoundException", "no", "",
            new IllegalStateException());
    };

    /// Sets the answer to launches.
    ///
    /// @param answer makes the record or throws
    public void onLaunch(Function<LaunchRequest, RecordDetail> answer) {
        launch = answer;
    }

    /// Sets the answer to what else changes something.
    ///
    /// @param answer makes the record or throws
    public void onChange(Function<ChangeRequest, RecordDetail> answer) {
        change = answer;
    }

    /// Sets the records that are listed; none before.
    ///
    /// @param answer makes them, newest first, or throws
    public void onHistory(Supplier<List<RecordDetail>> answer) {
        history = answer;
    }

    /// Sets the provisioned product that is there.
    ///
    /// @param answer makes it or throws
    public void onId(Supplier<ProvisionedProduct> answer) {
        byId = answer;
    }

    /// Sets the plans that are listed; none before.
    ///
    /// @param found the plans
    public void onPlans(List<PlanSummary> found) {
        plans = found;
    }

    /// Adds an answer to DescribeProvisionedProductPlan; the last one is repeated.
    ///
    /// @param answer makes the plan or throws
    public void thenPlan(Supplier<ProvisionedProductPlan> answer) {
        planReads.add(answer);
    }

    /// A plan for the one provisioned product.
    ///
    /// @param status its state
    /// @param message why it came to nothing
    /// @return the plan
    public static ProvisionedProductPlan plan(PlanStatus status, String message) {
        return new ProvisionedProductPlan(new PlanSummary("plan-1", "resize", "pp-1", "orders-db", "pa-1"), "prod-1",
            "lpv2-1", OpenEnum.of(status), message, Optional.of(Instant.EPOCH), Optional.empty());
    }

    /// Adds an answer to DescribeRecord; the last one is repeated.
    ///
    /// @param answer makes the page or throws
    public void thenRecord(Supplier<RecordPage> answer) {
        records.add(answer);
    }

    /// Adds a record in a state, without outputs.
    ///
    /// @param status the state
    public void thenRecord(RecordStatus status) {
        thenRecord(() -> page(status, List.of(), Optional.empty()));
    }

    /// Sets what the search for provisioned products finds.
    ///
    /// @param answer makes the rows or throws
    public void onSearch(Supplier<List<ProvisionedProduct>> answer) {
        search = answer;
    }

    /// Sets what is found by name; nothing before.
    ///
    /// @param answer makes it or throws
    public void onName(Supplier<ProvisionedProduct> answer) {
        byName = answer;
    }

    /// A record of the one launch.
    ///
    /// @param status its state
    /// @param name name of the provisioned product
    /// @return the record
    public static RecordDetail record(RecordStatus status, String name) {
        List<RecordError> errors = status == RecordStatus.FAILED
            ? List.of(new RecordError("", "AmazonCloudFormationException  Parameters: [KeyName] must have values "
                + "(Service: AmazonCloudFormation; Status Code: 400; Error Code: ValidationError; "
                + "Request ID: 5528602a-a9ef-427c-825c-f82c31b814f5)")) : List.of();
        return new RecordDetail("rec-1", name, "pp-1", OpenEnum.of(status), "PROVISION_PRODUCT", "CFN_STACK",
            Optional.empty(), Optional.empty(), "prod-1", "pa-1", "lpv2-1", errors, List.of(), "");
    }

    /// A page of a record.
    ///
    /// @param status the record's state
    /// @param outputs this page's outputs
    /// @param next token of the next page
    /// @return the page
    public static RecordPage page(RecordStatus status, List<RecordOutput> outputs, Optional<String> next) {
        return new RecordPage(record(status, "orders-db"), new Page<>(outputs, next));
    }

    /// A provisioned product as a search tells of it.
    ///
    /// @param token its launch's token
    /// @return the provisioned product
    public static ProvisionedProduct provisioned(String token) {
        return new ProvisionedProduct("pp-1", "orders-db", "arn", "CFN_STACK",
            OpenEnum.of(ProvisionedProductStatus.UNDER_CHANGE), "", Optional.empty(), token, "rec-1", "rec-1", "",
            "prod-1", "Orders", "pa-1", "v1", "", "", "", "", List.of(), List.of());
    }

    /// A failure of the network.
    ///
    /// @return the failure
    public static CatalogException unreachable() {
        return new CatalogException.Unreachable("op", "", "Connection reset", "", new IllegalStateException());
    }

    @Override
    public ProductPage searchProducts(ProductSearch query, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProductDetail describeProduct(String productId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProductDetail describeProductView(String productViewId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<LaunchPathSummary> listLaunchPaths(String productId, Optional<String> pageToken) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ProvisioningParameters describeProvisioningParameters(
        String productId, String provisioningArtifactId, Optional<String> pathId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChangeAnswer send(ChangeRequest request) {
        if (request instanceof LaunchRequest asked) {
            launches.add(asked);
            return new ChangeAnswer.Recorded(launch.apply(asked));
        }
        changes.add(request);
        return switch (request) {
            case PlanRequest plan -> new ChangeAnswer.Planned("plan-1", "pp-1", plan.provisioningArtifactId());
            case PlanDeletion deletion -> new ChangeAnswer.Done();
            default -> new ChangeAnswer.Recorded(change.apply(request));
        };
    }

    @Override
    public Page<PlanSummary> listPlans(
        AccessScope scope, Optional<String> provisionedProductId, Optional<String> pageToken) {
        return new Page<>(plans, Optional.empty());
    }

    @Override
    public ProvisionedProductPlan describePlan(String planId) {
        return (planReads.size() > 1 ? planReads.remove() : planReads.element()).get();
    }

    @Override
    public Page<RecordDetail> listRecordHistory(
        AccessScope scope, Optional<RecordFilter> filter, Optional<String> pageToken) {
        return new Page<>(history.get(), Optional.empty());
    }

    @Override
    public RecordPage describeRecord(String recordId, Optional<String> pageToken) {
        recordReads++;
        Supplier<RecordPage> answer = records.size() > 1 ? records.remove() : records.element();
        return answer.get();
    }

    @Override
    public ProvisionedProduct describeProvisionedProduct(String id) {
        return byId.get();
    }

    @Override
    public ProvisionedProduct describeProvisionedProductByName(String name) {
        return byName.get();
    }

    @Override
    public ProvisionedProductPage searchProvisionedProducts(
        ProvisionedProductSearch asked, Optional<String> pageToken) {
        List<ProvisionedProduct> found = search.get();
        return new ProvisionedProductPage(new Page<>(found, Optional.empty()), found.size());
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
