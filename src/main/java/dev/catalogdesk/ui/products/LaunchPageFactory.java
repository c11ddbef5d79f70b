package dev.catalogdesk.ui.products;

import java.util.Optional;
import javafx.scene.layout.Region;

/// Makes the page on which a product is launched. It belongs to another feature, so whoever builds the window
/// brings the two together.
public interface LaunchPageFactory {
    /// A page for a launch.
    interface LaunchPage {
        /// What is shown.
        ///
        /// @return always the same region
        Region root();

        /// Leads the focus from a field to what is said about it, and back.
        void explainField();

        /// Ends its work; it is not shown again.
        void close();
    }

    /// Makes a page. Called on the JavaFX thread.
    ///
    /// @param productId the product
    /// @param versionId the version chosen on the product's page
    /// @param pathId the launch path chosen on the product's page
    /// @param like token of an earlier launch to begin with
    /// @param onClose to be called when the operator leaves the page
    /// @return the page
    LaunchPage create(String productId, Optional<String> versionId, Optional<String> pathId, Optional<String> like,
        Runnable onClose);
}
