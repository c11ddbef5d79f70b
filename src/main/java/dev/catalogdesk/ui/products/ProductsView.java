package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StateMessage;
import dev.catalogdesk.ui.component.StatePane;
import dev.catalogdesk.ui.task.LoadState;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;

/// The list of products, as cards or table, and one message in their place where there is nothing to show. Enter
/// opens, Space marks a favourite.
final class ProductsView extends BorderPane {
    private final ProductsViewModel model;
    private final ProductParts parts;
    private final Consumer<ProductRow> open;
    private final ProductsHeader header;
    private final ListView<ProductRow> cards = new ListView<>();
    private final StatePane cardsPane;
    private final CatalogTable<ProductRow> table;
    private final ReadOnlyObjectWrapper<Optional<ProductRow>> selected =
        new ReadOnlyObjectWrapper<>(Optional.empty());

    ProductsView(ProductsViewModel model, ProductParts parts, Consumer<ProductRow> open) {
        this.model = model;
        this.parts = parts;
        this.open = open;
        setId("products-view");
        header = new ProductsHeader(model, parts.messages(), this::requestFocus);
        cardsPane = new StatePane(parts.shared(), parts.states(), cards,
            new SkeletonRows(parts.shared().theme().rowHeightProperty()), parts.actions(model::retry));
        table = ProductsTable.make(model, parts);
        makeCards();
        setTop(header);
        setBottom(new ProductsFooter(model, parts));
        bind();
    }

    /// The product that is selected in the list.
    ReadOnlyObjectProperty<Optional<ProductRow>> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The button that shows the filters where there is little room.
    ToggleButton filters() {
        return header.filters();
    }

    /// Whether there is only room for short cards, as beside a wizard; a table gives way to them.
    BooleanProperty slim() {
        return header.slim();
    }

    void focusFilter() {
        header.search().requestFocus();
        header.search().selectAll();
    }

    /// Moves the focus to the rows.
    @Override
    public void requestFocus() {
        if (asTable()) {
            table.requestFocus();
            return;
        }
        if (cards.getSelectionModel().isEmpty() && !cards.getItems().isEmpty()) {
            cards.getSelectionModel().selectFirst();
        }
        cards.requestFocus();
    }

    /// Shows in the list which product is open.
    void select(String productId) {
        table.select(productId);
        model.rows().stream().filter(row -> row.id().equals(productId)).findFirst().ifPresent(row -> {
            if (!row.equals(cards.getSelectionModel().getSelectedItem())) {
                cards.getSelectionModel().select(row);
                cards.scrollTo(row);
            }
        });
    }

    private void makeCards() {
        cards.setId("products-list");
        cards.setItems(model.rows());
        cards.setAccessibleText(parts.messages().text("products.list.accessible"));
        cards.getStyleClass().add("product-cards");
        cards.setCellFactory(list -> {
            ProductCard card = new ProductCard(parts.messages(), header.slim(), model::toggleFavourite);
            card.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && card.getItem() != null) {
                    open.accept(card.getItem());
                }
            });
            return card;
        });
        cards.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent event) {
        Optional<ProductRow> row = Optional.ofNullable(cards.getSelectionModel().getSelectedItem());
        if (row.isPresent() && event.getCode() == KeyCode.ENTER) {
            open.accept(row.get());
            event.consume();
        } else if (row.isPresent() && event.getCode() == KeyCode.SPACE) {
            model.toggleFavourite(row.get().id());
            event.consume();
        } else if (row.isPresent() && event.isShortcutDown() && event.getCode() == KeyCode.C) {
            parts.copy(row.get().id());
            event.consume();
        }
    }

    private void bind() {
        table.setOnOpen(open);
        table.setEmpty(this::empty, this::empty);
        cardsPane.setEmpty(this::empty);
        cards.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> tellSelected());
        table.selectedProperty().addListener((observable, before, now) -> tellSelected());
        model.rows().addListener((ListChangeListener<ProductRow>) change -> show());
        model.state().addListener((observable, before, now) -> show());
        header.table().addListener((observable, before, now) -> show());
        header.slim().addListener((observable, before, now) -> {
            show();
            cards.refresh();
        });
        show();
    }

    private boolean asTable() {
        return header.table().get() && !header.slim().get();
    }

    private void tellSelected() {
        selected.set(asTable() ? table.selectedProperty().get()
            : Optional.ofNullable(cards.getSelectionModel().getSelectedItem()));
    }

    private void show() {
        boolean some = !model.rows().isEmpty();
        // A stream that broke off is told below the rows, with how to go on; the rows above it are not out of date.
        boolean brokenOff = some && !model.count().get().complete() && !model.state().get().loading();
        LoadState state = brokenOff ? new LoadState.Loaded() : model.state().get();
        setCenter(asTable() ? table : cardsPane);
        table.setState(state);
        cardsPane.show(state, some);
    }

    private StateMessage empty() {
        Messages messages = parts.messages();
        AskedOf asked = parts.asked();
        Button region =
            Buttons.plain("products-other-region", messages.text("products.empty.region"), parts::chooseRegion);
        if (!model.narrowed()) {
            return parts.states().nothingYet(messages.text("products.empty.title"),
                messages.text("products.empty.text", asked.accountOrConnection(), asked.region()), region);
        }
        return parts.states().nothingFound(messages.text("products.nothing.title"),
            messages.text("products.nothing.text", asked.accountOrConnection(), asked.region(), model.askedFor()),
            Buttons.plain("products-clear-all", messages.text("products.nothing.clear"), model::clearAll), region);
    }
}
