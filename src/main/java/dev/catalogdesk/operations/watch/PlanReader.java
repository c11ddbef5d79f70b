package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.ServiceCatalog;

/// Reads a plan that is being made. No search tells of plans, so each is read by itself; it takes about ten seconds
/// (`service-semantics` 3.6).
///
/// @param catalog the service
/// @param planId the plan
record PlanReader(ServiceCatalog catalog, String planId) implements Reader {
    @Override
    public String operation() {
        return "DescribeProvisionedProductPlan";
    }

    @Override
    public Reading read() {
        return new Reading.OfPlan(catalog.describePlan(planId));
    }

    @Override
    public Reading whole(Reading first) {
        return first;
    }
}
