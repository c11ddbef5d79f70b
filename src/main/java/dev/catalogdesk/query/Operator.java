package dev.catalogdesk.query;

import dev.catalogdesk.query.FilterTerm.Comparison;
import java.util.Optional;

/// What stands between a field and its value.
enum Operator {
    HAS, IS, LESS, AT_MOST, MORE, AT_LEAST;

    /// Reads it, and goes behind it. Before and behind a comparison of ages there may be blanks.
    static Optional<Operator> read(FilterScanner scanner, Optional<FilterField> field) {
        boolean age = field.filter(each -> each == FilterField.AGE).isPresent();
        int start = scanner.at();
        if (scanner.next('=')) {
            return Optional.of(IS);
        }
        boolean has = scanner.next(':');
        if (age) {
            scanner.skipBlanks();
        }
        Optional<Operator> comparison = has && !age ? Optional.empty() : comparison(scanner);
        if (comparison.isPresent() && age) {
            scanner.skipBlanks();
        } else if (comparison.isEmpty()) {
            scanner.moveTo(start + (has ? 1 : 0));
        }
        return comparison.or(() -> has ? Optional.of(HAS) : Optional.empty());
    }

    private static Optional<Operator> comparison(FilterScanner scanner) {
        if (scanner.next('<')) {
            return Optional.of(scanner.next('=') ? AT_MOST : LESS);
        }
        if (scanner.next('>')) {
            return Optional.of(scanner.next('=') ? AT_LEAST : MORE);
        }
        return Optional.empty();
    }

    boolean compares() {
        return this != HAS && this != IS;
    }

    /// The comparison of ages; of a sign that does not compare, the nearest.
    Comparison comparison() {
        return switch (this) {
            case LESS -> Comparison.LESS;
            case AT_MOST -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.AT_LEAST;
            default -> Comparison.MORE;
        };
    }
}
