package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.catalog.Mishaps;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.ChangeSetView;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.stacks.Stacks;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The region of a call: its state and its stacks.
///
/// @param state what the region holds
/// @param stacks its stacks
/// @param mishaps what goes wrong with stacks
record StackRegion(RegionState state, Stacks stacks, Mishaps mishaps) {
    static final String STACK = "StackName";
    private static final String CHANGE_SET = "ChangeSetName";
    /// The account's limit, from the page "Understand CloudFormation quotas" of the user guide. Those of provisioned
    /// products do not count here: whoever launches ten thousand has had the limit raised for them.
    private static final int MOST = 2_000;

    /// The stack that a call names.
    ///
    /// @param absent the error where it is not there
    StackView stack(Call call, Function<String, ServiceException> absent) {
        return stacks.find(call.text(STACK)).orElseThrow(() -> absent.apply(call.text(STACK)));
    }

    /// ARNs of the stacks whose state is meant, newest first.
    List<String> arns(Predicate<String> status) {
        return stacks.statuses().entrySet().stream().filter(each -> status.test(each.getValue()))
            .map(Map.Entry::getKey).toList();
    }

    /// The stacks that have these ARNs.
    List<StackView> found(List<String> arns) {
        return arns.stream().flatMap(arn -> stacks.find(arn).stream()).toList();
    }

    /// What goes wrong with an operation, if anything shall.
    Optional<StackMishap> mishap(OperationKind operation, String stackName) {
        return mishaps.strike(state, operation, stackName);
    }

    /// Demands that there is room for another stack.
    void demandRoom() {
        long own = arns(StackRegion::isThere).stream().filter(arn -> !arn.contains(":stack/SC-")).count();
        if (own >= MOST) {
            throw ServiceException.of("LimitExceededException", "Limit for stack has been exceeded");
        }
    }

    /// The change set that a call names, by its ARN or by its name and the stack.
    ChangeSetView changeSet(Call call) {
        String name = call.text(CHANGE_SET);
        return stacks.changeSets().find(stackOfChangeSet(call), name).orElseThrow(() -> Refusals.noChangeSet(name));
    }

    /// The ARN of the stack of the change set that a call names; empty where the change set is named by its ARN.
    String stackOfChangeSet(Call call) {
        if (call.text(CHANGE_SET).startsWith("arn:")) {
            return "";
        }
        if (!call.has(STACK)) {
            throw Refusals.invalid("StackName must be specified if ChangeSetName is not specified as an ARN.");
        }
        return stack(call, Refusals::noStack).arn();
    }

    static boolean isDeleted(StackView stack) {
        return !isThere(stack.status());
    }

    static boolean isThere(String status) {
        return !status.equals("DELETE_COMPLETE");
    }
}
