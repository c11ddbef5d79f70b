package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.ChangeSetOrder;
import dev.catalogdesk.demo.stacks.ChangeSetView;
import dev.catalogdesk.demo.stacks.ChangeSets;
import dev.catalogdesk.demo.stacks.StackOrder;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.ServiceException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// CreateChangeSet, ExecuteChangeSet, DeleteChangeSet.
final class ChangeSetOperations {
    private static final String INVALID_STATUS = "InvalidChangeSetStatus";
    private static final String REVIEW = "REVIEW_IN_PROGRESS";
    private static final String NAME = "ChangeSetName";
    /// How long AWS takes for a small one.
    private static final Duration TAKES = Duration.ofSeconds(4);
    private final StackRegions regions;
    private final TemplateInput templates;

    ChangeSetOperations(StackRegions regions, TemplateInput templates) {
        this.regions = regions;
        this.templates = templates;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateChangeSet", this::create);
        operations.put("ExecuteChangeSet", this::execute);
        operations.put("DeleteChangeSet", this::delete);
    }

    private ObjectNode create(Call call) {
        OrderChecks.check(call);
        StackRegion region = regions.of(call);
        Optional<StackView> stack = region.stacks().find(call.text(StackRegion.STACK));
        boolean creation = creation(call, stack);
        TemplateInput.Taken template = templates.read(call, stack.map(StackView::templateText));
        Optional<StackOrder> before =
            creation ? Optional.empty() : stack.flatMap(each -> region.stacks().shape(each.arn()));
        return region.state().change(() -> {
            if (stack.isEmpty()) {
                region.demandRoom();
            }
            String made = RequestTokens.once(region.state(), call, "ClientToken", () -> make(region, new ChangeSetOrder(
                call.text(NAME), stack.map(StackView::name).orElse(call.text(StackRegion.STACK)),
                stack.map(StackView::arn).orElseGet(() -> newArn(region, call)), creation, call.text("Description"),
                new OrderInput(template, before).read(call, true, Optional.empty()), TAKES)));
            // A repeated call is answered as the first was, even where the change set is gone since then.
            String[] arns = made.split(" ", -1);
            return Nodes.object().put("Id", arns[0]).put("StackId", arns[1]);
        });
    }

    /// Whether it is for a new stack.
    private static boolean creation(Call call, Optional<StackView> stack) {
        String name = call.text(StackRegion.STACK);
        switch (call.text("ChangeSetType")) {
            case "CREATE" -> {
                if (stack.filter(each -> !each.status().equals(REVIEW)).isPresent()) {
                    throw Refusals.invalid("Stack [" + name
                        + "] already exists and cannot be created again with the changeSet [" + call.text(NAME) + "].");
                }
                return true;
            }
            case "IMPORT" -> throw Refusals.invalid("Importing resources is not simulated.");
            default -> {
                if (stack.isEmpty()) {
                    throw Refusals.noStack(name);
                }
                return false;
            }
        }
    }

    private static String newArn(StackRegion region, Call call) {
        if (call.text(StackRegion.STACK).startsWith("arn:")) {
            throw Refusals.noStack(call.text(StackRegion.STACK));
        }
        return region.state().arns().namedStack(call.text(StackRegion.STACK), UUID.randomUUID().toString());
    }

    /// Makes it.
    ///
    /// @return its ARN and, behind a space, that of its stack
    private static String make(StackRegion region, ChangeSetOrder wish) {
        return switch (region.stacks().changeSets().make(wish)) {
            case ChangeSets.Made.Begun begun -> begun.arn() + ' ' + begun.stackArn();
            case ChangeSets.Made.Refused refused -> throw ServiceException.of(refused.code(), refused.error());
        };
    }

    private ObjectNode execute(Call call) {
        StackRegion region = regions.of(call);
        return region.state().change(() -> {
            RequestTokens.once(region.state(), call, StackOperations.TOKEN, () -> {
                ChangeSetView changeSet = executable(region.changeSet(call));
                boolean creation = region.stacks().find(changeSet.stackArn())
                    .filter(stack -> stack.status().equals(REVIEW)).isPresent();
                return Refusals.arn(region.stacks().changeSets().execute(
                    changeSet.arn(), settings(call, changeSet.order().settings()), region.mishap(
                        creation ? OperationKind.LAUNCH : OperationKind.UPDATE, changeSet.stackName())));
            });
            return Nodes.object();
        });
    }

    private static StackSettings settings(Call call, StackSettings wished) {
        boolean disabled = call.input().path("DisableRollback").asBoolean(false);
        return new StackSettings(wished.roleArn(), wished.capabilities(),
            disabled ? StackSettings.OnFailure.DO_NOTHING : wished.onFailure(), call.text(StackOperations.TOKEN));
    }

    private static ChangeSetView executable(ChangeSetView changeSet) {
        if (!changeSet.status().equals("CREATE_COMPLETE")) {
            throw ServiceException.of(INVALID_STATUS, "ChangeSet [" + changeSet.arn()
                + "] cannot be executed in its current status of [" + changeSet.status() + "]");
        }
        if (!changeSet.executionStatus().equals("AVAILABLE")) {
            throw ServiceException.of(INVALID_STATUS, "ChangeSet [" + changeSet.arn()
                + "] cannot be executed in its current execution status of [" + changeSet.executionStatus() + "]");
        }
        return changeSet;
    }

    /// Deleting what is not there succeeds.
    private ObjectNode delete(Call call) {
        StackRegion region = regions.of(call);
        return region.state().change(() -> {
            region.stacks().changeSets().find(region.stackOfChangeSet(call), call.text(NAME)).ifPresent(found ->
                region.stacks().changeSets().delete(found.arn()).ifPresent(words -> {
                    // The API declares the one error; the other was seen for a change set whose execution had ended.
                    throw found.executionStatus().equals("EXECUTE_IN_PROGRESS")
                        ? ServiceException.of(INVALID_STATUS, words) : Refusals.invalid(words);
                }));
            return Nodes.object();
        });
    }
}
