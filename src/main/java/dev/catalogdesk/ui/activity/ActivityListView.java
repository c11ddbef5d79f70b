package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.ChoiceWords;
import dev.catalogdesk.ui.component.ListHeader;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SearchField;
import dev.catalogdesk.ui.record.ExportItems;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of operations and earlier records: what goes on first, with a filter by words and one by state.
final class ActivityListView extends BorderPane {
    private final ActivityListViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final CatalogTable<ActivityItem> table;
    private final SearchField search;
    private final Label saved = new Label();
    private final Label calls = new Label();
    private final ChoiceBox<ActivityFilter> states = new ChoiceBox<>();

    ActivityListView(ActivityListViewModel model, RecordParts parts, Consumer<ActivityItem> open) {
        this.model = model;
        this.parts = parts;
        messages = parts.shared().messages();
        table = ActivityTable.make(parts, model.history()::retry);
        search = new SearchField("activity-filter", messages.text("activity.filter.prompt"),
            messages.text("activity.filter.name"), "/", messages);
        setId("activity-view");
        buildTop();
        buildFoot();
        setCenter(table);
        table.setOnOpen(open);
        bind();
    }

    void focusFilter() {
        search.requestFocus();
        search.selectAll();
    }

    /// Shows in the list what is open.
    void select(String id) {
        table.select(id);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void buildTop() {
        states.setId("activity-states");
        states.setAccessibleText(messages.text("activity.filter.states"));
        states.getItems().setAll(ActivityFilter.values());
        states.setConverter(new ChoiceWords<>(filter -> messages.text("activity.filter." + filter.code())));
        ListHeader header = new ListHeader(messages.text("shell.screen.activity"), table.columnsButton());
        header.countProperty().bind(table.countTextProperty());
        header.setTools(search, states);
        setTop(header);
    }

    private void buildFoot() {
        saved.setId("activity-saved");
        saved.setWrapText(true);
        saved.getStyleClass().add("muted");
        calls.setId("activity-calls");
        calls.getStyleClass().add("muted");
        calls.setMinWidth(Region.USE_PREF_SIZE);
        HBox tools = new HBox(8, exportMenu(), new QueueBar("activity-queue", model.operations(), messages, true));
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox foot = new VBox(8, tools, saved, calls);
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        foot.getStyleClass().add("activity-foot");
        setBottom(new VBox(new HistoryBar(model.history(), parts), foot));
    }

    private MenuButton exportMenu() {
        MenuButton button = new MenuButton(messages.text("export.menu"), Icon.SAVE.small());
        button.setId("activity-export");
        button.setMinWidth(Region.USE_PREF_SIZE);
        ActivityExport export = new ActivityExport(parts.shared().times(), model::masked);
        button.getItems().setAll(new ExportItems("activity", parts, () -> {
            List<ActivityItem> items = List.copyOf(table.view().getItems());
            return () -> export.of(items);
        }, saved::setText).items());
        return button;
    }

    private void bind() {
        calls.textProperty().bind(model.calls());
        table.filterProperty().bind(search.textProperty());
        states.valueProperty().bindBidirectional(model.filter());
        table.setEmpty(this::nothingYet, this::nothingFound);
        table.setRows(model.items());
        model.history().state().subscribe(state -> table.setState(state));
        model.filter().subscribe(filter -> table.setNarrowing(item -> filter.shows(item.text().tone())));
    }

    private Node nothingYet() {
        return parts.states().nothingYet(messages.text("activity.none.title"), messages.text("activity.none.text"),
            Buttons.plain("activity-products", messages.text("activity.none.products"),
                () -> parts.navigator().open(Place.of(ScreenId.PRODUCTS))));
    }

    private Node nothingFound() {
        return parts.states().nothingFound(messages.text("activity.unfound.title"),
            messages.text("activity.unfound.text", model.items().size()),
            Buttons.plain("activity-clear", messages.text("activity.unfound.clear"), () -> {
                search.clear();
                model.filter().set(ActivityFilter.ALL);
            }));
    }
}
