package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.LaunchTags;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.StackSetScope;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.Tag;
import java.util.List;

/// ProvisionProduct.
final class LaunchOperation {
    private final World world;
    private final Engine engine;

    LaunchOperation(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    ObjectNode provision(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String recordId = Tokens.once(region, call, "ProvisionToken", () -> launch(call, region));
            return RecordShown.answer(region, region.provisioned().record(recordId).orElseThrow());
        });
    }

    private String launch(Call call, RegionState region) {
        Choice choice = Choice.of(call, world.offers(call));
        if (choice.version().guidance() == Guidance.DEPRECATED) {
            throw Errors.invalid("Provisioning artifact " + choice.version().id()
                + " is deprecated and cannot be used to provision a new product.");
        }
        List<Tag> own = Wishes.tags(call);
        StackSetScope scope = StackSetWish.of(call.input().path("ProvisioningPreferences"),
            choice.path().constraint(CatalogueConstraint.StackSet.class));
        String name = call.text("ProvisionedProductName");
        region.provisioned().byName(name, region.now()).ifPresent(existing -> {
            // What comes in practice is the first; the second is declared, and comes where there is no stack.
            throw existing.first().cloudFormation() && !existing.records().isEmpty()
                ? Errors.invalid("A stack named " + name + " already exists.")
                : Errors.duplicate("A provisioned product named " + name + " already exists.");
        });
        String id = region.ids().next("pp");
        Launched what = choice.launched();
        List<Tag> tags = LaunchTags.of(choice.path(), what.productId(), Wishes.fitting(own, choice.path()));
        RecordEntry record = engine.launch(region, new Order(id, name, what, choice.path(), Wishes.values(call),
            tags,
            Nodes.texts(call.input().path("NotificationArns")), world.caller(call), call.requestId()));
        region.provisioned().put(new ProvisionedEntry(id, name, what, call.text("ProvisionToken"),
            record.timeline().created(), world.caller(call), "", scope, List.of(), "", List.of(record)));
        return record.id();
    }
}
