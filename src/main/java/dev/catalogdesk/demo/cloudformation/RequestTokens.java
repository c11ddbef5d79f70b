package dev.catalogdesk.demo.cloudformation;

import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.UsedToken;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.ServiceException;
import java.util.function.Supplier;

/// Tokens of callers: what was asked for once is done once, however often the question comes. A token that comes back
/// with another question is refused, as the API declares.
final class RequestTokens {
    private RequestTokens() {
    }

    /// Does something once for a token; where none was sent, each time. Only within [RegionState#change].
    ///
    /// @param member name of the token's member
    /// @param action does it, and gives what it led to
    /// @return what it led to, now or before
    static String once(RegionState region, Call call, String member, Supplier<String> action) {
        String token = call.text(member);
        if (token.isEmpty()) {
            return action.get();
        }
        String key = "cloudformation " + token;
        String question = region.secrets().digest(call.operation() + call.input());
        UsedToken used = region.tokens().get(key);
        if (used == null) {
            String result = action.get();
            region.tokens().put(key, new UsedToken(call.operation(), question, result));
            return result;
        }
        if (!used.question().equals(question)) {
            throw ServiceException.of("TokenAlreadyExistsException", "A client request token already exists: " + token);
        }
        return used.result();
    }
}
