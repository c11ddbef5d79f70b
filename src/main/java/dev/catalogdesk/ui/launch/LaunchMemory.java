package dev.catalogdesk.ui.launch;

import dev.catalogdesk.settings.LaunchArchive;
import java.util.Optional;

/// What the console remembers about launches of a product on one connection. Methods return at once and are called
/// on the JavaFX thread.
public interface LaunchMemory {
    /// The path chosen before.
    ///
    /// @param productId the product
    /// @return its id; the path may be gone by now
    Optional<String> rememberedPath(String productId);

    /// Remembers the path that a launch took.
    ///
    /// @param productId the product
    /// @param pathId the path
    void rememberPath(String productId, String pathId);

    /// Drafts and launches made.
    ///
    /// @return always the same
    LaunchArchive archive();

    /// Notes that a product was launched.
    ///
    /// @param productId the product
    void markUsed(String productId);
}
