package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.StackOrder;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.stacks.Stacks;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// CreateStack, UpdateStack, DeleteStack, UpdateTerminationProtection.
final class StackOperations {
    static final String TOKEN = "ClientRequestToken";
    private static final String PROTECTION = "EnableTerminationProtection";
    private static final String RETAINED = "RetainResources";
    private final StackRegions regions;
    private final TemplateInput templates;

    StackOperations(StackRegions regions, TemplateInput templates) {
        this.regions = regions;
        this.templates = templates;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateStack", this::create);
        operations.put("UpdateStack", this::update);
        operations.put("DeleteStack", this::delete);
        operations.put("UpdateTerminationProtection", this::protect);
    }

    private ObjectNode create(Call call) {
        OrderChecks.check(call);
        TemplateInput.Taken template = templates.read(call, Optional.empty());
        StackRegion region = regions.of(call);
        return once(region, call, () -> {
            String name = OrderChecks.newName(call);
            StackOrder order = new OrderInput(template, Optional.empty())
                .read(call, false, region.mishap(OperationKind.LAUNCH, name));
            region.demandRoom();
            String arn = Refusals.arn(region.stacks().create(
                name, region.state().arns().namedStack(name, UUID.randomUUID().toString()), order));
            if (call.input().path(PROTECTION).asBoolean(false)) {
                protect(region.stacks(), arn, true);
            }
            return arn;
        });
    }

    private ObjectNode update(Call call) {
        OrderChecks.check(call);
        StackRegion region = regions.of(call);
        StackView stack = region.stack(call, Refusals::noStack);
        TemplateInput.Taken template = templates.read(call, Optional.of(stack.templateText()));
        return once(region, call, () -> Refusals.arn(region.stacks().update(stack.arn(),
            new OrderInput(template, region.stacks().shape(stack.arn()))
                .read(call, false, region.mishap(OperationKind.UPDATE, stack.name())))));
    }

    private static ObjectNode once(StackRegion region, Call call, Supplier<String> action) {
        return Nodes.object().put("StackId", region.state().change(() ->
            RequestTokens.once(region.state(), call, TOKEN, action)));
    }

    /// Deleting what is not there succeeds.
    private ObjectNode delete(Call call) {
        OrderChecks.check(call);
        StackRegion region = regions.of(call);
        Set<String> retained = new HashSet<>(Nodes.texts(call.input().path(RETAINED)));
        return region.state().change(() -> {
            RequestTokens.once(region.state(), call, TOKEN, () -> region.stacks().find(call.text(StackRegion.STACK))
                .filter(stack -> !StackRegion.isDeleted(stack))
                .map(stack -> delete(region, stack, settings(call, stack.settings()), retained)).orElse(""));
            return Nodes.object();
        });
    }

    /// What an earlier order said holds for the deletion too.
    private static StackSettings settings(Call call, StackSettings before) {
        return new StackSettings(call.has("RoleARN") ? call.text("RoleARN") : before.roleArn(), before.capabilities(),
            before.onFailure(), call.text(TOKEN));
    }

    private static String delete(StackRegion region, StackView stack, StackSettings settings, Set<String> retained) {
        if (!retained.isEmpty() && !stack.status().equals("DELETE_FAILED")) {
            throw Refusals.invalid("Invalid operation on stack [" + stack.arn()
                + "]. Resources can be retained only by a stack in DELETE_FAILED state.");
        }
        return Refusals.arn(region.stacks().delete(
            stack.arn(), settings, retained, region.mishap(OperationKind.TERMINATE, stack.name())));
    }

    private ObjectNode protect(Call call) {
        StackRegion region = regions.of(call);
        StackView stack = region.stack(call, Refusals::noStack);
        return region.state().change(() -> {
            protect(region.stacks(), stack.arn(), call.input().path(PROTECTION).asBoolean());
            return Nodes.object().put("StackId", stack.arn());
        });
    }

    private static void protect(Stacks stacks, String arn, boolean enabled) {
        stacks.protect(arn, enabled).ifPresent(words -> {
            throw Refusals.invalid(words);
        });
    }
}
