package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ProductSort;
import dev.catalogdesk.model.SortOrder;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SearchField;
import dev.catalogdesk.ui.component.SegmentedChoice;
import dev.catalogdesk.ui.theme.Icon;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Above the list of products: title and count, cards or table, search, and sort.
final class ProductsHeader extends VBox {
    private static final double ROOM_FOR_WORDS = 380;
    private final ProductsViewModel model;
    private final Messages messages;
    private final Label count = new Label();
    private final SearchField search;
    private final MenuButton sort = new MenuButton();
    private final ToggleButton filters = new ToggleButton();
    private final BooleanProperty table = new SimpleBooleanProperty();
    private final BooleanProperty slim = new SimpleBooleanProperty();

    ProductsHeader(ProductsViewModel model, Messages messages, Runnable toList) {
        this.model = model;
        this.messages = messages;
        search = new SearchField("products-search", messages.text("products.search.prompt"),
            messages.text("products.search.accessible"), "/", messages);
        getStyleClass().add("product-list-header");
        getChildren().addAll(titleRow(), searchRow(toList));
        bind();
    }

    /// Whether the list is a table rather than cards.
    BooleanProperty table() {
        return table;
    }

    /// Whether there is only room for title, count and search, as beside a wizard.
    BooleanProperty slim() {
        return slim;
    }

    /// Shows the filters where there is no room for them beside the list.
    ToggleButton filters() {
        return filters;
    }

    TextField search() {
        return search;
    }

    private Node titleRow() {
        Label title = new Label(messages.text("products.title"));
        title.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("strong");
        count.setId("products-count");
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        SegmentedChoice<Boolean> look =
            new SegmentedChoice<>("products-look", messages.text("products.view.accessible"), false);
        look.add(false, Icon.CARDS, messages.text("products.view.cards"));
        look.add(true, Icon.TABLE, messages.text("products.view.table"));
        look.setMinWidth(USE_PREF_SIZE);
        look.getChildren().getFirst().setAccessibleText(messages.text("products.view.cards.accessible"));
        look.getChildren().getLast().setAccessibleText(messages.text("products.view.table.accessible"));
        look.valueProperty().addListener((observable, before, now) -> table.set(now));
        look.getChildren().forEach(button -> shorten((Labeled) button, button.getAccessibleText()));
        giveWay(look);
        HBox row = new HBox(8, title, count, gap, look);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node searchRow(Runnable toList) {
        search.setMinWidth(120);
        search.setOnAction(event -> {
            model.search();
            toList.run();
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                toList.run();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        filters.setId("products-filters-toggle");
        filters.setGraphic(Icon.FILTER.small());
        filters.setMinWidth(USE_PREF_SIZE);
        filters.accessibleTextProperty().bind(filters.textProperty());
        shorten(filters, "");
        filters.getTooltip().textProperty().bind(filters.textProperty());
        filters.managedProperty().bind(filters.visibleProperty());
        fillSort();
        HBox row = new HBox(8, filters, search, sort);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Leaves a button its icon alone where there is little room; its words are then in the tooltip.
    private void shorten(Labeled button, String words) {
        button.setTooltip(new Tooltip(words));
        button.contentDisplayProperty().bind(Bindings.when(widthProperty().lessThan(ROOM_FOR_WORDS))
            .then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
    }

    private void giveWay(Node node) {
        node.visibleProperty().bind(slim.not());
        node.managedProperty().bind(node.visibleProperty());
    }

    private void fillSort() {
        sort.setId("products-sort");
        shorten(sort, "");
        giveWay(sort);
        sort.setMinWidth(USE_PREF_SIZE);
        ToggleGroup sorts = new ToggleGroup();
        for (ProductSort each : ProductSort.values()) {
            RadioMenuItem item = new RadioMenuItem(name(each));
            item.setToggleGroup(sorts);
            item.setSelected(each == model.sort().get());
            item.setOnAction(event -> model.sort().set(each));
            sort.getItems().add(item);
        }
        sort.getItems().add(new SeparatorMenuItem());
        ToggleGroup orders = new ToggleGroup();
        for (SortOrder each : SortOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text(each == SortOrder.ASCENDING
                ? "products.sort.ascending" : "products.sort.descending"));
            item.setToggleGroup(orders);
            item.setSelected(each == model.order().get());
            item.setOnAction(event -> model.order().set(each));
            sort.getItems().add(item);
        }
        CheckMenuItem favourites = new CheckMenuItem(messages.text("products.sort.favourites"));
        favourites.selectedProperty().bindBidirectional(model.favouritesFirst());
        sort.getItems().addAll(new SeparatorMenuItem(), favourites);
    }

    private String name(ProductSort each) {
        return switch (each) {
            case TITLE -> messages.text("products.sort.title");
            case VERSION_COUNT -> messages.text("products.sort.versions");
            case CREATION_DATE -> messages.text("products.sort.created");
        };
    }

    private void bind() {
        search.textProperty().bindBidirectional(model.searchText());
        model.count().addListener((observable, before, now) -> tellCount());
        model.state().addListener((observable, before, now) -> tellCount());
        model.sort().addListener((observable, before, now) -> tellSort());
        model.order().addListener((observable, before, now) -> tellSort());
        tellCount();
        tellSort();
    }

    private void tellCount() {
        count.setText(model.rows().isEmpty() && model.state().get().loading()
            ? "" : model.count().get().title(messages));
        int chosen = model.chosenFacets();
        filters.setText(chosen == 0 ? messages.text("products.facets.toggle")
            : messages.text("products.facets.toggle.some", chosen));
    }

    private void tellSort() {
        boolean up = model.order().get() == SortOrder.ASCENDING;
        String order = messages.text(up ? "products.sort.ascending" : "products.sort.descending");
        sort.setText(name(model.sort().get()));
        sort.setGraphic((up ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).small());
        sort.setAccessibleText(messages.text("products.sort.accessible", sort.getText(), order));
        sort.setTooltip(new Tooltip(sort.getAccessibleText()));
    }
}
