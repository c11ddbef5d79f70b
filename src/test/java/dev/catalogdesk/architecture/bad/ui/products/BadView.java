package dev.catalogdesk.architecture.bad.ui.products;

import dev.catalogdesk.architecture.bad.catalog.BadCatalog;
import dev.catalogdesk.architecture.bad.ui.launch.BadViewModel;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Label;

/// Calls a service, another feature and the JavaFX thread, and asks by itself.
public final class BadView extends Label {
    /// Does all at once.
    public BadView() {
        Platform.runLater(() -> setText(new BadCatalog() + "" + new BadViewModel()));
        new Alert(Alert.AlertType.NONE).close();
    }
}
