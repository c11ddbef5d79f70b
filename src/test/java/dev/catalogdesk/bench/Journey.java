package dev.catalogdesk.bench;

import java.util.function.Consumer;

/// The way through the program that is measured and pictured: search, open a product, launch it, see it succeed.
final class Journey {
    /// The list of products.
    static final String LIST = "products-list";

    private Journey() {
    }

    /// Goes the way.
    ///
    /// @param program the running program
    /// @param stop called at each place, with its name
    static void run(RunningProgram program, Consumer<String> stop) {
        program.awaitShown(LIST);
        stop.accept("products");
    }
}
