package dev.catalogdesk.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// How a type of resource takes changes of its properties.
public final class UpdateBehaviour {
    private final JsonNode type;

    UpdateBehaviour(JsonNode type) {
        this.type = type;
    }

    /// Whether a change of a property needs a new resource. Of the ways in the tables the longest that leads to the
    /// value counts: a nested property may be stricter than the one it stands in, or laxer.
    ///
    /// @param path keys from the property on; items of lists by number
    /// @return what the tables say; [RequiresRecreation#NEVER] for a property that they lack
    public RequiresRecreation requires(List<String> path) {
        if (path.isEmpty()) {
            return RequiresRecreation.NEVER;
        }
        String letter = type.path("p").path(path.getFirst()).asText("M");
        List<String> ways = List.of(path.getFirst());
        for (String step : path.subList(1, path.size())) {
            ways = ways.stream().flatMap(way -> NestedWays.further(way, step)).toList();
            letter = ways.stream().map(way -> type.path("n").path(way).asText(""))
                .filter(found -> !found.isEmpty()).findFirst().orElse(letter);
        }
        return switch (letter) {
            case "I" -> RequiresRecreation.ALWAYS;
            case "C" -> RequiresRecreation.CONDITIONALLY;
            default -> RequiresRecreation.NEVER;
        };
    }

    /// Whether the type has a property.
    ///
    /// @param property its name
    /// @return true if the tables have it
    public boolean has(String property) {
        return type.path("p").has(property);
    }

    /// Whether resources of the type hold data that a replacement or a removal would lose.
    ///
    /// @return true if the tables say so
    public boolean isStateful() {
        return type.path("stateful").asBoolean(false);
    }
}
