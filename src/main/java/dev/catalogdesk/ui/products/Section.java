package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.SectionTitle;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A titled part of the product's page.
final class Section extends VBox {
    private final SectionTitle heading;

    Section(String id, SectionTitle heading, Node... content) {
        this.heading = heading;
        setId(id);
        getStyleClass().add("product-section");
        // Title and link stay whole where it is narrow; the remark gives way.
        if (heading.getChildren().getFirst() instanceof Region title
                && heading.getChildren().getLast() instanceof Region link) {
            title.setMinWidth(USE_PREF_SIZE);
            link.setMinWidth(link instanceof Control ? USE_PREF_SIZE : 0);
        }
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    void remark(String text) {
        heading.setRemark(text);
    }
}
