package dev.catalogdesk.operations.watch;

import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;

/// What one read of something watched tells.
public sealed interface Reading {
    /// Whether nothing more is to come.
    ///
    /// @return true once AWS has finished
    boolean ended();

    /// Whether AWS has begun at all.
    ///
    /// @return false where it has only accepted it
    boolean begun();

    /// Whether another one says the same of how it stands.
    ///
    /// @param other another one
    /// @return true if so
    boolean agrees(Reading other);

    /// A record.
    ///
    /// @param page the record, with its outputs as far as they were read
    record OfRecord(RecordPage page) implements Reading {
        /// The record.
        ///
        /// @return how it stood
        public RecordDetail detail() {
            return page.detail();
        }

        @Override
        public boolean ended() {
            return detail().ended();
        }

        @Override
        public boolean begun() {
            return !detail().status().is(RecordStatus.CREATED);
        }

        @Override
        public boolean agrees(Reading other) {
            return other instanceof OfRecord same && same.detail().status().equals(detail().status())
                && same.detail().errors().equals(detail().errors());
        }
    }

    /// A plan in the making.
    ///
    /// @param plan how it stood
    record OfPlan(ProvisionedProductPlan plan) implements Reading {
        @Override
        public boolean ended() {
            return plan.ended();
        }

        @Override
        public boolean begun() {
            return true;
        }

        @Override
        public boolean agrees(Reading other) {
            return other instanceof OfPlan same && same.plan().status().equals(plan.status())
                && same.plan().statusMessage().equals(plan.statusMessage());
        }
    }
}
