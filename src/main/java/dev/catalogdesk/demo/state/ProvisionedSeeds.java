package dev.catalogdesk.demo.state;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.SeededOperation;
import dev.catalogdesk.demo.scenario.SeededPlan;
import dev.catalogdesk.demo.scenario.SeededProvisionedProduct;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/// Brings in what had been launched and planned before the scenario began, with the records that explain its state.
final class ProvisionedSeeds {
    private final RegionState region;
    private final RegionalCatalogue catalogue;
    private final Map<String, OfferedPath> paths = new HashMap<>();
    private final Map<Launched, Launched> known = new HashMap<>();

    ProvisionedSeeds(RegionState region, RegionalCatalogue catalogue) {
        this.region = region;
        this.catalogue = catalogue;
    }

    void plant() {
        CatalogueData data = region.catalogue();
        data.associations().all().forEach(each -> data.portfolios().get(each.portfolioId())
            .ifPresent(portfolio -> paths.put(each.pathId(), Offers.path(data, each, portfolio))));
        Map<String, ProvisionedEntry> entries = new LinkedHashMap<>();
        catalogue.provisionedProducts().forEach(seed -> entries.put(seed.id(), entry(seed)));
        SequencedMap<String, PlanEntry> plans = new LinkedHashMap<>();
        for (SeededPlan seed : catalogue.plans()) {
            plans.put(seed.id(), plan(seed));
            ProvisionedEntry target = entries.computeIfAbsent(seed.provisionedProductId(), id -> shell(seed));
            if (seed.status().name().startsWith("CREATE")) {
                entries.put(target.id(), target.withPlan(seed.id()));
            }
        }
        region.provisioned().putAll(entries.values());
        region.changePlans(none -> new Table<>(plans));
    }

    private ProvisionedEntry entry(SeededProvisionedProduct seed) {
        List<RecordEntry> records = new ArrayList<>();
        seed.history().forEach(operation -> records.add(record(seed, operation)));
        Launched first = records.getFirst().what();
        StackSetScope scope = Optional.ofNullable(paths.get(seed.pathId()))
            .flatMap(path -> path.constraint(CatalogueConstraint.StackSet.class))
            .map(constraint -> StackSetScope.of(constraint.accounts(), constraint.regions()))
            .orElse(StackSetScope.NOWHERE);
        return new ProvisionedEntry(seed.id(), seed.name(), first, token(seed.id()), seed.createdTime(),
            seed.launchedBy(), seed.physicalId(), scope, seed.dashboards(), "", records);
    }

    private RecordEntry record(SeededProvisionedProduct seed, SeededOperation operation) {
        Launched what = what(operation.productId(), operation.versionId(), operation.pathId(), seed.kind());
        RecordType type = switch (operation.kind()) {
            case LAUNCH, PLAN -> RecordType.PROVISION_PRODUCT;
            case UPDATE -> RecordType.UPDATE_PROVISIONED_PRODUCT;
            case TERMINATE -> RecordType.TERMINATE_PROVISIONED_PRODUCT;
            case IMPORT -> RecordType.IMPORT_PROVISIONED_PRODUCT;
            case ACTION -> RecordType.EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION;
        };
        OfferedPath path = paths.get(operation.pathId());
        return new RecordEntry(operation.recordId(), type, seed.id(), seed.name(), what, operation.requestedBy(),
            timeline(operation),
            path == null ? operation.tags() : LaunchTags.of(path, operation.productId(), operation.tags()),
            operation.parameters(), operation.error(), operation.leaves());
    }

    private static Timeline timeline(SeededOperation operation) {
        return switch (operation.outcome()) {
            case SUCCEEDED -> Timeline.past(operation.startedTime(), operation.endedTime(), true);
            case FAILED -> Timeline.past(operation.startedTime(), operation.endedTime(), false);
            case RUNNING -> Timeline.past(operation.startedTime(), operation.endedTime(), operation.error().isEmpty());
            case STUCK -> Timeline.stuckSince(operation.startedTime());
        };
    }

    /// What a record names may be gone from the catalogue since: the record still names it.
    private Launched what(String productId, String versionId, String pathId, String kind) {
        OfferedPath path = Optional.ofNullable(paths.get(pathId))
            .orElseGet(() -> new OfferedPath(pathId, "", "", List.of(), List.of(), List.of()));
        Launched what = region.catalogue().products().get(productId)
            .map(product -> Launched.of(product, versionId, path))
            .orElseGet(() -> new Launched("CFN_STACK", productId, versionId, pathId, "", ""));
        return shared(kind.isEmpty() ? what : new Launched(kind, what.productId(), what.versionId(), what.pathId(),
            what.portfolioId(), what.launchRole()));
    }

    /// Thousands of provisioned products were launched from a few versions.
    private Launched shared(Launched what) {
        return known.computeIfAbsent(what, same -> same);
    }

    private PlanEntry plan(SeededPlan seed) {
        Launched what = what(seed.productId(), seed.versionId(), seed.pathId(), "");
        Timeline timeline = switch (seed.status()) {
            case CREATE_IN_PROGRESS -> Timeline.stuckSince(seed.createdTime());
            case CREATE_FAILED -> Timeline.past(seed.createdTime(), seed.updatedTime(), false);
            default -> Timeline.past(seed.createdTime(), seed.updatedTime(), true);
        };
        return new PlanEntry(seed.id(), seed.name(), seed.provisionedProductId(), seed.provisionedProductName(), what,
            seed.createdBy(), timeline, seed.statusMessage(), seed.parameters(),
            seed.parameters().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> new PlanEntry.PlannedParameter(each.getKey(), each.getValue(), false)).toList(),
            seed.tags(), seed.notificationArns(), seed.status().name(), Optional.empty());
    }

    private ProvisionedEntry shell(SeededPlan seed) {
        return new ProvisionedEntry(seed.provisionedProductId(), seed.provisionedProductName(),
            what(seed.productId(), seed.versionId(), seed.pathId(), ""), "", seed.createdTime(), seed.createdBy(), "",
            StackSetScope.NOWHERE, List.of(), "", List.of());
    }

    private static String token(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
