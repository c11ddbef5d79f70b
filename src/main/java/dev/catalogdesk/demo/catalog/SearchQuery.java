package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One entry of the filter `SearchQuery`, as far as its grammar is proven: words with a space between them must all
/// hold; a word is `field:value` or bare text, which may stand anywhere. Names are compared piece by piece (`.`, `_`
/// and `-` divide them), so that near-misses come back, as they do from AWS.
final class SearchQuery {
    private static final String NAME = "name";
    private static final String TAGS = "tags";
    private static final String CREATED = "createdtime";
    /// Fields by their names in small letters: what they hold.
    private static final Map<String, Function<ProvisionedShown, String>> FIELDS = Map.ofEntries(
        Map.entry("arn", ProvisionedShown::arn),
        Map.entry(CREATED, item -> item.entry().created().toString()),
        Map.entry("id", item -> item.entry().id()),
        Map.entry("lastrecordid", item -> item.entry().lastRecord().map(record -> record.id()).orElse("")),
        Map.entry("idempotencytoken", item -> item.entry().token()),
        Map.entry(NAME, item -> item.entry().name()),
        Map.entry("physicalid", ProvisionedShown::physicalId),
        Map.entry("productid", item -> item.what().productId()),
        Map.entry("provisioningartifactid", item -> item.what().versionId()),
        Map.entry("type", item -> item.entry().first().kind()),
        Map.entry("status", item -> item.status().name()),
        Map.entry(TAGS, SearchQuery::tags),
        Map.entry("userarn", ProvisionedShown::userArn),
        Map.entry("userarnsession", item -> item.entry().ownerArn()),
        Map.entry("lastprovisioningrecordid",
            item -> item.lastProvisioning().map(record -> record.id()).orElse("")),
        Map.entry("lastsuccessfulprovisioningrecordid",
            item -> item.lastSuccessful().map(record -> record.id()).orElse("")),
        Map.entry("productname", ProvisionedShown::productName),
        Map.entry("provisioningartifactname", ProvisionedShown::versionName));

    private static final Pattern BETWEEN_PIECES = Pattern.compile("[ ._-]+");
    private final List<Word> words;

    /// A word of the query.
    ///
    /// @param field the field; empty for any
    /// @param text what is looked for, in small letters
    /// @param pieces the pieces of the text
    private record Word(String field, String text, List<String> pieces) {
        static Word of(String word) {
            int colon = word.indexOf(':');
            String field = colon > 0 ? word.substring(0, colon) : "";
            return FIELDS.containsKey(field) && !word.startsWith("arn:aws")
                ? new Word(field, word.substring(colon + 1)) : new Word("", word);
        }

        private Word(String field, String text) {
            this(field, text, SearchQuery.pieces(text));
        }

        boolean matches(ProvisionedShown item) {
            Function<ProvisionedShown, String> read = FIELDS.get(field);
            return read == null
                ? FIELDS.values().stream().anyMatch(each -> lower(each.apply(item)).contains(text))
                : matches(lower(read.apply(item)));
        }

        private boolean matches(String actual) {
            return switch (field) {
                case TAGS -> actual.contains(text);
                case CREATED -> actual.startsWith(text);
                case NAME, "productname", "provisioningartifactname" -> SearchQuery.pieces(actual).containsAll(pieces);
                default -> actual.equals(text);
            };
        }
    }

    SearchQuery(String text) {
        words = Stream.of(lower(text.strip()).split("\\s+")).filter(word -> !word.isEmpty()).map(Word::of).toList();
    }

    boolean matches(ProvisionedShown item) {
        return words.stream().allMatch(word -> word.matches(item));
    }

    private static String tags(ProvisionedShown item) {
        StringBuilder text = new StringBuilder();
        for (Tag tag : item.tags()) {
            text.append(tag.key()).append(':').append(tag.value()).append('\n');
        }
        return text.toString();
    }

    private static List<String> pieces(String name) {
        return List.of(BETWEEN_PIECES.split(name));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
