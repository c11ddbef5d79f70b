package dev.catalogdesk.operations.watch;

/// Reads what is watched. Blocks; throws `CatalogException`.
interface Reader {
    /// The call that it makes.
    String operation();

    /// How it stands.
    Reading read();

    /// All there is to be told at the end.
    ///
    /// @param first what was read before
    Reading whole(Reading first);
}
