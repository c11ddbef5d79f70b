package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.PlanStatus;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductPage;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.ProvisionedProductSearch;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.ScriptedCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// An account whose records a test moves, and which counts what it is asked.
final class Account extends ScriptedCatalog {
    final List<AccessScope> searches = new ArrayList<>();
    final List<String> reads = new ArrayList<>();
    final Set<String> notIndexed = new HashSet<>();
    final Set<AccessScope> denied = new HashSet<>();

    /// How many others are under change, on pages before the ones that a test watches.
    int others;

    ProvisionedProductPlan plan = ScriptedCatalog.plan(PlanStatus.CREATE_IN_PROGRESS, "");
    Runnable duringSearch = () -> { };
    Optional<Supplier<CatalogException>> searchFails = Optional.empty();
    Optional<Supplier<CatalogException>> readFails = Optional.empty();
    private final Map<String, RecordStatus> records = new HashMap<>();
    private final Map<String, String> newest = new HashMap<>();
    private boolean productGone;

    /// Record `rec-N` of `pp-N` is in a state now.
    void set(int number, RecordStatus status) {
        records.put("rec-" + number, status);
    }

    /// Another record of `pp-N` is the newest.
    void newer(int number) {
        newest.put("pp-" + number, "rec-newer");
    }

    void forgetRecords() {
        records.clear();
    }

    void forgetProducts() {
        productGone = true;
    }

    void forgetCounts() {
        searches.clear();
        reads.clear();
    }

    @Override
    public RecordPage describeRecord(String recordId, Optional<String> pageToken) {
        reads.add(recordId);
        readFails.ifPresent(failure -> {
            throw failure.get();
        });
        RecordStatus status = records.get(recordId);
        if (status == null) {
            throw notFound();
        }
        return new RecordPage(detail(recordId, status), new Page<>(List.of(), Optional.empty()));
    }

    @Override
    public ProvisionedProductPlan describePlan(String planId) {
        reads.add(planId);
        readFails.ifPresent(failure -> {
            throw failure.get();
        });
        return plan;
    }

    @Override
    public ProvisionedProduct describeProvisionedProduct(String id) {
        if (productGone) {
            throw notFound();
        }
        return product(id);
    }

    @Override
    public ProvisionedProductPage searchProvisionedProducts(
            ProvisionedProductSearch search, Optional<String> pageToken) {
        AccessScope scope = search.scope();
        searches.add(scope);
        duringSearch.run();
        searchFails.ifPresent(failure -> {
            throw failure.get();
        });
        if (denied.contains(scope)) {
            throw new CatalogException.AccessDenied("SearchProvisionedProducts", "AccessDeniedException", "no", "r",
                new IllegalStateException());
        }
        List<ProvisionedProduct> found = records.entrySet().stream().filter(each -> underChange(each.getValue()))
            .map(each -> each.getKey().replace("rec-", "pp-")).filter(id -> !notIndexed.contains(id))
            .map(this::product).toList();
        int page = pageToken.map(Integer::parseInt).orElse(0);
        boolean last = page >= others / 100;
        return new ProvisionedProductPage(new Page<>(last ? found : List.of(),
            last ? Optional.empty() : Optional.of(Integer.toString(page + 1))), others + found.size());
    }

    private static boolean underChange(RecordStatus status) {
        return status != RecordStatus.SUCCEEDED && status != RecordStatus.FAILED;
    }

    private ProvisionedProduct product(String id) {
        String record = newest.getOrDefault(id, id.replace("pp-", "rec-"));
        return new ProvisionedProduct(id, id, "arn", "CFN_STACK", OpenEnum.of(ProvisionedProductStatus.UNDER_CHANGE),
            "", Optional.empty(), "", record, record, "", "prod-1", "Orders", "pa-1", "v1", "", "", "", "", List.of(),
            List.of());
    }

    private static RecordDetail detail(String id, RecordStatus status) {
        return new RecordDetail(id, id, id.replace("rec-", "pp-"), OpenEnum.of(status), "PROVISION_PRODUCT",
            "CFN_STACK", Optional.empty(), Optional.empty(), "prod-1", "pa-1", "", List.of(), List.of(), "");
    }

    private static CatalogException notFound() {
        return new CatalogException.NotFound("DescribeRecord", "ResourceNotFoundException", "no", "r",
            new IllegalStateException());
    }
}
