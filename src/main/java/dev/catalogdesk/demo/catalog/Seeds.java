package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.catalog.RecordEntry.Launched;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.CataloguePath;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.scenario.RegionalCatalogue;
import dev.catalogdesk.demo.scenario.SeededProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.Tag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Brings in what had been launched before the scenario began, with the records that explain its state. Ids are made
/// from the provisioned product's own, so that they stay the same from one start to the next.
final class Seeds {
    private final RegionState region;
    private final RegionalCatalogue catalogue;

    Seeds(RegionState region, RegionalCatalogue catalogue) {
        this.region = region;
        this.catalogue = catalogue;
    }

    void plant() {
        catalogue.provisionedProducts().stream().filter(seed -> !seed.isTerminated()).forEach(this::plant);
    }

    private void plant(SeededProvisionedProduct seed) {
        CatalogueProduct product = region.productById(seed.productId()).orElseThrow(() -> missing(seed));
        CatalogueVersion version = product.versions().stream()
            .filter(each -> each.id().equals(seed.versionId())).findFirst().orElseThrow(() -> missing(seed));
        CataloguePath path = product.paths().stream()
            .filter(each -> each.id().equals(seed.pathId())).findFirst()
            // A path that was taken away since: the record still names it.
            .orElseGet(() -> new CataloguePath(seed.pathId(), "", "port-removed", List.of(), List.of(), List.of()));
        Choice choice = new Choice(product, version, path);
        Launched what = new Launched(seed.id(), seed.name(), choice.kind(), product.id(), version.id(), path.id(),
            choice.launchRole());
        String arn = region.arns().provisionedProduct(seed.name(), seed.id());
        List<Tag> tags = AutoTags.of(choice, seed.tags(), arn, Arns.principal(seed.launchedBy()), region.arns());
        List<RecordOutput> outputs =
            Outputs.of(what, region.template(version), seed.parameters(), region.arns());
        region.put(new ProvisionedEntry(what, arn, uuid(seed.id()), seed.createdTime(), seed.launchedBy(),
            LaunchOperation.physicalId(what, region.arns()), tags,
            StackSetScope.all(choice.constraint(CatalogueConstraint.StackSet.class)),
            records(seed, what, tags, outputs),
            seed.status() == ProvisionedProductStatus.PLAN_IN_PROGRESS));
    }

    private static List<RecordEntry> records(
            SeededProvisionedProduct seed, Launched what, List<Tag> tags, List<RecordOutput> outputs) {
        boolean launchFailed = seed.status() == ProvisionedProductStatus.ERROR;
        boolean changedSince = seed.status() == ProvisionedProductStatus.TAINTED
            || seed.status() == ProvisionedProductStatus.UNDER_CHANGE;
        List<RecordEntry> records = new ArrayList<>();
        Timeline launch = Timeline.past(seed.createdTime(),
            changedSince ? seed.createdTime().plusSeconds(173) : seed.updatedTime(), !launchFailed);
        records.add(new RecordEntry(seed.history().getFirst().recordId(), "PROVISION_PRODUCT", what, launch, tags,
            launchFailed ? List.of() : outputs, launchFailed ? seed.statusMessage() : "",
            launchFailed ? ProvisionedProductStatus.ERROR : ProvisionedProductStatus.AVAILABLE));
        if (changedSince) {
            Timeline update = seed.status() == ProvisionedProductStatus.TAINTED
                ? Timeline.past(seed.updatedTime().minusSeconds(197), seed.updatedTime(), false)
                : Timeline.stuck(seed.updatedTime());
            records.add(new RecordEntry(seed.history().getLast().recordId(), "UPDATE_PROVISIONED_PRODUCT", what, update,
                tags, outputs, seed.statusMessage(), ProvisionedProductStatus.TAINTED));
        }
        return records;
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static IllegalStateException missing(SeededProvisionedProduct seed) {
        return new IllegalStateException("The scenario has no product or version for " + seed.name() + ".");
    }
}
