package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One entry of the filter `SearchQuery`, as far as its grammar is proven: words with a space between them must all
/// hold; a word is `field:value` or bare text, which may stand anywhere. Names are compared piece by piece (`.`, `_`
/// and `-` divide them), so that near-misses come back, as they do from AWS.
final class SearchQuery {
    private static final Map<String, String> FIELDS = Map.ofEntries(
        Map.entry("arn", "Arn"), Map.entry("createdtime", "CreatedTime"), Map.entry("id", "Id"),
        Map.entry("lastrecordid", "LastRecordId"), Map.entry("idempotencytoken", "IdempotencyToken"),
        Map.entry("name", "Name"), Map.entry("physicalid", "PhysicalId"), Map.entry("productid", "ProductId"),
        Map.entry("provisioningartifactid", "ProvisioningArtifactId"), Map.entry("type", "Type"),
        Map.entry("status", "Status"), Map.entry("tags", "Tags"), Map.entry("userarn", "UserArn"),
        Map.entry("userarnsession", "UserArnSession"),
        Map.entry("lastprovisioningrecordid", "LastProvisioningRecordId"),
        Map.entry("lastsuccessfulprovisioningrecordid", "LastSuccessfulProvisioningRecordId"),
        Map.entry("productname", "ProductName"), Map.entry("provisioningartifactname", "ProvisioningArtifactName"));

    private final List<String> words;

    SearchQuery(String text) {
        words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    boolean matches(JsonNode item) {
        return words.stream().allMatch(word -> matches(item, word));
    }

    private static boolean matches(JsonNode item, String word) {
        int colon = word.indexOf(':');
        String field = colon > 0 ? FIELDS.getOrDefault(word.substring(0, colon), "") : "";
        if (field.isEmpty() || word.startsWith("arn:aws")) {
            return item.toString().toLowerCase(Locale.ROOT).contains(word);
        }
        return matches(item.path(field), field, word.substring(colon + 1));
    }

    private static boolean matches(JsonNode actual, String field, String wanted) {
        String text = actual.isContainerNode() ? actual.toString() : actual.asText();
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (field) {
            case "Tags" -> lower.contains(wanted);
            case "CreatedTime" -> Instant.ofEpochMilli(Math.round(actual.asDouble() * 1000)).toString()
                .toLowerCase(Locale.ROOT).startsWith(wanted);
            case "Name", "ProductName", "ProvisioningArtifactName" -> pieces(lower).containsAll(pieces(wanted));
            default -> lower.equals(wanted);
        };
    }

    private static List<String> pieces(String name) {
        return List.of(name.split("[ ._-]+"));
    }
}
