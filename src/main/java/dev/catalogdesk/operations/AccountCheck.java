package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerIdentity;

/// Makes sure that the credentials still belong to the account that the operator saw: in another one, a change would
/// hit the wrong things, and a look would find nothing.
final class AccountCheck {
    private AccountCheck() {
    }

    /// Asks AWS. Blocks.
    ///
    /// @return who calls
    /// @throws CatalogException if it cannot be told, or if the account is another one
    static CallerIdentity caller(Order order) {
        String shown = order.location().account();
        CallerIdentity now = order.origin().callerNow().get();
        if (!shown.isEmpty() && !shown.equals(now.account())) {
            throw new CatalogException.Refused("GetCallerIdentity", Order.ACCOUNT_CHANGED, now.account(), "",
                new IllegalStateException("The credentials belong to another account than the one shown."));
        }
        return now;
    }
}
