package dev.catalogdesk.query;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.VersionBadge;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Turns terms into checks of rows. Where a text can only be in a row if it stands in its readable texts, these are
/// asked first, which is quick and rules most rows out.
final class Checks {
    private final Instant now;
    private final Function<ProvisionedProduct, Set<VersionBadge>> badges;
    private final RegexBudget budget;

    Checks(Instant now, Function<ProvisionedProduct, Set<VersionBadge>> badges, RegexBudget budget) {
        this.now = now;
        this.badges = badges;
        this.budget = budget;
    }

    Predicate<SearchText> of(FilterTerm term) {
        return switch (term) {
            case FilterTerm.FreeText free -> freeText(free.match());
            case FilterTerm.FieldTerm field -> anyOf(field.anyOf(), match -> field(field.field(), match));
            case FilterTerm.TagTerm tag -> tag(tag);
            case FilterTerm.AgeTerm age -> age(age.comparison(), now.minus(age.age()));
            case FilterTerm.BadgeTerm badge -> text -> {
                Set<VersionBadge> actual = badges.apply(text.row());
                return badge.anyOf().stream().anyMatch(actual::contains);
            };
            case FilterTerm.Not not -> of(not.term()).negate();
            case FilterTerm.RawQuery raw -> text -> true;
        };
    }

    private Predicate<SearchText> freeText(ValueMatch match) {
        return switch (match) {
            case ValueMatch.Contains(String word) -> text -> text.contains(word);
            case ValueMatch.Whole(String id) -> text -> text.hasId(id);
            case ValueMatch.Same same -> readable(same);
            case ValueMatch.WordStart start -> readable(start);
            case ValueMatch.Regex regex -> readable(regex);
        };
    }

    private Predicate<SearchText> readable(ValueMatch match) {
        Predicate<String> fits = value(match);
        return text -> text.readable().stream().anyMatch(fits);
    }

    private Predicate<SearchText> field(FilterField field, ValueMatch match) {
        Predicate<String> fits = value(match);
        if (field == FilterField.STATUS) {
            return text -> fits.test(text.status());
        }
        Predicate<SearchText> exact = exact(field, fits);
        return isReadable(field) && match instanceof ValueMatch.Contains(String part)
            ? text -> text.reads(part) && exact.test(text) : exact;
    }

    private static Predicate<SearchText> exact(FilterField field, Predicate<String> fits) {
        List<Function<ProvisionedProduct, String>> readers = FieldTexts.of(field);
        if (readers.size() == 1) {
            Function<ProvisionedProduct, String> reader = readers.getFirst();
            return text -> fits.test(reader.apply(text.row()));
        }
        return text -> readers.stream().anyMatch(reader -> fits.test(reader.apply(text.row())));
    }

    /// Whether the readable texts hold the field as it is. A message may have several lines there made one.
    private static boolean isReadable(FilterField field) {
        return switch (field) {
            case NAME, PRODUCT_NAME, VERSION_NAME, OWNER -> true;
            default -> false;
        };
    }

    private Predicate<SearchText> tag(FilterTerm.TagTerm term) {
        Predicate<String> key = value(term.key());
        Predicate<String> value = term.values().isEmpty() ? any -> true : anyOf(term.values(), this::value);
        Predicate<SearchText> exact = text -> {
            for (Tag tag : text.row().tags()) {
                if (key.test(tag.key()) && value.test(tag.value())) {
                    return true;
                }
            }
            return false;
        };
        if (term.key() instanceof ValueMatch.Same(String folded) && !SearchText.isOfAws(folded)) {
            String start = folded + "=" + onlyValue(term);
            return text -> text.readsLine(start) && exact.test(text);
        }
        return exact;
    }

    private static String onlyValue(FilterTerm.TagTerm term) {
        return term.values().size() == 1 && term.values().getFirst() instanceof ValueMatch.Same(String value)
            ? value : "";
    }

    private static Predicate<SearchText> age(FilterTerm.Comparison comparison, Instant then) {
        long limit = then.toEpochMilli();
        return text -> text.hasCreatedTime() && comparison.holds(Long.compare(limit, text.created()));
    }

    private static <T> Predicate<T> anyOf(List<ValueMatch> matches, Function<ValueMatch, Predicate<T>> check) {
        return matches.stream().map(check).reduce(Predicate::or).orElse(none -> false);
    }

    private Predicate<String> value(ValueMatch match) {
        return switch (match) {
            case ValueMatch.Contains(String text) -> value -> Letters.contains(value, text);
            case ValueMatch.Same(String text) -> value -> Letters.same(value, text);
            case ValueMatch.Whole(String text) -> text::equals;
            case ValueMatch.WordStart(String text) -> value -> FilterWords.startsPart(value, text);
            case ValueMatch.Regex(String expression) -> {
                Pattern pattern = RegexCheck.compile(expression);
                yield value -> budget.find(pattern, value);
            }
        };
    }
}
