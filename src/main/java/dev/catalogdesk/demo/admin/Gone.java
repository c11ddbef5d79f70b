package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Table;

/// What was made under an idempotency token may be deleted by the time the token comes again.
final class Gone {
    private Gone() {
    }

    static <V> V since(Table<V> table, String id) {
        return table.get(id).orElseThrow(() ->
            Errors.invalid("The idempotency token was used before, and what it made, " + id + ", is deleted."));
    }
}
