package dev.catalogdesk.demo.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.faults.FaultFile;
import dev.catalogdesk.demo.faults.FaultRule;
import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpRequest;
import dev.catalogdesk.demo.seed.ScenarioException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Faults over HTTP, for who runs the server as a process of its own: `GET`, `POST` and `DELETE` of `/_demo/faults`.
/// What is posted has the form of a fault file, in YAML or JSON, and adds to what is there.
///
/// Any page in a browser can send simple requests to 127.0.0.1. A header of its own makes a request one that a
/// browser asks about first, and nobody answers it; so the header is required, whatever its value.
final class ControlEndpoint {
    static final String PATH = "/_demo/faults";
    static final String HEADER = "X-Demo-Control";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private final Faults faults;
    private final Collection<String> operations;

    ControlEndpoint(Faults faults, Collection<String> operations) {
        this.faults = faults;
        this.operations = List.copyOf(operations);
    }

    static boolean isMeant(HttpRequest request) {
        return request.path().startsWith("/_demo");
    }

    HttpReply answer(HttpRequest request) {
        if (!request.path().equals(PATH)) {
            return problem(404, "There is nothing at " + request.path() + ", only " + PATH + ".");
        }
        if (request.header(HEADER).isEmpty() || !request.header("Origin").isEmpty()) {
            return problem(403, "Send the header " + HEADER + ": 1, from a program and not from a page in a browser.");
        }
        return switch (request.method()) {
            case "GET" -> reply(200, state());
            case "POST" -> add(StandardCharsets.UTF_8.decode(request.body().duplicate()).toString());
            case "DELETE" -> {
                faults.clear();
                yield reply(200, state());
            }
            default -> problem(405, "Use GET, POST or DELETE.");
        };
    }

    private HttpReply add(String text) {
        try {
            faults.add(FaultFile.read("request", text).checked(operations));
            return reply(200, state());
        } catch (ScenarioException e) {
            return problem(400, String.valueOf(e.getMessage()));
        }
    }

    private ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        Duration lag = faults.searchLag(Duration.ZERO);
        if (!lag.isZero()) {
            state.put("searchLag", lag.toMillis() + " milliseconds");
        }
        faults.callsUntilExpiry().ifPresent(calls -> state.put("expireTokenAfter", calls));
        if (!faults.tagOptionsMigrated()) {
            state.put("tagOptions", "not migrated");
        }
        ArrayNode list = state.putArray("faults");
        faults.rules().forEach(rule -> describe(rule, list.addObject()));
        return state;
    }

    private static void describe(FaultRule rule, ObjectNode entry) {
        entry.put("fault", rule.kind().word()).put("operation", rule.operation());
        if (rule.calls() != Faults.ALWAYS) {
            entry.put("calls", rule.calls());
        }
        if (rule.chance() < 1) {
            BigDecimal percent = BigDecimal.valueOf(rule.chance()).movePointRight(2).stripTrailingZeros();
            entry.put("chance", percent.toPlainString() + "%");
        }
        if (rule.burst() > 1) {
            entry.put("burst", rule.burst());
        }
        if (!rule.by().isZero()) {
            entry.put("by", rule.by().toMillis() + " milliseconds");
        }
    }

    private static HttpReply problem(int status, String message) {
        return reply(status, JsonNodeFactory.instance.objectNode().put("message", message));
    }

    private static HttpReply reply(int status, JsonNode body) {
        return HttpReply.of(status, JSON, body.toPrettyString() + "\n");
    }
}
