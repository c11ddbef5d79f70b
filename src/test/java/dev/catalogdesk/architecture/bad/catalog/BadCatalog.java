package dev.catalogdesk.architecture.bad.catalog;

import dev.catalogdesk.architecture.bad.demo.BadDemo;
import dev.catalogdesk.architecture.bad.model.BadModel;
import javafx.scene.control.Label;
import org.assertj.core.api.Assertions;

/// Knows the demo, JavaFX and a library without a row, and makes a cycle.
public final class BadCatalog {
    private final BadDemo demo = new BadDemo();

    @Override
    public String toString() {
        Assertions.fail(demo + " " + BadModel.class);
        return new Label("text").getText();
    }
}
