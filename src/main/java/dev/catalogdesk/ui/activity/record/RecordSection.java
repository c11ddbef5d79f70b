package dev.catalogdesk.ui.activity.record;

import dev.catalogdesk.ui.component.SectionTitle;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A titled part of the record's page. It takes no room while it has nothing to show.
final class RecordSection extends VBox {
    private final SectionTitle heading;
    private final VBox content = new VBox();

    RecordSection(String id, String title) {
        setId(id);
        getStyleClass().add("record-section");
        content.getStyleClass().add("record-section");
        heading = new SectionTitle(title);
        getChildren().addAll(heading, content);
        show();
    }

    void remark(String text) {
        heading.setRemark(text);
    }

    /// Shows other content.
    void show(Node... nodes) {
        content.getChildren().setAll(nodes);
        setVisible(nodes.length > 0);
        setManaged(nodes.length > 0);
    }
}
