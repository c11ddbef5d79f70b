package dev.catalogdesk.ui.products;

import java.util.regex.Pattern;

/// Tells ids of products from words.
final class ProductIds {
    private static final Pattern PRODUCT = Pattern.compile("prod-[a-z0-9]{4,96}");
    private static final Pattern VIEW = Pattern.compile("prodview-[a-z0-9]{4,92}");

    private ProductIds() {
    }

    static boolean isProduct(String text) {
        return PRODUCT.matcher(text).matches();
    }

    static boolean isView(String text) {
        return VIEW.matcher(text).matches();
    }

    static boolean isEither(String text) {
        return isProduct(text) || isView(text);
    }
}
