package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.ui.component.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedActionsTest {
    private static final Set<PageAction> ALL = EnumSet.allOf(PageAction.class);

    @ParameterizedTest
    @CsvSource({
        "AVAILABLE, CFN_STACK, UPDATE PLAN SERVICE_ACTION PROPERTIES TERMINATE",
        "TAINTED, CFN_STACK, UPDATE PLAN SERVICE_ACTION PROPERTIES TERMINATE",
        "ERROR, CFN_STACK, TERMINATE",
        "ERROR, CFN_STACKSET, TERMINATE",
        "ERROR, TERRAFORM_OPEN_SOURCE, UPDATE TERMINATE",
        "ERROR, EXTERNAL, UPDATE TERMINATE",
        "UNDER_CHANGE, CFN_STACK, ''",
        "PLAN_IN_PROGRESS, CFN_STACK, TERMINATE",
        "AVAILABLE, CFN_STACKSET, UPDATE SERVICE_ACTION PROPERTIES TERMINATE",
        "AVAILABLE, CONTROL_TOWER_ACCOUNT, UPDATE SERVICE_ACTION PROPERTIES TERMINATE",
        "AVAILABLE, SOMETHING_NEW, UPDATE SERVICE_ACTION PROPERTIES TERMINATE"})
    void eachStateAllowsWhatTheServiceDoes(ProvisionedProductStatus status, String type, String allowed) {
        AllowedActions actions = AllowedActions.of(OpenEnum.of(status), type, ALL);

        assertThat(String.join(" ", ALL.stream().filter(each -> actions.reason(each).isEmpty())
            .map(PageAction::name).toList())).isEqualTo(allowed);
    }

    @Test
    void offersNothingInAStateItDoesNotKnow() {
        AllowedActions actions = AllowedActions.of(
            new OpenEnum<>(ProvisionedProductStatus.UNKNOWN, "FROZEN"), "CFN_STACK", ALL);

        assertThat(actions.reasons()).hasSize(ALL.size());
        assertThat(Messages.load().text(actions.reason(PageAction.UPDATE).orElseThrow())).contains("FROZEN");
    }

    @Test
    void whatTheProgramCannotDoYetIsOffAndSaysSo() {
        AllowedActions actions = AllowedActions.of(OpenEnum.of(ProvisionedProductStatus.AVAILABLE), "CFN_STACK",
            Set.of(PageAction.UPDATE));

        assertThat(actions.reason(PageAction.UPDATE)).isEmpty();
        assertThat(Messages.load().text(actions.reason(PageAction.TERMINATE).orElseThrow())).contains("yet");
    }

    @Test
    void theStateIsTheFirstReason() {
        AllowedActions actions = AllowedActions.of(
            OpenEnum.of(ProvisionedProductStatus.UNDER_CHANGE), "CFN_STACKSET", Set.of());
        assertThat(Messages.load().text(actions.reason(PageAction.PLAN).orElseThrow())).contains("under way");
    }

    @Test
    void everyReasonHasWords() {
        for (ProvisionedProductStatus status : ProvisionedProductStatus.values()) {
            for (String type : List.of("CFN_STACK", "CFN_STACKSET", "EXTERNAL")) {
                AllowedActions.of(OpenEnum.of(status), type, Set.of()).reasons().values()
                    .forEach(reason -> assertThat(Messages.load().text(reason)).isNotBlank());
            }
        }
    }
}
