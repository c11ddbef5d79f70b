package dev.catalogdesk.query;

import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.query.FilterScanner.Form;
import dev.catalogdesk.query.FilterScanner.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads what stands behind a field's name.
final class FieldReader {
    private static final String LIST = ",";
    private static final String KEY = "=";
    private final FilterScanner scanner;
    private final FilterProblems problems;

    FieldReader(FilterScanner scanner, FilterProblems problems) {
        this.scanner = scanner;
        this.problems = problems;
    }

    /// Reads the rest of a term.
    ///
    /// @param field the field
    /// @param name the name it was called by
    /// @param start where the name begins
    /// @param operator what stood behind it
    Optional<FilterTerm> term(FilterField field, String name, int start, Operator operator) {
        if (operator.compares() != (field == FilterField.AGE)) {
            return misread(field, name, start);
        }
        int told = problems.count();
        Optional<FilterTerm> term = switch (field.shape()) {
            case AGE -> age(start, operator);
            case TAG -> tag();
            case BADGE -> badge();
            case RAW -> raw();
            case TEXT, ID, WORD -> values(piece -> value(field, operator, piece)).map(anyOf -> ofField(field, anyOf));
        };
        if (term.isEmpty() && problems.count() == told) {
            problems.emptyValue(start, scanner.at(), name);
        }
        return term;
    }

    private Optional<FilterTerm> misread(FilterField field, String name, int start) {
        scanner.piece("");
        if (field == FilterField.AGE) {
            problems.age(start, scanner.at());
        } else {
            problems.notComparable(start, scanner.at(), name);
        }
        return Optional.empty();
    }

    private Optional<FilterTerm> age(int start, Operator operator) {
        Optional<FilterTerm> term =
            AgeText.parse(scanner.bare("").text()).map(age -> new FilterTerm.AgeTerm(operator.comparison(), age));
        if (term.isEmpty()) {
            problems.age(start, scanner.at());
        }
        return term;
    }

    private Optional<FilterTerm> raw() {
        Piece piece = scanner.is('"') ? scanner.piece("") : scanner.bare("");
        return usable(piece) && !piece.text().isBlank()
            ? Optional.of(new FilterTerm.RawQuery(piece.text().strip())) : Optional.empty();
    }

    private Optional<FilterTerm> tag() {
        Piece key = scanner.piece(KEY);
        boolean good = usable(key);
        if (!scanner.next('=') || scanner.atEnd() || scanner.atBlank()) {
            return good ? Optional.of(new FilterTerm.TagTerm(same(key), List.of())) : Optional.empty();
        }
        Optional<List<ValueMatch>> values = values(piece ->
            piece.form() == Form.QUOTED || usable(piece) ? Optional.of(same(piece)) : Optional.empty());
        return good ? values.map(anyOf -> new FilterTerm.TagTerm(same(key), anyOf)) : Optional.empty();
    }

    private Optional<FilterTerm> badge() {
        Set<VersionBadge> badges = new LinkedHashSet<>();
        values(piece -> {
            List<VersionBadge> meant = FilterWords.badges(piece.text());
            if (usable(piece) && meant.isEmpty()) {
                problems.unknownBadge(piece.start(), piece.end(), piece.text());
            } else if (!piece.isEmpty()) {
                badges.addAll(meant);
            }
            return Optional.empty();
        });
        return badges.isEmpty() ? Optional.empty() : Optional.of(new FilterTerm.BadgeTerm(List.copyOf(badges)));
    }

    private FilterTerm ofField(FilterField field, List<ValueMatch> anyOf) {
        return new FilterTerm.FieldTerm(wholeId(field, anyOf).orElse(field), anyOf);
    }

    /// `product:` and `version:` with whole ids speak of these.
    private static Optional<FilterField> wholeId(FilterField field, List<ValueMatch> anyOf) {
        FilterField other = spokenOf(field);
        boolean whole = anyOf.stream().allMatch(match ->
            match instanceof ValueMatch.Whole(String text) && FilterWords.isWhole(other, text));
        return whole ? Optional.of(other) : Optional.empty();
    }

    private static FilterField spokenOf(FilterField field) {
        return switch (field) {
            case PRODUCT_NAME -> FilterField.PRODUCT_ID;
            case VERSION_NAME -> FilterField.VERSION_ID;
            default -> field;
        };
    }

    private Optional<ValueMatch> value(FilterField field, Operator operator, Piece piece) {
        if (!usable(piece)) {
            return Optional.empty();
        }
        if (piece.form() == Form.REGEX) {
            return Optional.of(new ValueMatch.Regex(piece.text()));
        }
        if (field.shape() == FilterField.Shape.WORD) {
            ValueMatch word = FilterWords.word(field, piece.text());
            if (field == FilterField.STATUS && !FilterWords.isStatus(word)) {
                problems.unknownStatus(piece.start(), piece.end(), piece.text());
            }
            return Optional.of(word);
        }
        return Optional.of(operator == Operator.IS ? new ValueMatch.Whole(piece.text()) : text(field, piece.text()));
    }

    private static ValueMatch text(FilterField field, String text) {
        String lower = Letters.folded(text);
        if (FilterWords.isId(lower) && FilterWords.isWhole(spokenOf(field), lower)) {
            return new ValueMatch.Whole(lower);
        }
        return FilterWords.isWhole(field, text) ? new ValueMatch.Whole(text) : new ValueMatch.Contains(lower);
    }

    private static ValueMatch same(Piece piece) {
        return piece.form() == Form.REGEX
            ? new ValueMatch.Regex(piece.text()) : new ValueMatch.Same(Letters.folded(piece.text()));
    }

    /// Reads values with commas between them.
    ///
    /// @param read gives nothing for one that cannot be used
    /// @return nothing if there is none
    private Optional<List<ValueMatch>> values(Function<Piece, Optional<ValueMatch>> read) {
        List<ValueMatch> all = new ArrayList<>();
        do {
            read.apply(scanner.piece(LIST)).ifPresent(all::add);
        } while (scanner.next(','));
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    /// Whether there is something to compare with. Tells what is the matter with it.
    boolean usable(Piece piece) {
        if (!piece.closed()) {
            if (piece.form() == Form.QUOTED) {
                problems.openQuote(piece.start(), piece.end());
            } else {
                problems.openRegex(piece.start(), piece.end());
            }
        }
        if (piece.form() == Form.REGEX && !piece.isEmpty()) {
            RegexCheck.Verdict verdict = RegexCheck.verdict(piece.text());
            if (verdict == RegexCheck.Verdict.HEAVY) {
                problems.heavyRegex(piece.start(), piece.end());
            } else if (verdict == RegexCheck.Verdict.WRONG && piece.closed()) {
                problems.wrongRegex(piece.start(), piece.end());
            }
            return verdict == RegexCheck.Verdict.GOOD;
        }
        return !piece.isEmpty();
    }
}
