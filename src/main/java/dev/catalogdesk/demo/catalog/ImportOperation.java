package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.stacks.StackOutcome;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.OfferedProduct;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RecordType;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.StackSetScope;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.ProductType;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// ImportAsProvisionedProduct. What it demands stands in the documentation of the operation.
final class ImportOperation {
    private static final Set<String> STABLE = Set.of("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE",
        "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE");
    private static final Pattern STACK_ARN =
        Pattern.compile("arn:[a-z-]+:cloudformation:[a-z0-9-]+:[0-9]{12}:stack/[^/]+/[A-Za-z0-9-]+");
    private final World world;
    private final Engine engine;

    ImportOperation(World world, Engine engine) {
        this.world = world;
        this.engine = engine;
    }

    ObjectNode take(Call call) {
        RegionState region = world.region(call);
        return region.change(() -> {
            String recordId = Tokens.once(region, call, "IdempotencyToken", () -> begin(call, region));
            return RecordShown.answer(region, region.provisioned().record(recordId).orElseThrow());
        });
    }

    private String begin(Call call, RegionState region) {
        OfferedProduct product = world.offers(call).product(call.text("ProductId"), "");
        VersionEntry version = Choice.version(product, call.text("ProvisioningArtifactId"), "");
        if (product.entry().type() != ProductType.CLOUD_FORMATION_TEMPLATE) {
            throw Errors.invalid("Only CloudFormation stacks can be imported, and product " + product.id()
                + " is of type " + product.entry().type() + ".");
        }
        String name = call.text("ProvisionedProductName");
        if (region.provisioned().byName(name, region.now()).isPresent()) {
            throw Errors.duplicate("A provisioned product named " + name + " already exists.");
        }
        StackView stack = stack(call.text("PhysicalId"), region);
        demandFree(stack, region);
        demandSame(stack, region.template(version.id()).orElseThrow(), version);
        return begin(call, region, new Launched("CFN_STACK", product.id(), version.id(), "", "", ""), stack);
    }

    private StackView stack(String physicalId, RegionState region) {
        if (!STACK_ARN.matcher(physicalId).matches()) {
            throw Errors.invalid("The physical id must be the ARN of a CloudFormation stack, but is " + physicalId
                + ".");
        }
        StackView stack = engine.stacks(region).find(physicalId)
            .filter(found -> !found.status().equals("DELETE_COMPLETE"))
            .orElseThrow(() -> Errors.notFound(physicalId));
        if (!stack.parentArn().isEmpty()) {
            throw Errors.invalid("Stack " + stack.name() + " is a nested stack and cannot be imported.");
        }
        if (!stack.stackSetArn().isEmpty()) {
            throw Errors.invalid("Stack " + stack.name() + " belongs to a stack set and cannot be imported.");
        }
        if (!STABLE.contains(stack.status())) {
            throw Errors.invalidState("Stack " + stack.name() + " is in status " + stack.status()
                + " and cannot be imported.");
        }
        return stack;
    }

    private static void demandFree(StackView stack, RegionState region) {
        for (ProvisionedEntry entry : region.provisioned().all()) {
            if (entry.gone(region.now())) {
                continue;
            }
            if (new ProvisionedShown(region, entry, region.now()).physicalId().equals(stack.arn())) {
                throw Errors.duplicate("Stack " + stack.name() + " belongs to provisioned product " + entry.id()
                    + " already.");
            }
            boolean importing = entry.lastRecord().filter(record ->
                record.type() == RecordType.IMPORT_PROVISIONED_PRODUCT
                    && !record.timeline().hasEnded(region.now())).isPresent();
            if (importing) {
                throw Errors.invalidState("You can only import one provisioned product at a time; "
                    + entry.name() + " is being imported.");
            }
        }
    }

    private static void demandSame(StackView stack, Template template, VersionEntry version) {
        if (!stack.template().equals(template)) {
            throw Errors.invalid("The template of stack " + stack.name()
                + " does not match the template of provisioning artifact " + version.id() + ".");
        }
    }

    private String begin(Call call, RegionState region, Launched what, StackView stack) {
        String name = call.text("ProvisionedProductName");
        String id = region.ids().next("pp");
        Optional<StackMishap> mishap = engine.mishaps().strike(region, OperationKind.IMPORT, what, name);
        StackOutcome outcome = engine.stacks(region).adopt(stack.arn(), mishap);
        Timeline timeline = outcome instanceof StackOutcome.Started started
            ? started.timeline() : Timeline.refused(region.clock());
        String error = switch (outcome) {
            case StackOutcome.Started started -> started.error();
            case StackOutcome.Refused refused -> Engine.cloudFormationError(refused.error(), call.requestId());
        };
        RecordEntry record = new RecordEntry(region.ids().next("rec"), RecordType.IMPORT_PROVISIONED_PRODUCT, id, name,
            what, world.caller(call), timeline, List.of(), values(stack, region), error,
            error.isEmpty() ? ProvisionedProductStatus.AVAILABLE : ProvisionedProductStatus.ERROR);
        region.provisioned().put(new ProvisionedEntry(id, name, what, "", timeline.created(), world.caller(call),
            stack.arn(), StackSetScope.NOWHERE, List.of(), "", List.of(record)));
        return record.id();
    }

    /// Nobody knows the stack's secrets, but they can be kept.
    private static Map<String, String> values(StackView stack, RegionState region) {
        Map<String, String> values = new HashMap<>(stack.parameters());
        stack.template().parameters().stream().filter(ProvisioningParameter::noEcho).forEach(parameter ->
            values.put(parameter.key(), region.secrets().digest(stack.arn() + parameter.key())));
        return values;
    }
}
