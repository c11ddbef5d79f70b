package dev.catalogdesk.ui.products;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below the list of products: refresh, age and how much is loaded. Where a refresh or a later page failed, it says
/// so while the rows stay.
final class ProductsFooter extends VBox {
    private final ProductsViewModel model;
    private final ProductParts parts;
    private final Label age = new Label();
    private final Label loaded = new Label();

    ProductsFooter(ProductsViewModel model, ProductParts parts) {
        this.model = model;
        this.parts = parts;
        getStyleClass().add("product-list-footer");
        Button refresh = Buttons.icon(
            "products-refresh", Icon.REFRESH, parts.messages().text("products.refresh"), model::refresh);
        age.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        age.setMinWidth(0);
        loaded.setId("products-loaded");
        loaded.setMinWidth(USE_PREF_SIZE);
        loaded.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, refresh, age, gap, loaded);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        bind();
    }

    private void bind() {
        model.state().addListener((observable, before, now) -> show());
        model.count().addListener((observable, before, now) -> show());
        model.loadedAt().addListener((observable, before, now) -> tellAge());
        parts.shared().ticker().follow(this, now -> tellAge());
        show();
        tellAge();
    }

    private void show() {
        boolean some = !model.rows().isEmpty();
        loaded.setText(some ? model.count().get().footer(parts.messages()) : "");
        if (getChildren().size() > 1) {
            getChildren().removeFirst();
        }
        // The place above the list tells of a failed refresh; a broken stream is told here, with how to go on.
        if (some && !model.count().get().complete()) {
            parts.states().words(model.state().get()).ifPresent(words -> getChildren().addFirst(
                new PanelNote(words.title() + ". " + words.message(), true).withAction("products-load-rest",
                    parts.messages().text("products.load-rest"), parts.messages().text("products.load-rest"),
                    model::retry)));
        }
    }

    private void tellAge() {
        age.setText(model.loadedAt().get()
            .map(time -> parts.messages().text("products.updated", parts.ago(time))).orElse(""));
    }
}
