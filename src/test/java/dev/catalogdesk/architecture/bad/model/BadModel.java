package dev.catalogdesk.architecture.bad.model;

import dev.catalogdesk.architecture.bad.catalog.BadCatalog;
import java.util.ArrayList;
import java.util.List;

/// Knows what stands above it, keeps state for all and prints.
public final class BadModel {
    static final List<String> HARMLESS = List.of();
    static final ArrayList<String> SHARED = new ArrayList<>();
    static int counter;

    private BadModel() {
    }

    /// Hides what it needs.
    ///
    /// @return the catalogue
    public static BadCatalog getInstance() {
        System.out.println(SHARED.size() + HARMLESS.size() + counter);
        return new BadCatalog();
    }
}
