package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerArn;
import dev.catalogdesk.model.CallerIdentity;

/// The last look before a change leaves: whether the connection may change anything at all, and whether caller,
/// account and region are still those that its form was opened under. Credentials change behind the window's back,
/// by a sign-in in a terminal or an edit of the shared AWS files, and then the form shows what somebody else saw.
final class SendCheck {
    private SendCheck() {
    }

    /// Asks AWS who calls now, unless the guards stop it before. Blocks.
    ///
    /// @return who calls
    /// @throws CatalogException if it cannot be told, or if nothing may be sent; then nothing has left
    static CallerIdentity caller(Order order) {
        Location opened = order.location();
        if (order.origin().policyNow().get().readOnly()) {
            throw refusal(Order.READ_ONLY, opened.connection());
        }
        if (!order.origin().region().equals(opened.region())) {
            throw refusal(Order.REGION_CHANGED, order.origin().region());
        }
        CallerIdentity now = AccountCheck.caller(order);
        if (!opened.caller().isEmpty() && !CallerArn.parse(opened.caller()).equals(CallerArn.parse(now.arn()))) {
            throw refusal(Order.CALLER_CHANGED, now.arn());
        }
        return now;
    }

    private static CatalogException refusal(String code, String now) {
        return new CatalogException.Refused("GetCallerIdentity", code, now, "",
            new IllegalStateException("Stopped before it was sent."));
    }
}
