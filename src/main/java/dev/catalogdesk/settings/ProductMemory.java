package dev.catalogdesk.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the operator marked, used and chose in each catalogue.
///
/// @param favourites ids of marked products by connection and region, in the order they were marked
/// @param recent ids of launched or opened products by connection and region, newest first, at most [#MAX_RECENT]
/// @param launchPaths id of the launch path chosen last, by product, by connection and region
public record ProductMemory(
    Map<ContextKey, List<String>> favourites,
    Map<ContextKey, List<String>> recent,
    Map<ContextKey, Map<String, String>> launchPaths) {
    /// How many recent products are kept for each catalogue.
    public static final int MAX_RECENT = 20;

    /// Nothing remembered yet.
    public static final ProductMemory EMPTY = new ProductMemory(Map.of(), Map.of(), Map.of());

    /// Copies everything.
    public ProductMemory {
        favourites = Lists.copyOfLists(favourites);
        recent = Lists.copyOfLists(recent);
        Map<ContextKey, Map<String, String>> paths = new LinkedHashMap<>();
        launchPaths.forEach((key, map) -> paths.put(key, Lists.copy(map)));
        launchPaths = Lists.copy(paths);
    }

    /// The marked products of a catalogue.
    ///
    /// @param context connection and region
    /// @return ids of products
    public List<String> favourites(ContextKey context) {
        return favourites.getOrDefault(context, List.of());
    }

    /// Marks a product or takes its mark away.
    ///
    /// @param context connection and region
    /// @param productId the product
    /// @param favourite whether it is to be marked
    /// @return the changed memory
    public ProductMemory withFavourite(ContextKey context, String productId, boolean favourite) {
        List<String> ids = Lists.marked(favourites(context), productId, favourite);
        return new ProductMemory(Lists.put(favourites, context, ids), recent, launchPaths);
    }

    /// The products of a catalogue used last.
    ///
    /// @param context connection and region
    /// @return ids of products, newest first
    public List<String> recent(ContextKey context) {
        return recent.getOrDefault(context, List.of());
    }

    /// Remembers that a product was used.
    ///
    /// @param context connection and region
    /// @param productId the product
    /// @return the changed memory
    public ProductMemory withUsed(ContextKey context, String productId) {
        List<String> ids = Lists.front(recent(context), productId, MAX_RECENT);
        return new ProductMemory(favourites, Lists.put(recent, context, ids), launchPaths);
    }

    /// The launch path that was chosen last for a product. It may be gone by now.
    ///
    /// @param context connection and region
    /// @param productId the product
    /// @return id of the path, if one was ever chosen
    public Optional<String> launchPath(ContextKey context, String productId) {
        return Optional.ofNullable(launchPaths.getOrDefault(context, Map.of()).get(productId));
    }

    /// Remembers a choice of launch path.
    ///
    /// @param context connection and region
    /// @param productId the product
    /// @param pathId the path
    /// @return the changed memory
    public ProductMemory withLaunchPath(ContextKey context, String productId, String pathId) {
        Map<String, String> ofContext = new LinkedHashMap<>(launchPaths.getOrDefault(context, Map.of()));
        ofContext.put(productId, pathId);
        Map<ContextKey, Map<String, String>> all = new LinkedHashMap<>(launchPaths);
        all.put(context, ofContext);
        return new ProductMemory(favourites, recent, all);
    }

    /// Forgets a choice of launch path.
    ///
    /// @param context connection and region
    /// @param productId the product
    /// @return the changed memory
    public ProductMemory withoutLaunchPath(ContextKey context, String productId) {
        Map<String, String> ofContext = new LinkedHashMap<>(launchPaths.getOrDefault(context, Map.of()));
        ofContext.remove(productId);
        Map<ContextKey, Map<String, String>> all = new LinkedHashMap<>(launchPaths);
        all.put(context, ofContext);
        return new ProductMemory(favourites, recent, all);
    }
}
