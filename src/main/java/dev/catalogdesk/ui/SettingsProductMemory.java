package dev.catalogdesk.ui;

import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.PastLaunch;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.products.ProductMemory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is remembered about products, kept in the settings under one connection and region.
final class SettingsProductMemory implements ProductMemory {
    private final SettingsStore store;
    private final ContextKey context;
    private final LaunchArchive archive;

    SettingsProductMemory(SettingsStore store, ContextKey context, LaunchArchive archive) {
        this.store = store;
        this.context = context;
        this.archive = archive;
    }

    @Override
    public Set<String> favourites() {
        return new LinkedHashSet<>(store.current().products().favourites(context));
    }

    @Override
    public List<String> recent() {
        return store.current().products().recent(context);
    }

    @Override
    public void toggleFavourite(String productId) {
        boolean marked = favourites().contains(productId);
        store.update(s -> s.withProducts(p -> p.withFavourite(context, productId, !marked)));
    }

    @Override
    public void markUsed(String productId) {
        store.update(s -> s.withProducts(p -> p.withUsed(context, productId)));
    }

    @Override
    public boolean favouritesFirst() {
        return store.current().favouritesFirst();
    }

    @Override
    public void setFavouritesFirst(boolean first) {
        store.update(s -> s.withFavouritesFirst(first));
    }

    @Override
    public List<PastLaunch> launches(String productId) {
        return archive.launches(productId);
    }

    @Override
    public Optional<String> rememberedPath(String productId) {
        return store.current().products().launchPath(context, productId);
    }

    @Override
    public void rememberPath(String productId, Optional<String> pathId) {
        store.update(s -> s.withProducts(p -> pathId
            .map(id -> p.withLaunchPath(context, productId, id))
            .orElseGet(() -> p.withoutLaunchPath(context, productId))));
    }
}
