package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RecordType;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import java.time.Duration;
import java.util.regex.Pattern;

/// UpdateProvisionedProductProperties: another owner, another launch role.
final class PropertiesOperation {
    private static final Duration TAKES = Duration.ofSeconds(2);
    private static final String OWNER = "OWNER";
    private static final String LAUNCH_ROLE = "LAUNCH_ROLE";
    private static final Pattern PRINCIPAL =
        Pattern.compile("arn:[a-z-]+:(iam::[0-9]{12}:(user|role)/.+|sts::[0-9]{12}:assumed-role/.+/.+)");
    private static final Pattern ROLE = Pattern.compile("arn:[a-z-]+:iam::[0-9]{12}:role/.+");
    private final World world;

    PropertiesOperation(World world) {
        this.world = world;
    }

    ObjectNode update(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String recordId = Tokens.once(region, call, "IdempotencyToken", () -> begin(call, region));
            RecordEntry record = region.provisioned().record(recordId).orElseThrow();
            ObjectNode output = Nodes.object().put("ProvisionedProductId", record.provisionedProductId());
            output.set("ProvisionedProductProperties", call.input().path("ProvisionedProductProperties"));
            return output.put("RecordId", record.id())
                .put("Status", record.timeline().status(region.now()).name());
        });
    }

    private String begin(Call call, RegionState region) {
        ProvisionedEntry entry = Targets.byId(region, call.text("ProvisionedProductId"));
        JsonNode properties = call.input().path("ProvisionedProductProperties");
        String owner = properties.path(OWNER).asText("");
        String role = properties.path(LAUNCH_ROLE).asText("");
        demand(!(owner.isEmpty() && role.isEmpty()), "Name OWNER or LAUNCH_ROLE, with a value.");
        demand(owner.isEmpty() || PRINCIPAL.matcher(owner).matches(),
            "OWNER must be the ARN of an IAM user, an IAM role or a session of one, but is " + owner + ".");
        demand(role.isEmpty() || ROLE.matcher(role).matches(),
            "LAUNCH_ROLE must be the ARN of an IAM role, but is " + role + ".");
        Launched what = entry.what(region.now());
        demand(role.isEmpty() || !what.launchRole().isEmpty(),
            "LAUNCH_ROLE can be changed only for what was launched with a launch constraint.");
        if (!Targets.stable(entry.status(region.now()))) {
            throw Errors.invalidState("Provisioned product " + entry.id() + " is in status "
                + entry.status(region.now()) + " and cannot be changed.");
        }
        RecordEntry record = new RecordEntry(region.ids().next("rec"),
            RecordType.UPDATE_PROVISIONED_PRODUCT_PROPERTIES, entry.id(), entry.name(),
            role.isEmpty() ? what : what.withLaunchRole(role), world.caller(call),
            Timeline.good(region.clock(), TAKES), entry.tags(region.now()), entry.parameters(region.now()), "",
            entry.status(region.now()));
        ProvisionedEntry changed = owner.isEmpty() ? entry : entry.withOwner(owner);
        region.provisioned().put(changed.with(record));
        return record.id();
    }

    private static void demand(boolean fine, String message) {
        if (!fine) {
            throw Errors.invalid(message);
        }
    }
}
