package dev.catalogdesk.quality;

import java.util.Set;

/// Screens that are still to come.
enum ComingScreen {
    UPDATE_WIZARD,
    TERMINATE_DIALOG,
    ACTIONS_MENU,
    PLAN_BROWSER,
    IMPORT_WIZARD;

    /// The operations that may wait for the screen. No other may.
    Set<String> operations() {
        return switch (this) {
            case UPDATE_WIZARD -> Set.of("UpdateProvisionedProduct");
            case TERMINATE_DIALOG -> Set.of("TerminateProvisionedProduct");
            case ACTIONS_MENU -> Set.of("ExecuteProvisionedProductServiceAction",
                "ListServiceActionsForProvisioningArtifact", "DescribeServiceActionExecutionParameters");
            case PLAN_BROWSER -> Set.of("CreateProvisionedProductPlan", "ListProvisionedProductPlans",
                "DescribeProvisionedProductPlan", "ExecuteProvisionedProductPlan", "DeleteProvisionedProductPlan");
            case IMPORT_WIZARD -> Set.of("ImportAsProvisionedProduct");
        };
    }
}
