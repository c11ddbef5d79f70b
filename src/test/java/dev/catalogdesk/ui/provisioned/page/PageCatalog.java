package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.LaunchPathSummary;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.operations.ScriptedCatalog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A catalogue with one provisioned product and its records, in memory.
final class PageCatalog extends ScriptedCatalog {
    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    static final String GOOD = "rec-good";
    static final String BAD = "rec-bad";

    final List<String> calls = new ArrayList<>();
    final Set<AccessScope> denied = EnumSet.noneOf(AccessScope.class);
    final Map<String, RecordPage> records = new LinkedHashMap<>();
    Optional<ProductDetail> offer = Optional.of(offered(
        version("pa-1", "v1", 1, Guidance.DEFAULT), version("pa-2", "v2", 2, Guidance.DEFAULT)));
    Optional<CatalogException> failure = Optional.empty();
    ProvisionedProduct product = product(ProvisionedProductStatus.AVAILABLE, GOOD, GOOD);
    int historyPage = 20;

    PageCatalog() {
        put(record(GOOD, "PROVISION_PRODUCT", RecordStatus.SUCCEEDED, "pa-1", 0), output("Url", "https://orders"));
    }

    static ProvisionedProduct product(ProvisionedProductStatus status, String last, String good) {
        return new ProvisionedProduct("pp-1", "orders-db", "arn:aws:servicecatalog:x:stack/orders-db/pp-1", "CFN_STACK",
            OpenEnum.of(status), "", Optional.of(START), "token-1", last, last, good, "prod-1", "", "pa-1", "", "", "",
            "", "", List.of(), List.of("orders-load"));
    }

    static RecordDetail record(String id, String type, RecordStatus status, String version, int minute) {
        List<RecordError> errors = status == RecordStatus.FAILED
            ? List.of(new RecordError("", "Queue name is taken (Service: Sqs; Status Code: 400)")) : List.of();
        return new RecordDetail(id, "orders-db", "pp-1", OpenEnum.of(status), type, "CFN_STACK",
            Optional.of(START.plusSeconds(minute * 60L)), Optional.of(START.plusSeconds(minute * 60L + 90)), "prod-1",
            version, "lpv2-1", errors, List.of(new Tag("aws:servicecatalog:provisioningPrincipalArn",
                "arn:aws:sts::111122223333:assumed-role/ops/morgan")), "arn:aws:iam::111122223333:role/launch");
    }

    static RecordOutput output(String key, String value) {
        return new RecordOutput(key, value, "");
    }

    static ProvisioningArtifact version(String id, String name, int day, Guidance guidance) {
        return new ProvisioningArtifact(id, name, "", Optional.of(START.plusSeconds(day * 86400L)),
            OpenEnum.of(guidance));
    }

    static ProductDetail offered(ProvisioningArtifact... versions) {
        return new ProductDetail(new ProductSummary("prodview-1", "prod-1", "Orders", "Data", "",
            OpenEnum.of(ProductType.CLOUD_FORMATION_TEMPLATE), "Acme", false, "", "", ""), List.of(versions), List.of(),
            List.of());
    }

    /// Adds a record as the newest.
    void put(RecordDetail record, RecordOutput... outputs) {
        Map<String, RecordPage> older = new LinkedHashMap<>(records);
        records.clear();
        records.put(record.id(), new RecordPage(record, new Page<>(List.of(outputs), Optional.empty())));
        records.putAll(older);
    }

    /// An update that failed and left what was before.
    void taint() {
        put(record(BAD, "UPDATE_PROVISIONED_PRODUCT", RecordStatus.FAILED, "pa-2", 60));
        product = product(ProvisionedProductStatus.TAINTED, BAD, GOOD);
    }

    static CatalogException denial() {
        return new CatalogException.AccessDenied("op", "AccessDeniedException", "not you", "", new Error());
    }

    static CatalogException missing() {
        return new CatalogException.NotFound("op", "ResourceNotFoundException", "no", "", new Error());
    }

    private void called(String call) {
        calls.add(call);
        failure.ifPresent(cause -> {
            throw cause;
        });
    }

    private void check(AccessScope scope) {
        if (denied.contains(scope)) {
            throw denial();
        }
    }

    @Override
    public ProvisionedProduct describeProvisionedProduct(String id) {
        called("describe " + id);
        return product;
    }

    @Override
    public ProductDetail describeProduct(String productId) {
        calls.add("product " + productId);
        return offer.orElseThrow(PageCatalog::missing);
    }

    @Override
    public ProvisionedProductPage searchProvisionedProducts(
            ProvisionedProductSearch search, Optional<String> pageToken) {
        calls.add("search " + search.scope() + " " + search.searchQuery());
        check(search.scope());
        ProvisionedProduct p = product;
        return new ProvisionedProductPage(new Page<>(List.of(new ProvisionedProduct(p.id(), p.name(), p.arn(), p.type(),
            p.status(), "", p.createdTime(), "", p.lastRecordId(), "", "", p.productId(), "Orders",
            p.provisioningArtifactId(), "v1", "", "arn:stack", "arn:aws:iam::111122223333:role/ops",
            "arn:aws:sts::111122223333:assumed-role/ops/morgan", List.of(new Tag("team", "a")), List.of())),
            Optional.empty()), 1);
    }

    @Override
    public Page<RecordDetail> listRecordHistory(
            AccessScope scope, Optional<RecordFilter> filter, Optional<String> pageToken) {
        calls.add("history " + scope + " " + filter.map(RecordFilter::id).orElse("") + " " + pageToken.orElse("0"));
        check(scope);
        List<RecordDetail> all = records.values().stream().map(RecordPage::detail).toList();
        int from = Integer.parseInt(pageToken.orElse("0"));
        int to = Math.min(all.size(), from + historyPage);
        return new Page<>(all.subList(from, to),
            to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public RecordPage describeRecord(String recordId, Optional<String> pageToken) {
        calls.add("record " + recordId);
        return Optional.ofNullable(records.get(recordId)).orElseThrow(PageCatalog::missing);
    }

    @Override
    public Page<RecordOutput> provisionedProductOutputs(String id, Optional<String> pageToken) {
        return new Page<>(List.of(output("Url", "as told by the product")), Optional.empty());
    }

    @Override
    public ProvisioningParameters describeProvisioningParameters(
            String productId, String provisioningArtifactId, Optional<String> pathId) {
        throw denial();
    }

    @Override
    public Page<LaunchPathSummary> listLaunchPaths(String productId, Optional<String> pageToken) {
        throw denial();
    }
}
