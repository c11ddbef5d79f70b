package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Messages;
import java.util.OptionalInt;

/// How many products there are, as far as one can know: the service gives no total, so it is what is loaded, about
/// how many its own counts make while pages come in, and exact after the last page.
///
/// @param loaded products loaded
/// @param complete whether the last page is here
/// @param about what the service's counts make
/// @param unfiltered how many there are without any filter, where that was seen
record ProductCount(int loaded, boolean complete, OptionalInt about, OptionalInt unfiltered) {
    /// Beside the title.
    String title(Messages messages) {
        if (!complete) {
            return about(messages, "products.count.loading-about", "products.count.loading");
        }
        return unfiltered.isPresent() && unfiltered.getAsInt() > loaded
            ? messages.text("products.count.of", loaded, unfiltered.getAsInt())
            : messages.text("products.count.exact", loaded);
    }

    /// Below the list.
    String footer(Messages messages) {
        return complete ? messages.text("products.loaded.all", loaded)
            : about(messages, "products.loaded.about", "products.loaded.some");
    }

    private String about(Messages messages, String withEstimate, String without) {
        return about.isPresent() && about.getAsInt() > loaded
            ? messages.text(withEstimate, loaded, about.getAsInt())
            : messages.text(without, loaded);
    }
}
