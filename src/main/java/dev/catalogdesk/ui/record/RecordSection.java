package dev.catalogdesk.ui.record;

import dev.catalogdesk.ui.component.SectionTitle;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A titled part of a page. It takes no room while it has nothing to show.
public final class RecordSection extends VBox {
    private final SectionTitle heading;
    private final VBox content = new VBox();

    /// Makes a part without content.
    ///
    /// @param id its id
    /// @param title its title
    public RecordSection(String id, String title) {
        setId(id);
        getStyleClass().add("record-section");
        content.getStyleClass().add("record-section");
        heading = new SectionTitle(title);
        getChildren().addAll(heading, content);
        show();
    }

    /// Says something beside the title.
    ///
    /// @param text such as a count
    public void remark(String text) {
        heading.setRemark(text);
    }

    /// Shows other content.
    ///
    /// @param nodes the content; none hides the part
    public void show(Node... nodes) {
        content.getChildren().setAll(nodes);
        setVisible(nodes.length > 0);
        setManaged(nodes.length > 0);
    }
}
