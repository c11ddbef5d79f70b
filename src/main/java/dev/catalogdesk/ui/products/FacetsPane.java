package dev.catalogdesk.ui.products;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The filters beside the list: one check box for each value the service counts.
final class FacetsPane extends BorderPane {
    private final ProductsViewModel model;
    private final Messages messages;
    private final Hyperlink clear;
    private final VBox groups = new VBox();

    FacetsPane(ProductsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        clear = Buttons.link("products-clear-filters", "", model::clearFacets);
        setId("products-facets");
        getStyleClass().add("product-facets");
        setTop(header());
        setCenter(scrolled());
        setBottom(note());
        bind();
    }

    private Node header() {
        Label title = new Label(messages.text("products.facets.title"));
        title.getStyleClass().add("strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(title, gap, clear);
        header.getStyleClass().add("product-facets-header");
        return header;
    }

    private Node scrolled() {
        groups.getStyleClass().add("product-facets-groups");
        model.facets().forEach(group -> groups.getChildren().add(group(group)));
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node note() {
        Label note = new Label(messages.text("products.facets.note"));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().addAll(Styles.TEXT_SMALL, "muted", "product-facets-note");
        return note;
    }

    private Node group(FacetGroup group) {
        Label title = new Label(group.title());
        title.getStyleClass().add("strong");
        VBox rows = new VBox();
        rows.getStyleClass().add("product-facet-rows");
        Map<FacetRow, Node> made = new HashMap<>();
        Runnable fill = () -> {
            List<FacetRow> now = group.rows();
            made.keySet().retainAll(now);
            rows.getChildren().setAll(now.stream()
                .map(row -> made.computeIfAbsent(row, each -> row(group, each))).toList());
        };
        group.rows().addListener((ListChangeListener<FacetRow>) change -> fill.run());
        fill.run();
        VBox box = new VBox(title, rows);
        box.getStyleClass().add("product-facet");
        box.visibleProperty().bind(Bindings.isNotEmpty(group.rows()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Node row(FacetGroup group, FacetRow row) {
        CheckBox box = new CheckBox(row.label());
        box.setWrapText(true);
        box.setTooltip(new Tooltip(row.label()));
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.text("products.facet.accessible", group.title(), row.label()));
        box.setSelected(row.selected().get());
        row.selected().addListener((observable, before, now) -> box.setSelected(now));
        box.setOnAction(event -> model.choose(row, box.isSelected()));
        Label count = new Label();
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll(Styles.TEXT_SMALL, "muted");
        count.textProperty().bind(row.count().map(FacetsPane::number));
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(box, count);
        line.getStyleClass().add("product-facet-row");
        return line;
    }

    private static String number(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
    }

    private void bind() {
        Runnable tell = () -> {
            int chosen = model.chosenFacets();
            clear.setText(messages.text("products.facets.clear", chosen));
            clear.setVisible(chosen > 0);
        };
        model.state().addListener((observable, before, now) -> tell.run());
        tell.run();
    }
}
