package dev.catalogdesk.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who does which part of a filter. To AWS goes only what is known to work there and finds no less than the part does
/// here: `status:`, `type:`, `id:`, `name:`, `productId:`, `physicalId:` and `idempotencyToken:` with whole values, and
/// the bare id of a product or provisioned product, with a blank between them for "and". Those forms stand in the API
/// model, in AWS's examples and in production clients; quotes, wildcards, ranges and several entries are documented
/// nowhere. AWS compares names piece by piece, so everything but a raw query is judged here once more.
///
/// @param searchQuery the `SearchQuery` to ask with; empty for everything
/// @param parts each part, in order
public record FilterSplit(String searchQuery, List<Share> parts) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]*");

    /// Copies the list.
    public FilterSplit {
        parts = List.copyOf(parts);
    }

    /// Who judges a part.
    public enum Judge {
        /// AWS, and nobody here could: a query passed on.
        AWS,

        /// AWS leaves out what cannot match, and what it finds is judged here again.
        BOTH,

        /// Only this program, among the rows that are loaded.
        HERE
    }

    /// A part and who judges it.
    ///
    /// @param part the part
    /// @param judge who
    public record Share(FilterPart part, Judge judge) {
    }

    static FilterSplit of(List<FilterPart> parts) {
        return new FilterSplit(
            parts.stream().flatMap(part -> query(part.term()).stream()).distinct().collect(Collectors.joining(" ")),
            parts.stream().map(part -> new Share(part, judge(part.term()))).toList());
    }

    /// Whether AWS leaves nothing to be ruled out here except near-misses, so that its total is about that of the
    /// filter and the filter need not see all rows.
    ///
    /// @return true if no part is judged here alone
    public boolean awsDoesAll() {
        return parts.stream().noneMatch(share -> share.judge() == Judge.HERE);
    }

    private static Judge judge(FilterTerm term) {
        if (term instanceof FilterTerm.RawQuery) {
            return Judge.AWS;
        }
        return query(term).isPresent() ? Judge.BOTH : Judge.HERE;
    }

    private static Optional<String> query(FilterTerm term) {
        return switch (term) {
            case FilterTerm.RawQuery(String query) -> Optional.of(query);
            case FilterTerm.FreeText(ValueMatch.Whole(String word))
                when FilterWords.isId(word, "pp-") || FilterWords.isId(word, "prod-") -> Optional.of(word);
            case FilterTerm.FieldTerm(FilterField field, List<ValueMatch> anyOf)
                when anyOf.size() == 1 && anyOf.getFirst() instanceof ValueMatch.Whole(String value)
                && works(field, value) -> Optional.of(field.serviceName() + ":" + value);
            default -> Optional.empty();
        };
    }

    private static boolean works(FilterField field, String value) {
        return switch (field) {
            case STATUS, TYPE, ID, NAME, PRODUCT_ID, PHYSICAL_ID, TOKEN -> PLAIN.matcher(value).matches();
            default -> false;
        };
    }
}
