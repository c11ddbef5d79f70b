package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.UsedToken;
import dev.catalogdesk.demo.wire.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        // A digest, because the request may hold secrets.
        String question = region.secrets().digest(question(call));
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

    /// What is asked for. The language of the answer changes nothing of that, nor does the order of parameters and
    /// tags, which clients take from maps.
    private static String question(Call call) {
        ObjectNode question = call.input().deepCopy();
        question.remove("AcceptLanguage");
        for (String member : List.of("ProvisioningParameters", "Tags")) {
            if (question.path(member) instanceof ArrayNode list) {
                List<JsonNode> sorted = new ArrayList<>();
                list.forEach(sorted::add);
                sorted.sort(Comparator.comparing(JsonNode::toString));
                list.removeAll().addAll(sorted);
            }
        }
        return question.toString();
    }

    /// Forgets a token whose operation is over. Only within [RegionState#change].
    ///
    /// @param region where
    /// @param call the call
    /// @param member name of the token's member
    static void forget(RegionState region, Call call, String member) {
        region.tokens().remove(key(call, member));
    }

    /// What a token led to.
    ///
    /// @param region where
    /// @param call the call
    /// @param member name of the token's member
    /// @return id of a record or plan, if the token was used
    static Optional<String> result(RegionState region, Call call, String member) {
        return Optional.ofNullable(region.tokens().get(key(call, member))).map(UsedToken::result);
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
