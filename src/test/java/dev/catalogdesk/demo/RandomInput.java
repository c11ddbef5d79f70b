package dev.catalogdesk.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Makes inputs that the model allows, whether or not they make sense: what is asked for may exist or not, and what
/// excludes each other may stand together. It learns from answers which ids there are.
final class RandomInput {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+-[A-Za-z0-9]+");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double OPTIONAL = 0.25;
    private static final double KNOWN = 0.8;
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS = List.of("prod-server", "prod-stackset", "prodview-server", "pa-server2",
        "pa-stackset", "lpv2-first00000000", "web", "Web server", "rec-none", "pp-none", "plan-none", "self", "a", "1",
        "us-east-1", "111122223333", "status:AVAILABLE", "name:web type:CFN_STACK", ":", "KeyName", "t",
        "\u00e9\ud83d\ude00",
        "arn:aws:iam::111122223333:role/x", "{\"Parameters\":{}}", "provisionedproduct", "-", "x".repeat(90));
    private static final Map<String, String> PREFIXES = Map.of("ProductId", "prod-", "ProvisioningArtifactId", "pa-",
        "PathId", "lp", "ProvisionedProductId", "pp-", "PlanId", "plan-", "ServiceActionId", "act-",
        "PortfolioId", "port-", "TagOptionId", "tag-", "Id", "");
    private final JsonNode shapes;
    private final RandomGenerator random;
    private final Set<String> ids = new TreeSet<>();

    RandomInput(JsonNode model, RandomGenerator random) {
        this.shapes = model.path("shapes");
        this.random = random;
    }

    JsonNode of(String shapeName) {
        return value(shapeName, 0);
    }

    /// Remembers the ids in an answer.
    void learn(JsonNode answer) {
        if (answer.isTextual() && ID.matcher(answer.asText()).matches()) {
            ids.add(answer.asText());
        }
        answer.forEach(this::learn);
    }

    private JsonNode value(String shapeName, int depth) {
        JsonNode shape = shapes.path(shapeName);
        return switch (shape.path("type").asText()) {
            case "structure" -> structure(shape, depth);
            case "list" -> list(shape, depth);
            case "map" -> map(shape, depth);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer", "long" -> NODES.numberNode(
                random.nextInt(shape.path("min").asInt(0), shape.path("max").asInt(50) + 1));
            case "timestamp" -> NODES.numberNode(random.nextDouble(2e9));
            default -> NODES.textNode(text(shape));
        };
    }

    private ObjectNode structure(JsonNode shape, int depth) {
        ObjectNode made = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
            boolean required = shape.path("required").valueStream()
                .anyMatch(name -> name.asText().equals(member.getKey()));
            if (required || (depth < DEEPEST && random.nextDouble() < OPTIONAL)) {
                made.set(member.getKey(), known(member.getKey())
                    .orElseGet(() -> value(member.getValue().path("shape").asText(), depth + 1)));
            }
        }
        return made;
    }

    private Optional<JsonNode> known(String member) {
        String prefix = PREFIXES.get(member);
        if (prefix == null || random.nextDouble() > KNOWN) {
            return Optional.empty();
        }
        List<String> fitting = ids.stream().filter(id -> id.startsWith(prefix)).toList();
        return fitting.isEmpty()
            ? Optional.empty() : Optional.of(NODES.textNode(fitting.get(random.nextInt(fitting.size()))));
    }

    private ArrayNode list(JsonNode shape, int depth) {
        ArrayNode made = NODES.arrayNode();
        for (int i = random.nextInt(shape.path("min").asInt(0), 4); i > 0; i--) {
            made.add(value(shape.path("member").path("shape").asText(), depth + 1));
        }
        return made;
    }

    private ObjectNode map(JsonNode shape, int depth) {
        ObjectNode made = NODES.objectNode();
        for (int i = random.nextInt(shape.path("min").asInt(0), 3); i > 0; i--) {
            made.set(text(shapes.path(shape.path("key").path("shape").asText())),
                value(shape.path("value").path("shape").asText(), depth + 1));
        }
        return made;
    }

    /// A text that the shape allows; after some tries any.
    private String text(JsonNode shape) {
        if (shape.has("enum")) {
            return shape.path("enum").path(random.nextInt(shape.path("enum").size())).asText();
        }
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        for (int i = 0; i < 20 && !fits(shape, text); i++) {
            text = TEXTS.get(random.nextInt(TEXTS.size()));
        }
        return text;
    }

    private static boolean fits(JsonNode shape, String text) {
        return text.length() >= shape.path("min").asInt(0)
            && text.length() <= shape.path("max").asInt(Integer.MAX_VALUE)
            && (!shape.has("pattern") || Pattern.matches(shape.path("pattern").asText(), text));
    }
}
