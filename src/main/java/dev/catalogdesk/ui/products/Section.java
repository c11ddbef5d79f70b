package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.SectionTitle;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A titled part of the product's page.
final class Section extends VBox {
    private final SectionTitle heading;

    Section(String id, SectionTitle heading, Node... content) {
        this.heading = heading;
        setId(id);
        getStyleClass().add("product-section");
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    void remark(String text) {
        heading.setRemark(text);
    }
}
