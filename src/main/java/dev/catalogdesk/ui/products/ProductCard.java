package dev.catalogdesk.ui.products;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.theme.Icon;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A product in the list of cards: title, what it is for, whose it is, and a star for favourites.
final class ProductCard extends ListCell<ProductRow> {
    private final Messages messages;
    private final ObservableBooleanValue slim;
    private final Label title = new Label();
    private final Label description = new Label();
    private final Label meta = new Label();
    private final ToggleButton star = new ToggleButton();
    private final Tooltip starTooltip = new Tooltip();
    private final VBox card;
    private boolean filled;

    ProductCard(Messages messages, ObservableBooleanValue slim, Consumer<String> toggleFavourite) {
        this.messages = messages;
        this.slim = slim;
        title.getStyleClass().add("strong");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        meta.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        meta.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        description.getStyleClass().add(Styles.TEXT_SMALL);
        description.setWrapText(true);
        star.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "product-star");
        star.setTooltip(starTooltip);
        star.setFocusTraversable(false);
        star.setMinWidth(USE_PREF_SIZE);
        star.setOnAction(event -> {
            if (getItem() != null) {
                toggleFavourite.accept(getItem().id());
            }
        });
        HBox first = new HBox(8, title, star);
        first.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(first, description, meta);
        card.getStyleClass().add("product-card");
        setPrefWidth(0);
    }

    /// As high as its words need when they wrap, which a cell by itself does not work out.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = width > 0 ? width : getWidth();
        double inner = room - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + card.prefHeight(inner > 0 ? inner : -1) + snappedBottomInset();
    }

    @Override
    protected void updateItem(ProductRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.product().name());
        description.setText(row.product().shortDescription());
        show(description, !slim.get() && !row.product().shortDescription().isBlank());
        meta.setText(slim.get() ? row.product().owner()
            : messages.text("products.card.meta", row.product().owner(), row.typeName()));
        show(star, !slim.get());
        showStar(row);
        setAccessibleText(row.product().name());
        setGraphic(card);
    }

    private void showStar(ProductRow row) {
        if (star.getGraphic() == null || filled != row.favourite()) {
            filled = row.favourite();
            star.setGraphic((filled ? Icon.STAR_FILLED : Icon.STAR).small());
        }
        star.setSelected(row.favourite());
        String text = messages.text(row.favourite() ? "products.star.take" : "products.star.give",
            row.product().name());
        star.setAccessibleText(text);
        starTooltip.setText(text);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
