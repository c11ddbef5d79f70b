package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RecordType;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.ServiceActionEntry;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// ExecuteProvisionedProductServiceAction.
final class ActionOperation {
    private static final Duration TAKES = Duration.ofSeconds(10);
    private static final Duration FAILS_AFTER = Duration.ofSeconds(5);
    private final World world;
    private final Engine engine;

    ActionOperation(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    ObjectNode execute(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String recordId = Tokens.once(region, call, "ExecuteToken", () -> begin(call, region));
            return RecordShown.answer(region, region.provisioned().record(recordId).orElseThrow());
        });
    }

    private String begin(Call call, RegionState region) {
        ProvisionedEntry entry = Targets.byId(region, call.text("ProvisionedProductId"));
        String actionId = call.text("ServiceActionId");
        ServiceActionEntry action = region.catalogue().serviceActions().get(actionId)
            .orElseThrow(() -> Errors.notFound(actionId));
        Launched what = entry.what(region.now());
        if (!actionsOf(region, what).contains(actionId)) {
            throw Errors.invalid("Service action " + actionId + " is not associated with provisioning artifact "
                + what.versionId() + ".");
        }
        demandKnown(call, action);
        ProvisionedProductStatus status = entry.status(region.now());
        if (!Targets.stable(status)) {
            throw Errors.invalidState("Provisioned product " + entry.id() + " is in status " + status
                + " and cannot run a service action.");
        }
        Optional<StackMishap> mishap = engine.mishaps().strike(region, OperationKind.ACTION, what, entry.name());
        Timeline timeline = mishap.map(struck -> struck.stuck() ? Timeline.stuck(region.clock())
            : Timeline.failing(region.clock(), FAILS_AFTER)).orElseGet(() -> Timeline.good(region.clock(), TAKES));
        // An action changes nothing of what the provisioned product is, whether it works or not.
        RecordEntry record = new RecordEntry(region.ids().next("rec"),
            RecordType.EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION, entry.id(), entry.name(), what, world.caller(call),
            timeline, entry.tags(region.now()), entry.parameters(region.now()),
            mishap.map(StackMishap::error).orElse(""), status);
        region.provisioned().put(entry.with(record));
        return record.id();
    }

    private static List<String> actionsOf(RegionState region, Launched what) {
        return region.catalogue().products().get(what.productId())
            .flatMap(product -> product.version(what.versionId()))
            .map(version -> version.serviceActionIds()).orElse(List.of());
    }

    private static void demandKnown(Call call, ServiceActionEntry action) {
        List<String> known = action.parameters().stream().map(ServiceActionEntry.Parameter::name).toList();
        call.input().path("Parameters").fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Errors.invalid("Service action " + action.id() + " has no parameter " + name + ".");
            }
        });
    }
}
