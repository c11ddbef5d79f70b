package dev.catalogdesk.ui.products;

import dev.catalogdesk.settings.PastLaunch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Remembers as long as the test runs.
final class MapMemory implements ProductMemory {
    final Set<String> favourites = new HashSet<>();
    final List<String> recent = new ArrayList<>();
    final Map<String, String> paths = new HashMap<>();
    final List<PastLaunch> launches = new ArrayList<>();
    boolean first;

    @Override
    public Set<String> favourites() {
        return favourites;
    }

    @Override
    public List<String> recent() {
        return recent;
    }

    @Override
    public void toggleFavourite(String productId) {
        if (!favourites.remove(productId)) {
            favourites.add(productId);
        }
    }

    @Override
    public void markUsed(String productId) {
        recent.remove(productId);
        recent.addFirst(productId);
    }

    @Override
    public boolean favouritesFirst() {
        return first;
    }

    @Override
    public void setFavouritesFirst(boolean first) {
        this.first = first;
    }

    @Override
    public Optional<String> rememberedPath(String productId) {
        return Optional.ofNullable(paths.get(productId));
    }

    @Override
    public void rememberPath(String productId, Optional<String> pathId) {
        pathId.ifPresentOrElse(id -> paths.put(productId, id), () -> paths.remove(productId));
    }

    @Override
    public List<PastLaunch> launches(String productId) {
        return launches.stream().filter(each -> each.place().productId().equals(productId)).toList();
    }
}
