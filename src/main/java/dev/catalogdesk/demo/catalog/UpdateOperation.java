package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.LaunchTags;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.demo.state.OfferedProduct;
import dev.catalogdesk.demo.state.Offers;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.StackSetScope;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Optional;

/// UpdateProvisionedProduct.
final class UpdateOperation {
    private static final String PREFERENCES = "ProvisioningPreferences";
    private final World world;
    private final Engine engine;

    UpdateOperation(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    ObjectNode update(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String recordId = Tokens.once(region, call, "UpdateToken", () -> begin(call, region));
            return RecordShown.answer(region, region.provisioned().record(recordId).orElseThrow());
        });
    }

    private String begin(Call call, RegionState region) {
        ProvisionedEntry entry = Targets.byIdOrName(call, region, "ProvisionedProductId", "ProvisionedProductName");
        demandUpdatable(entry, region);
        Launched before = entry.what(region.now());
        JsonNode preferences = call.input().path(PREFERENCES);
        String kind = preferences.path("StackSetOperationType").asText("UPDATE");
        Choice choice = kind.equals("CREATE") || kind.equals("DELETE")
            // Adding or removing instances ignores another product or version.
            ? current(world.offers(call), before) : choice(call, before);
        StackSetScope scope = StackSetWish.of(preferences,
            choice.path().constraint(CatalogueConstraint.StackSet.class));
        Launched what = sameKind(entry, choice.launched());
        RecordEntry record = engine.update(region, entry, new Order(entry.id(), entry.name(), what, choice.path(),
            Wishes.values(call, entry.parameters(region.now()), PlanMaker.previousTemplate(region, entry)),
            tags(call, entry, region, choice), List.of(), world.caller(call), call.requestId()));
        ProvisionedEntry changed = entry.with(record);
        region.provisioned().put(preferences.isEmpty() || !record.error().isEmpty() ? changed
            : changed.withScope(StackSetWish.changed(entry.scope(), scope, kind)));
        return record.id();
    }

    private static void demandUpdatable(ProvisionedEntry entry, RegionState region) {
        ProvisionedProductStatus status = entry.status(region.now());
        boolean otherEngine = !entry.first().cloudFormation();
        if (!Targets.stable(status) && !(status == ProvisionedProductStatus.ERROR && otherEngine)) {
            throw Errors.invalid("Provisioned product " + entry.id() + " is in status " + status
                + " and cannot be updated.");
        }
    }

    /// What one engine made, no other can change.
    static Launched sameKind(ProvisionedEntry entry, Launched what) {
        if (entry.first().foreign() && what.productId().equals(entry.first().productId())) {
            return what.withKind(entry.first().kind());
        }
        if (!what.kind().equals(entry.first().kind())) {
            throw Errors.invalid("Provisioned product " + entry.id() + " is of type " + entry.first().kind()
                + " and cannot become one of type " + what.kind() + ".");
        }
        return what;
    }

    /// What is not named stays as it is.
    private Choice choice(Call call, Launched before) {
        Offers offers = world.offers(call);
        boolean sameProduct = !call.has("ProductId") && !call.has("ProductName");
        OfferedProduct product = sameProduct ? product(offers, before)
            : offers.product(call.text("ProductId"), call.text("ProductName"));
        boolean sameVersion = !call.has("ProvisioningArtifactId") && !call.has("ProvisioningArtifactName");
        VersionEntry version = sameVersion && product.id().equals(before.productId())
            ? product.entry().version(before.versionId()).orElseThrow(() -> Errors.notFound(before.versionId()))
            : Choice.version(product, call.text("ProvisioningArtifactId"), call.text("ProvisioningArtifactName"));
        boolean samePath = !call.has("PathId") && !call.has("PathName");
        Optional<OfferedPath> known = product.path(before.pathId());
        if (samePath && product.id().equals(before.productId()) && !before.pathId().isEmpty() && known.isEmpty()) {
            // The path was taken away since the launch.
            throw Errors.invalid("Invalid PathId: " + before.pathId());
        }
        OfferedPath path = samePath && known.isPresent() ? known.get()
            : Choice.path(product, call.text("PathId"), call.text("PathName"));
        return new Choice(product, version, path);
    }

    private static Choice current(Offers offers, Launched before) {
        OfferedProduct product = product(offers, before);
        return new Choice(product,
            product.entry().version(before.versionId()).orElseThrow(() -> Errors.notFound(before.versionId())),
            product.path(before.pathId()).orElseThrow(() -> Errors.invalid("Invalid PathId: " + before.pathId())));
    }

    private static OfferedProduct product(Offers offers, Launched before) {
        return offers.product(before.productId()).orElseThrow(() -> Errors.notFound(before.productId()));
    }

    /// The tags after a change: those of before, or others where the path allows it.
    static List<Tag> tags(Call call, ProvisionedEntry entry, RegionState region, Choice choice) {
        OfferedPath path = choice.path();
        String productId = choice.product().id();
        if (!call.input().has("Tags")) {
            return entry.tags(region.now());
        }
        List<Tag> wished = Wishes.tags(call);
        boolean allowed = path.constraint(CatalogueConstraint.ResourceUpdate.class)
            .map(CatalogueConstraint.ResourceUpdate::tagUpdatesAllowed).orElse(false);
        if (!allowed && !wished.isEmpty()) {
            throw Errors.invalid("Tag updates are not allowed for provisioned product " + entry.id() + ".");
        }
        return wished.isEmpty() ? entry.tags(region.now()) : LaunchTags.of(path, productId, wished);
    }
}
