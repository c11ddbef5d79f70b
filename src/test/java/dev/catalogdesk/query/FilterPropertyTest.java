package dev.catalogdesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ProvisionedProduct;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Thousands of filters made at random: what is found is what they mean, whether or not AWS took its share.
class FilterPropertyTest {
    private static final int SEEDS = 8_000;
    private static final Map<String, Function<ProvisionedProduct, String>> EXACT = Map.of(
        "status", row -> row.status().text(), "type", ProvisionedProduct::type, "id", ProvisionedProduct::id,
        "productId", ProvisionedProduct::productId, "physicalId", ProvisionedProduct::physicalId,
        "idempotencyToken", ProvisionedProduct::idempotencyToken);

    @Test
    void findsWhatTheLineMeansWhetherOrNotAwsTookItsShare() {
        int found = 0;
        int shared = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random dice = new Random(seed);
            List<ProvisionedProduct> rows = Rows.random(dice, 30);
            RandomFilter random = RandomFilter.of(dice, rows);
            ProvisionedFilter filter = ProvisionedFilter.parse(random.line());
            List<String> meant = rows.stream().filter(random.meaning()).map(ProvisionedProduct::id).toList();

            assertThat(found(filter, rows.stream())).as("%d: %s", seed, random.line()).isEqualTo(meant);
            String query = filter.split().searchQuery();
            assertThat(found(filter, rows.stream().filter(row -> awsFinds(query, row))))
                .as("%d: %s asked as %s", seed, random.line(), query).isEqualTo(meant);
            found += meant.isEmpty() ? 0 : 1;
            shared += query.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("filters that found something").isGreaterThan(SEEDS / 3);
        assertThat(shared).as("filters that AWS had a share of").isGreaterThan(SEEDS / 4);
    }

    @Test
    void whatIsTypedOnTheWayToAFilterIsReadWithoutFail() {
        for (int seed = 0; seed < 500; seed++) {
            Random dice = new Random(seed);
            List<ProvisionedProduct> rows = Rows.random(dice, 3);
            String line = RandomFilter.of(dice, rows).line();
            for (int end = 0; end < line.length(); end++) {
                found(ProvisionedFilter.parse(line.substring(0, end)), rows.stream());
            }
            assertThat(ProvisionedFilter.parse(line).problems()).as(line)
                .allMatch(problem -> problem.what().equals(MessageKey.of("filter.problem.status", "hiber")));
        }
    }

    private static List<String> found(ProvisionedFilter filter, Stream<ProvisionedProduct> rows) {
        FilterRun run = filter.run(Rows.NOW, RandomFilter.BADGES);
        List<String> found = rows.map(SearchText::of).filter(run).map(each -> each.row().id()).toList();
        assertThat(run.problem()).isEmpty();
        return found;
    }

    /// The least that is known of AWS: words with a blank between must all hold, names are compared piece by piece.
    private static boolean awsFinds(String query, ProvisionedProduct row) {
        return query.isEmpty() || Stream.of(query.split(" ")).allMatch(word -> {
            String field = word.substring(0, Math.max(0, word.indexOf(':')));
            String value = word.substring(word.indexOf(':') + 1);
            return field.isEmpty() ? row.id().equals(word) || row.productId().equals(word)
                : field.equals("name") ? pieces(row.name()).containsAll(pieces(value))
                : EXACT.getOrDefault(field, none -> "").apply(row).equals(value);
        });
    }

    private static List<String> pieces(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[._-]"));
    }
}
