package dev.catalogdesk.query;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.VersionBadge;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A filter over provisioned products, as the operator wrote it: terms that must all hold. Immutable.
///
/// @param line the line, of which no more than [#LONGEST] characters are read
/// @param parts the terms with their places, in order
/// @param problems what could not be taken as written, in order
public record ProvisionedFilter(String line, List<FilterPart> parts, List<FilterProblem> problems) {
    /// How many characters are read; far more than anybody types.
    public static final int LONGEST = 4_000;

    /// A filter that lets everything through.
    public static final ProvisionedFilter ALL = new ProvisionedFilter("", List.of(), List.of());

    /// Copies the lists.
    public ProvisionedFilter {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /// Reads a line, at each key that is typed. Never fails.
    ///
    /// @param line anything
    /// @return what was understood of it
    public static ProvisionedFilter parse(String line) {
        return new FilterParser(line).parse();
    }

    /// Whether everything passes.
    ///
    /// @return true if no term was found
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// What AWS can do of it.
    ///
    /// @return the query to ask AWS with, and who judges which part
    public FilterSplit split() {
        return FilterSplit.of(parts);
    }

    /// Makes it ready to be held against rows, all of it, so that the answer is the same whether or not AWS was asked
    /// by [#split].
    ///
    /// @param now the moment that ages count to
    /// @param badges how the version of a provisioned product stands; must be quick
    /// @return for one thread, and for one pass over the rows
    public FilterRun run(Instant now, Function<ProvisionedProduct, Set<VersionBadge>> badges) {
        return new FilterRun(parts, now, badges);
    }
}
