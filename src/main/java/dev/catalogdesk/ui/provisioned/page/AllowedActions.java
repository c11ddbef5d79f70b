package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which actions a provisioned product allows in its state, and why not the others (`service-semantics` 3.6). It only
/// spares the operator a refusal: the service decides. Pure.
///
/// @param reasons why not, for each action that is not allowed
record AllowedActions(Map<PageAction, MessageKey> reasons) {
    private static final String STACK = "CFN_STACK";
    private static final String STACK_SET = "CFN_STACKSET";

    AllowedActions {
        reasons = Map.copyOf(reasons);
    }

    /// Judges.
    ///
    /// @param status the product's state
    /// @param type its type, such as `CFN_STACK`; an open set
    /// @param journeys what this program can do
    static AllowedActions of(OpenEnum<ProvisionedProductStatus> status, String type, Set<PageAction> journeys) {
        Map<PageAction, MessageKey> reasons = new EnumMap<>(PageAction.class);
        for (PageAction action : PageAction.values()) {
            byStatus(action, status, type).or(() -> byType(action, type))
                .or(() -> journeys.contains(action) ? Optional.empty() : Optional.of(key("journey")))
                .ifPresent(reason -> reasons.put(action, reason));
        }
        return new AllowedActions(reasons);
    }

    /// Why an action is not allowed.
    ///
    /// @return nothing where it is
    Optional<MessageKey> reason(PageAction action) {
        return Optional.ofNullable(reasons.get(action));
    }

    private static Optional<MessageKey> byStatus(
            PageAction action, OpenEnum<ProvisionedProductStatus> status, String type) {
        return switch (status.value()) {
            case AVAILABLE, TAINTED -> Optional.empty();
            case UNDER_CHANGE -> Optional.of(key("under-change"));
            case PLAN_IN_PROGRESS -> action == PageAction.TERMINATE ? Optional.empty() : Optional.of(key("planned"));
            case ERROR -> inError(action, type);
            case UNKNOWN -> Optional.of(MessageKey.of("provisioned.page.not.unknown", status.text()));
        };
    }

    /// A stack whose creation failed cannot be updated; what Terraform and other engines make can.
    private static Optional<MessageKey> inError(PageAction action, String type) {
        boolean stack = type.equals(STACK) || type.equals(STACK_SET);
        return switch (action) {
            case TERMINATE -> Optional.empty();
            case UPDATE -> stack ? Optional.of(key("error.update")) : Optional.empty();
            case PLAN, SERVICE_ACTION, PROPERTIES -> Optional.of(key("error"));
        };
    }

    private static Optional<MessageKey> byType(PageAction action, String type) {
        return action == PageAction.PLAN && !type.equals(STACK) ? Optional.of(key("plan.type")) : Optional.empty();
    }

    private static MessageKey key(String reason) {
        return MessageKey.of("provisioned.page.not." + reason);
    }
}
