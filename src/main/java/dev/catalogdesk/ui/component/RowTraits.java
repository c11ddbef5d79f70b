package dev.catalogdesk.ui.component;

import java.util.function.Function;

/// What a table must know of its rows.
///
/// @param id what a row is recognised by across refreshes
/// @param name what a person calls it; names the row to screen readers
/// @param searchText what the filter looks into, already in lower case
/// @param copyText what Ctrl+C copies
/// @param arn its ARN; an empty text where it has none
/// @param <R> the row
public record RowTraits<R>(
        Function<? super R, String> id,
        Function<? super R, String> name,
        Function<? super R, String> searchText,
        Function<? super R, String> copyText,
        Function<? super R, String> arn) {
    /// Rows that are copied as their id and have no ARN.
    ///
    /// @param id the id
    /// @param name the name
    /// @param searchText what the filter looks into, in lower case
    /// @param <R> the row
    /// @return the traits
    public static <R> RowTraits<R> of(
            Function<? super R, String> id, Function<? super R, String> name,
            Function<? super R, String> searchText) {
        return new RowTraits<>(id, name, searchText, id, row -> "");
    }

    /// With another text for Ctrl+C.
    ///
    /// @param text gives it
    /// @return changed traits
    public RowTraits<R> copiedAs(Function<? super R, String> text) {
        return new RowTraits<>(id, name, searchText, text, arn);
    }

    /// With an ARN.
    ///
    /// @param text gives it; empty where there is none
    /// @return changed traits
    public RowTraits<R> withArn(Function<? super R, String> text) {
        return new RowTraits<>(id, name, searchText, copyText, text);
    }
}
