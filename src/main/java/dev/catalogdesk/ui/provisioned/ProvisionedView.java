package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StateMessage;
import dev.catalogdesk.ui.record.ExportItems;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;

/// The list of provisioned products, and one message in its place where there is nothing to show. Enter opens a
/// provisioned product, and folds a group.
final class ProvisionedView extends BorderPane {
    private final ProvisionedViewModel model;
    private final ProvisionedServices services;
    private final RecordParts parts;
    private final Messages messages;
    private final CatalogTable<ProvisionedRow> table;
    private final ProvisionedHeader header;
    private final ProvisionedFooter footer;

    ProvisionedView(ProvisionedViewModel model, ProvisionedServices services, Consumer<String> open) {
        this.model = model;
        this.services = services;
        parts = services.parts();
        messages = parts.messages();
        setId("provisioned-view");
        table = ProvisionedTable.make(model, parts);
        table.setOnOpen(row -> {
            switch (row) {
                case ProvisionedRow.Item item -> open.accept(item.id());
                case ProvisionedRow.Group group -> model.toggle(group.key());
            }
        });
        table.setEmpty(this::empty, this::empty);
        footer = new ProvisionedFooter(model, parts);
        header = new ProvisionedHeader(model, messages, this::requestFocus, List.of(table.columnsButton(), more()));
        setTop(header);
        setCenter(table);
        setBottom(footer);
        model.state().subscribe(state -> show());
        model.rows().addListener((ListChangeListener<ProvisionedRow>) change -> show());
    }

    void focusFilter() {
        header.search().requestFocus();
        header.search().selectAll();
    }

    /// Moves the focus to the rows.
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /// Shows in the list which one is open.
    void select(String id) {
        table.select(id);
    }

    /// The one that is selected.
    Optional<String> selected() {
        return table.selectedProperty().get().filter(ProvisionedRow.Item.class::isInstance).map(ProvisionedRow::id);
    }

    private MenuButton more() {
        MenuButton button = new MenuButton(messages.text("provisioned.more"), Icon.MORE.small());
        button.setId("provisioned-more");
        button.setOnShowing(event -> {
            List<MenuItem> items = new ArrayList<>();
            for (Grouping each : Grouping.values()) {
                items.add(ProvisionedHeader.choice("provisioned-group-" + each.name().toLowerCase(Locale.ROOT),
                    messages.text("provisioned.group." + each.name().toLowerCase(Locale.ROOT)),
                    model.grouping().get() == each, () -> model.grouping().set(each)));
            }
            MenuItem scan = new MenuItem(messages.text("provisioned.scan"));
            scan.setId("provisioned-scan");
            scan.setOnAction(scanned -> model.scan());
            items.add(new SeparatorMenuItem());
            items.add(scan);
            items.add(new SeparatorMenuItem());
            items.add(filters());
            Menu export = new Menu(messages.text("export.menu"), Icon.SAVE.small());
            export.setId("provisioned-export");
            export.getItems().setAll(exportItems());
            items.add(export);
            button.getItems().setAll(items);
        });
        return button;
    }

    /// Keeps the filter that is written, and leads to those that are kept.
    private Menu filters() {
        Menu menu = new Menu(messages.text("provisioned.filters.menu"), Icon.FILTER.small());
        menu.setId("provisioned-filters");
        String line = model.filterText().get().strip();
        List<String> kept = services.filters().all();
        CheckMenuItem keep = ProvisionedHeader.choice("provisioned-filter-keep",
            messages.text("provisioned.filters.keep"), kept.contains(line),
            () -> services.filters().keep(line, !kept.contains(line)));
        keep.setDisable(line.isEmpty());
        menu.getItems().setAll(keep, new SeparatorMenuItem());
        for (String each : kept) {
            MenuItem item = new MenuItem(each);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.filterText().set(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// What is shown, in its order; of very many rows the file is made in the background.
    private List<MenuItem> exportItems() {
        return new ExportItems("provisioned", parts, () -> {
            List<ProvisionedRow> rows = List.copyOf(model.rows());
            return () -> ProvisionedExport.of(rows, parts.shared().times());
        }, footer::tell).items();
    }

    private void show() {
        // A stream that broke off is told below the rows, with how to go on; what is above is not out of date.
        boolean brokenOff = !model.rows().isEmpty() && !model.count().get().complete()
            && !model.state().get().loading();
        table.setState(brokenOff ? new LoadState.Loaded() : model.state().get());
    }

    private StateMessage empty() {
        String account = services.asked().get().account();
        String region = services.asked().get().region();
        String scope = messages.text(
            "provisioned.scope.of." + model.scope().get().name().toLowerCase(Locale.ROOT));
        if (model.narrowed()) {
            List<Node> ways = new ArrayList<>(List.of(Buttons.plain(
                "provisioned-clear", messages.text("provisioned.nothing.clear"), model::clearFilter)));
            String asked = model.filterText().get().isBlank() ? messages.text("provisioned.nothing.faults")
                : model.filterText().get().strip();
            return parts.states().nothingFound(messages.text("provisioned.nothing.title"),
                messages.text("provisioned.nothing.text", scope, account, region, asked), ways.toArray(Node[]::new));
        }
        List<Node> ways = new ArrayList<>();
        int elsewhere = model.count().get().elsewhere();
        if (elsewhere > 0) {
            ways.add(Buttons.plain("provisioned-account", messages.text("provisioned.empty.account", elsewhere),
                () -> model.scope().set(AccessScope.ACCOUNT)));
        }
        ways.add(Buttons.plain("provisioned-scan-empty", messages.text("provisioned.scan"), model::scan));
        ways.add(Buttons.plain(
            "provisioned-region", messages.text("provisioned.empty.region"), () -> services.chooseRegion().run()));
        return parts.states().nothingYet(messages.text("provisioned.empty.title"),
            messages.text("provisioned.empty.text", scope, account, region), ways.toArray(Node[]::new));
    }
}
