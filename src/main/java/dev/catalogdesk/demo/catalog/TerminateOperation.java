package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.stacks.StackOutcome;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RecordType;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// TerminateProvisionedProduct. It declares nothing but ResourceNotFoundException, so that other complaints come as
/// ValidationException.
final class TerminateOperation {
    private static final String TOKEN = "TerminateToken";
    private static final Duration TAKES = Duration.ofSeconds(8);
    private static final Duration FAILS_AFTER = Duration.ofSeconds(6);
    private final World world;
    private final Engine engine;

    TerminateOperation(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    ObjectNode terminate(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            ProvisionedEntry entry = target(call, region);
            // A token counts only while its termination runs: afterwards the same call begins anew.
            Tokens.result(region, call, TOKEN).flatMap(region.provisioned()::record)
                .filter(record -> record.timeline().hasEnded(region.now()))
                .ifPresent(record -> Tokens.forget(region, call, TOKEN));
            String recordId = Tokens.once(region, call, TOKEN, () -> begin(call, region, entry));
            return RecordShown.answer(region, region.provisioned().record(recordId).orElseThrow());
        });
    }

    /// A token counts only as long as the termination runs: afterwards there is nothing to be found.
    private static ProvisionedEntry target(Call call, RegionState region) {
        boolean id = call.has("ProvisionedProductId");
        if (id == call.has("ProvisionedProductName")) {
            throw Errors.validation("Specify either the provisioned product id or its name"
                + (id ? ", not both." : "."));
        }
        return Targets.byIdOrName(call, region, "ProvisionedProductId", "ProvisionedProductName");
    }

    private String begin(Call call, RegionState region, ProvisionedEntry entry) {
        ProvisionedProductStatus status = entry.status(region.now());
        if (status == ProvisionedProductStatus.UNDER_CHANGE) {
            throw Errors.validation("Provisioned product " + entry.id() + " is in status " + status
                + " and cannot be terminated.");
        }
        boolean retain = call.input().path("RetainPhysicalResources").asBoolean(false);
        boolean ignore = call.input().path("IgnoreErrors").asBoolean(false);
        Launched what = entry.what(region.now());
        Optional<StackMishap> mishap =
            engine.mishaps().strike(region, OperationKind.TERMINATE, what, entry.name());
        Run run = run(call, region, entry, retain ? Optional.empty() : mishap);
        Timeline timeline = run.timeline();
        boolean stuck = timeline.ended().equals(Instant.MAX);
        if (!timeline.succeeds() && ignore && !stuck) {
            timeline = new Timeline(
                timeline.created(), timeline.started(), timeline.ended(), timeline.ended(), true);
        }
        String error = timeline.succeeds() || stuck ? "" : run.error();
        RecordEntry record = new RecordEntry(region.ids().next("rec"), RecordType.TERMINATE_PROVISIONED_PRODUCT,
            entry.id(), entry.name(), what, world.caller(call), timeline, entry.tags(region.now()),
            entry.parameters(region.now()), error, ProvisionedProductStatus.TAINTED);
        region.plans().get(entry.planId()).ifPresent(plan -> engine.drop(region, plan));
        region.provisioned().put(entry.withPlan("").with(record));
        return record.id();
    }

    /// How a termination runs.
    private record Run(Timeline timeline, String error) {
    }

    private Run run(Call call, RegionState region, ProvisionedEntry entry, Optional<StackMishap> mishap) {
        String stack = new ProvisionedShown(region, entry, region.now()).physicalId();
        boolean retain = call.input().path("RetainPhysicalResources").asBoolean(false);
        if (!retain && entry.first().stack() && !stack.isEmpty()) {
            return switch (engine.stacks(region).delete(stack, StackSettings.USUAL, Set.of(), mishap)) {
                case StackOutcome.Started started ->
                    new Run(started.timeline(), mishap.map(StackMishap::error).orElse(started.error()));
                case StackOutcome.Refused refused -> new Run(Timeline.refused(region.clock()),
                    Engine.cloudFormationError(refused.error(), call.requestId()));
            };
        }
        return mishap.map(struck -> struck.stuck() ? new Run(Timeline.stuck(region.clock()), "")
                : new Run(Timeline.failing(region.clock(), FAILS_AFTER), struck.error()))
            .orElseGet(() -> new Run(Timeline.good(region.clock(), TAKES), ""));
    }
}
