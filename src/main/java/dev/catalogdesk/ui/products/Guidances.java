package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Messages;

/// Guidance in words: DEFAULT only means "not deprecated".
final class Guidances {
    private Guidances() {
    }

    static String name(VersionRow row, Messages messages) {
        return switch (row.version().guidance().value()) {
            case DEFAULT -> messages.text("products.guidance.default");
            case DEPRECATED -> messages.text("products.guidance.deprecated");
            case UNKNOWN -> row.version().guidance().text().isEmpty()
                ? messages.text("products.guidance.unknown") : row.version().guidance().text();
        };
    }
}
