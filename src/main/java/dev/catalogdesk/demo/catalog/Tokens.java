package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.UsedToken;
import dev.catalogdesk.demo.wire.Call;
import java.util.function.Supplier;

/// Idempotency: what was asked for once is done once, however often the question comes. Whether AWS refuses a token
/// that comes back with another question is not proven; it is what its other services do.
public final class Tokens {
    private Tokens() {
    }

    /// Does something once for a token. Only within [RegionState#change].
    ///
    /// @param region where
    /// @param call the call
    /// @param member name of the token's member
    /// @param action does it, and gives the id of what it led to
    /// @return the id, of now or of before
    public static String once(RegionState region, Call call, String member, Supplier<String> action) {
        String key = key(call, member);
        // The language of the answer changes nothing of what is done. A digest, because the request may hold secrets.
        String question = region.secrets().digest(call.input().deepCopy().without("AcceptLanguage").toString());
        UsedToken used = region.tokens().get(key);
        if (used != null) {
            if (!used.question().equals(question)) {
                throw Errors.invalid("The token " + call.text(member) + " was used before with other parameters.");
            }
            return used.result();
        }
        String result = action.get();
        region.tokens().put(key, new UsedToken(call.operation(), question, result));
        return result;
    }

    /// Whether a token was used before. The answer holds for good where it is yes: tokens are not forgotten.
    ///
    /// @param region where
    /// @param call the call
    /// @param member name of the token's member
    /// @return true if so
    public static boolean used(RegionState region, Call call, String member) {
        return region.tokens().containsKey(key(call, member));
    }

    private static String key(Call call, String member) {
        return call.operation() + ' ' + call.text(member);
    }
}
