package dev.catalogdesk.query;

import dev.catalogdesk.model.BoundedText;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.VersionBadge;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// One pass of a filter over rows. It is bounded in time whatever expressions the filter holds: rows for which one
/// takes too long do not pass, and [#problem] tells afterwards. For one thread.
public final class FilterRun implements Predicate<SearchText> {
    private final RegexBudget budget = new RegexBudget();
    private final List<Predicate<SearchText>> checks;

    FilterRun(List<FilterPart> parts, Instant now, Function<ProvisionedProduct, Set<VersionBadge>> badges) {
        Checks maker = new Checks(now, badges, budget);
        // Expressions last: they are slow, and what another term has ruled out need not be read.
        checks = parts.stream().map(FilterPart::term).sorted(Comparator.comparing(FilterRun::reads))
            .map(maker::of).toList();
    }

    /// Whether a row passes.
    ///
    /// @param row the row
    /// @return true if all terms hold
    @Override
    public boolean test(SearchText row) {
        budget.nextRow();
        try {
            for (Predicate<SearchText> check : checks) {
                if (!check.test(row)) {
                    return false;
                }
            }
            return true;
        } catch (BoundedText.ExhaustedException e) {
            budget.undecidedRow();
            return false;
        }
    }

    /// Whether a row passes that was not made ready; for single ones.
    ///
    /// @param row the row
    /// @return true if all terms hold
    public boolean matches(ProvisionedProduct row) {
        return test(SearchText.of(row));
    }

    /// What went wrong so far.
    ///
    /// @return a sentence, if an expression took too long for some of the rows
    public Optional<MessageKey> problem() {
        return budget.undecided() == 0 ? Optional.empty()
            : Optional.of(MessageKey.of("filter.problem.slow", budget.undecided()));
    }

    private static boolean reads(FilterTerm term) {
        return switch (term) {
            case FilterTerm.FreeText free -> free.match() instanceof ValueMatch.Regex;
            case FilterTerm.FieldTerm field -> field.anyOf().stream().anyMatch(ValueMatch.Regex.class::isInstance);
            case FilterTerm.TagTerm tag -> tag.key() instanceof ValueMatch.Regex
                || tag.values().stream().anyMatch(ValueMatch.Regex.class::isInstance);
            case FilterTerm.Not not -> reads(not.term());
            case FilterTerm.AgeTerm age -> false;
            case FilterTerm.BadgeTerm badge -> false;
            case FilterTerm.RawQuery raw -> false;
        };
    }
}
