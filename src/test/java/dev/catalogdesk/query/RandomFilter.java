package dev.catalogdesk.query;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.VersionBadge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A line made at random, together with what it means, said in the plainest way and with none of the code that reads
/// lines.
///
/// @param line the line
/// @param meaning what it lets through
record RandomFilter(String line, Predicate<ProvisionedProduct> meaning) {
    /// Badges without a product: by the letters of the id, so that there are rows of each kind and with two.
    static final Function<ProvisionedProduct, Set<VersionBadge>> BADGES = row -> Stream.of(VersionBadge.values())
        .filter(badge -> row.id().charAt(badge.name().length()) < 'f').collect(Collectors.toSet());

    private static final List<Function<ProvisionedProduct, String>> IDS = List.of(ProvisionedProduct::id,
        ProvisionedProduct::productId, ProvisionedProduct::provisioningArtifactId, ProvisionedProduct::lastRecordId,
        ProvisionedProduct::lastProvisioningRecordId, ProvisionedProduct::lastSuccessfulProvisioningRecordId,
        ProvisionedProduct::idempotencyToken, ProvisionedProduct::physicalId, ProvisionedProduct::arn,
        ProvisionedProduct::userArn, ProvisionedProduct::userArnSession);
    private static final List<String> ID_NAMES = List.of("id", "productId", "provisioningArtifactId", "lastRecordId",
        "lastProvisioningRecordId", "lastSuccessfulProvisioningRecordId", "token", "physical", "arn", "userArn",
        "userArnSession");

    /// Some terms, negated or not, about rows such as these.
    static RandomFilter of(Random dice, List<ProvisionedProduct> rows) {
        RandomFilter all = new RandomFilter("", row -> true);
        for (int terms = 1 + dice.nextInt(3); terms > 0; terms--) {
            RandomFilter term = term(dice, Rows.pick(dice, rows));
            if (dice.nextInt(4) == 0) {
                term = new RandomFilter("!" + term.line, term.meaning.negate());
            }
            all = new RandomFilter((all.line + " " + term.line).strip(), all.meaning.and(term.meaning));
        }
        return all;
    }

    private static RandomFilter term(Random dice, ProvisionedProduct like) {
        return switch (dice.nextInt(13)) {
            case 0 -> word(dice, like);
            case 1 -> oneOf(dice, "status", Rows.STATUSES, row -> row.status().text());
            case 2 -> oneOf(dice, "type", Rows.TYPES, ProvisionedProduct::type);
            case 3 -> part(dice, "name", ProvisionedProduct::name, like);
            case 4 -> part(dice, Rows.pick(dice, List.of("product", "PRODUCTNAME")), ProvisionedProduct::productName,
                like);
            case 5 -> part(dice, "version", ProvisionedProduct::provisioningArtifactName, like);
            case 6, 7 -> id(dice, like);
            case 8 -> tag(dice);
            case 9 -> age(dice);
            case 10 -> badge(dice);
            case 11 -> regex(dice, like);
            default -> new RandomFilter("name=" + like.name(), row -> row.name().equals(like.name()));
        };
    }

    private static RandomFilter word(Random dice, ProvisionedProduct like) {
        if (dice.nextBoolean()) {
            String whole = Rows.pick(dice, List.of(like.id(), like.productId(), like.lastRecordId()));
            return new RandomFilter(whole, row -> IDS.stream().anyMatch(id -> id.apply(row).equals(whole)));
        }
        String word = piece(dice, Rows.pick(dice, List.of(like.name(), like.productName(), like.status().text(),
            like.provisioningArtifactName() + "v", "limit of prod", "team=data", "net-deployer")));
        return new RandomFilter(quoted(word), row -> {
            List<String> texts = new ArrayList<>(List.of(row.name(), row.productName(), row.provisioningArtifactName(),
                row.status().text(), row.status().text().replace('_', ' '), row.statusMessage().replace('\n', ' ')));
            texts.add(row.userArn().replaceAll(".*/", ""));
            texts.add(row.userArnSession().replaceAll("[^/]*/", "").isEmpty() ? ""
                : row.userArnSession().substring(row.userArnSession().indexOf('/') + 1));
            row.tags().stream().filter(tag -> !tag.key().startsWith("aws:"))
                .forEach(tag -> texts.add(tag.key() + "=" + tag.value()));
            return texts.stream().anyMatch(text -> has(text, word)) || (word.length() >= 8
                && Stream.concat(IDS.stream().map(id -> id.apply(row)),
                    Stream.of(row.physicalId().replaceAll(".*:stack/", "")))
                .anyMatch(id -> low(id).startsWith(low(word))));
        });
    }

