package dev.catalogdesk.ui.launch;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FormNodes;
import javafx.beans.InvalidationListener;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The tags that come by themselves, for reading, each with who puts it on.
final class GivenTagsPane extends VBox {
    private static final double[] SHARES = {52, 32, 16};
    private final TagsStep step;
    private final Messages messages;

    GivenTagsPane(TagsStep step, Messages messages) {
        super(8);
        this.step = step;
        this.messages = messages;
        step.given().addListener((InvalidationListener) observable -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        if (step.given().isEmpty()) {
            getChildren().add(FormNodes.muted(messages.text("launch.tags.given.none")));
            return;
        }
        GridPane grid = new GridPane(8, 4);
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        step.given().forEach(tag -> grid.addRow(grid.getRowCount(), top(key(tag)),
            top(tag.known() ? FormNodes.text(tag.value(), "mono", Styles.TEXT_SMALL) : FormNodes.muted(tag.value())),
            top(FormNodes.muted(tag.origin()))));
        getChildren().addAll(FormNodes.muted(messages.text("launch.tags.given.about")), grid);
    }

    /// The keys of AWS are long: their last part, which tells them apart, has a line of its own.
    private static Label key(GivenTag tag) {
        int last = tag.known() ? 0 : tag.key().lastIndexOf(':') + 1;
        Label key = FormNodes.text(
            tag.key().substring(0, last) + (last > 0 ? "\n" : "") + tag.key().substring(last), "mono",
            Styles.TEXT_SMALL);
        key.setAccessibleText(tag.key());
        return key;
    }

    private static Label top(Label label) {
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
