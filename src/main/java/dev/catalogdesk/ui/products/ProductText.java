package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.ui.component.Messages;
import java.time.Instant;
import java.util.List;

/// A product as plain text, for a mail or a ticket.
final class ProductText {
    private ProductText() {
    }

    static String of(ProductDetail detail, List<VersionRow> versions, Messages messages) {
        ProductSummary product = detail.summary();
        StringBuilder text = new StringBuilder(product.name()).append('\n');
        line(text, "products.page.id", product.productId(), messages);
        line(text, "products.page.view-id", product.productViewId(), messages);
        line(text, "products.page.type", ProductTypes.name(product.type(), messages), messages);
        line(text, "products.page.owner", product.owner(), messages);
        line(text, "products.page.distributor", product.distributor(), messages);
        line(text, "products.page.description", product.shortDescription(), messages);
        for (VersionRow row : versions) {
            String created = row.version().createdTime().map(Instant::toString).orElse("");
            line(text, "products.versions.version",
                String.join(", ", row.name(), row.id(), Guidances.name(row, messages), created), messages);
        }
        detail.launchPaths().forEach(path ->
            line(text, "products.paths.path", path.name() + ", " + path.id(), messages));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value, Messages messages) {
        if (!value.isBlank()) {
            text.append(messages.text(key)).append(": ").append(value).append('\n');
        }
    }
}