    private static RandomFilter oneOf(
        Random dice, String field, List<String> words, Function<ProvisionedProduct, String> read) {
        List<String> some = Stream.generate(() -> Rows.pick(dice, words)).limit(1 + dice.nextInt(2)).toList();
        if (some.contains("HIBERNATED")) {
            return new RandomFilter(field + ":hiber", row -> read.apply(row).equals("HIBERNATED"));
        }
        return new RandomFilter(field + ":" + low(String.join(",", some)), row -> some.contains(read.apply(row)));
    }

    private static RandomFilter part(
        Random dice, String field, Function<ProvisionedProduct, String> read, ProvisionedProduct like) {
        String text = piece(dice, read.apply(like) + "e");
        return new RandomFilter(field + ":" + quoted(text), row -> has(read.apply(row), text));
    }

    private static RandomFilter id(Random dice, ProvisionedProduct like) {
        int which = dice.nextInt(IDS.size());
        Function<ProvisionedProduct, String> read = IDS.get(which);
        String whole = read.apply(like);
        String text = whole.isEmpty() ? "rec-" : dice.nextBoolean() ? whole : piece(dice, whole);
        return new RandomFilter(ID_NAMES.get(which) + ":" + text, row -> has(read.apply(row), text));
    }

    private static RandomFilter tag(Random dice) {
        String key = Rows.pick(dice, Rows.KEYS);
        String value = Rows.pick(dice, Rows.VALUES);
        boolean any = dice.nextInt(3) == 0;
        return new RandomFilter("tag:" + key.toUpperCase(Locale.ROOT) + (any ? "" : "=\"" + value + "\""), row -> {
            for (Tag tag : row.tags()) {
                if (tag.key().equals(key) && (any || tag.value().equals(value))) {
                    return true;
                }
            }
            return false;
        });
    }

    private static RandomFilter age(Random dice) {
        int hours = dice.nextInt(24 * 20);
        boolean older = dice.nextBoolean();
        boolean equal = dice.nextBoolean();
        String text = dice.nextBoolean() ? hours + "h" : hours / 24 + "d" + hours % 24 + "h";
        return new RandomFilter("age" + (older ? ">" : "<") + (equal ? "=" : "") + text,
            row -> row.createdTime().isPresent() && compare(
                Duration.between(row.createdTime().get(), Rows.NOW).toSeconds(), hours * 3600L, older, equal));
    }

    private static boolean compare(long actual, long limit, boolean older, boolean equal) {
        return actual == limit ? equal : older == (actual > limit);
    }

    private static RandomFilter badge(Random dice) {
        VersionBadge badge = Rows.pick(dice, List.of(VersionBadge.values()));
        return new RandomFilter("badge:" + low(badge.name()), row -> BADGES.apply(row).contains(badge));
    }

    private static RandomFilter regex(Random dice, ProvisionedProduct like) {
        String start = like.name().substring(0, 1);
        return dice.nextBoolean()
            ? new RandomFilter("name:/^" + start + "/", row -> low(row.name()).startsWith(low(start)))
            : new RandomFilter("version:/^v\\d$/", row -> row.provisioningArtifactName().equals("v2"));
    }

    private static String piece(Random dice, String text) {
        int from = dice.nextInt(text.length());
        String piece = text.substring(from, from + 1 + dice.nextInt(text.length() - from));
        return piece.isBlank() || piece.startsWith("!") || piece.startsWith("/") ? "e" : piece;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static boolean has(String text, String part) {
        return low(text).contains(low(part));
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
