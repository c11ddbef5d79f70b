package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.scenario.Caller;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.wire.Call;

/// Whose things are asked for (`AccessLevelFilter`).
///
/// @param key `Account`, `Role` or `User`
/// @param callerArn who asks
record Scope(String key, String callerArn) {
    static final String ACCOUNT = "Account";
    static final String USER = "User";

    /// @param otherwise what counts where the call does not say: it differs from one operation to the next
    static Scope of(Call call, String callerArn, String otherwise) {
        JsonNode filter = call.input().path("AccessLevelFilter");
        String value = filter.path("Value").asText("self");
        if (!value.equals("self")) {
            throw Errors.invalid(value + " is an invalid access level filter value; only self is supported");
        }
        return new Scope(filter.path("Key").asText(otherwise), callerArn);
    }

    boolean covers(String ownerArn) {
        return switch (key) {
            case USER -> ownerArn.equals(callerArn);
            case "Role" -> Caller.principalOf(ownerArn).equals(Caller.principalOf(callerArn));
            default -> true;
        };
    }
}
