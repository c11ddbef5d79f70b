package dev.catalogdesk.operations;

import java.util.Optional;

/// By what AWS can be asked how an accepted change goes on.
public sealed interface Trace {
    /// Id of what AWS is asked about.
    ///
    /// @return the record's or the plan's
    String id();

    /// The provisioned product.
    ///
    /// @return its id
    String provisionedProductId();

    /// A record.
    ///
    /// @param id id beginning with `rec-`
    /// @param provisionedProductId the provisioned product
    record OfRecord(String id, String provisionedProductId) implements Trace { }

    /// A plan that is being made.
    ///
    /// @param id id beginning with `plan-`
    /// @param provisionedProductId the provisioned product it is for
    record OfPlan(String id, String provisionedProductId) implements Trace { }

    /// What is known of an operation.
    ///
    /// @param recordId the record; may be empty
    /// @param planId the plan; may be empty
    /// @param provisionedProductId the provisioned product
    /// @return nothing before AWS accepted it, or where it answers nothing
    static Optional<Trace> of(String recordId, String planId, String provisionedProductId) {
        if (!recordId.isEmpty()) {
            return Optional.of(new OfRecord(recordId, provisionedProductId));
        }
        return planId.isEmpty() ? Optional.empty() : Optional.of(new OfPlan(planId, provisionedProductId));
    }
}
