package dev.catalogdesk.ui.component;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The heading of a section of a page: bold title, muted remark, links at the right.
public final class SectionTitle extends HBox {
    private final Label remark = new Label();

    /// Makes a heading.
    ///
    /// @param title the title
    /// @param links what stands at the right
    public SectionTitle(String title, Node... links) {
        getStyleClass().add("section-title");
        Label heading = new Label(title);
        heading.getStyleClass().add("strong");
        remark.getStyleClass().add("muted");
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(heading, remark, gap);
        getChildren().addAll(links);
    }

    /// Says something beside the title, such as a count.
    ///
    /// @param text the remark
    public void setRemark(String text) {
        remark.setText(text);
    }
}
