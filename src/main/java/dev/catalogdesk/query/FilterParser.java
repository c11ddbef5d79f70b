package dev.catalogdesk.query;

import dev.catalogdesk.query.FilterScanner.Form;
import dev.catalogdesk.query.FilterScanner.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one line into parts. What cannot be taken is told and left out, so that the rest counts while one types.
final class FilterParser {
    private final String line;
    private final String read;
    private final FilterScanner scanner;
    private final FilterProblems problems;
    private final FieldReader fields;
    private final List<FilterPart> parts = new ArrayList<>();

    FilterParser(String line) {
        this.line = line;
        // Whatever is pasted: one line, with plain blanks.
        read = line.substring(0, Math.min(line.length(), ProvisionedFilter.LONGEST)).replaceAll("[\\s\\p{Cntrl}]", " ");
        scanner = new FilterScanner(read);
        problems = new FilterProblems(read.length());
        fields = new FieldReader(scanner, problems);
    }

    ProvisionedFilter parse() {
        for (scanner.skipBlanks(); !scanner.atEnd(); scanner.skipBlanks()) {
            part();
        }
        if (line.length() > read.length()) {
            problems.tooLong(read.length(), line.length());
        }
        return new ProvisionedFilter(line, parts, problems.found());
    }

    private void part() {
        int start = scanner.at();
        boolean negated = false;
        while (scanner.next('!')) {
            negated = !negated;
        }
        if (scanner.atEnd() || scanner.atBlank()) {
            problems.loneNot(start, scanner.at());
            return;
        }
        Optional<FilterTerm> term = term();
        if (negated && term.isPresent() && term.get() instanceof FilterTerm.RawQuery) {
            problems.negatedRaw(start, scanner.at());
            return;
        }
        boolean not = negated;
        term.map(positive -> not ? new FilterTerm.Not(positive) : positive).ifPresent(each ->
            parts.add(new FilterPart(start, scanner.at(), scanner.from(start), each)));
    }

    private Optional<FilterTerm> term() {
        int start = scanner.at();
        String name = scanner.letters();
        // An ARN that is pasted is meant as a whole.
        if (!name.isEmpty() && !scanner.startsWith("arn:aws")) {
            Optional<FilterField> field = FilterField.named(name);
            scanner.moveTo(start + name.length());
            Optional<Operator> operator = Operator.read(scanner, field);
            if (operator.isPresent() && field.isPresent()) {
                return fields.term(field.get(), name, start, operator.get());
            }
            boolean meant = operator.isPresent() && operator.get() == Operator.HAS;
            scanner.moveTo(start);
            if (meant) {
                Piece word = scanner.bare("");
                problems.unknownField(start, start + name.length() + 1, name);
                return Optional.of(freeText(word));
            }
        }
        return free(scanner.is('"') || scanner.is('/') ? scanner.piece("") : scanner.bare(""));
    }

    private Optional<FilterTerm> free(Piece piece) {
        if (!fields.usable(piece)) {
            return Optional.empty();
        }
        return Optional.of(freeText(piece));
    }

    private static FilterTerm freeText(Piece piece) {
        if (piece.form() == Form.REGEX) {
            return new FilterTerm.FreeText(new ValueMatch.Regex(piece.text()));
        }
        String word = Letters.folded(piece.text());
        return new FilterTerm.FreeText(
            FilterWords.isId(word) ? new ValueMatch.Whole(word) : new ValueMatch.Contains(word));
    }
}
