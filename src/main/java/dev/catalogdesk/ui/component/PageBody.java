package dev.catalogdesk.ui.component;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The sections of a page one below the other, scrolled where they are too long.
public final class PageBody extends ScrollPane {
    private final VBox sections = new VBox();

    /// Puts sections below each other.
    ///
    /// @param nodes the sections
    public PageBody(Node... nodes) {
        sections.getStyleClass().add("page-body");
        sections.getChildren().addAll(nodes);
        setContent(sections);
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    /// Shows other sections.
    ///
    /// @param nodes the sections
    public void setSections(Node... nodes) {
        sections.getChildren().setAll(nodes);
    }
}
