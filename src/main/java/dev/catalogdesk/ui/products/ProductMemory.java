package dev.catalogdesk.ui.products;

import dev.catalogdesk.settings.PastLaunch;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the console remembers about products, for one connection and region. Kept with the settings; all methods
/// return at once and are called on the JavaFX thread.
public interface ProductMemory {
    /// Products the operator marked.
    ///
    /// @return ids beginning with `prod-`
    Set<String> favourites();

    /// Products used lately.
    ///
    /// @return ids beginning with `prod-`, the latest first
    List<String> recent();

    /// Marks a product, or takes the mark away.
    ///
    /// @param productId the product
    void toggleFavourite(String productId);

    /// Notes that a launch of a product was begun.
    ///
    /// @param productId the product
    void markUsed(String productId);

    /// Whether favourites and recently used products stand first in the list.
    ///
    /// @return the operator's wish
    boolean favouritesFirst();

    /// Keeps the wish of [#favouritesFirst()].
    ///
    /// @param first the operator's wish
    void setFavouritesFirst(boolean first);

    /// Launches of a product that this program made.
    ///
    /// @param productId the product
    /// @return newest first
    List<PastLaunch> launches(String productId);

    /// The launch path chosen for a product before.
    ///
    /// @param productId the product
    /// @return the path's id; it may be gone by now
    Optional<String> rememberedPath(String productId);

    /// Remembers the launch path of a product, or forgets it.
    ///
    /// @param productId the product
    /// @param pathId the path's id, nothing to forget
    void rememberPath(String productId, Optional<String> pathId);
}
