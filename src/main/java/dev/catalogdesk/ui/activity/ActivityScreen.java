package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.ListAndPage;
import dev.catalogdesk.ui.component.StateMessage;
import dev.catalogdesk.ui.record.RecordPageView;
import dev.catalogdesk.ui.record.RecordPageViewModel;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordServices;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What runs and what ended, beside the page of the record that is open. Places: `activity`, `activity/<rec- id>`, and
/// `activity/<operation's id>` for an operation whose record cannot be opened here.
public final class ActivityScreen implements Screen {
    /// Status, operation and progress are whole beside a page.
    private static final double LIST_SHARE = 0.46;

    private final ActivityViewModel activity;
    private final RecordParts parts;
    private final ActivityListViewModel list;
    private final ActivityListView listView;
    private final RecordPageViewModel record;
    private final RecordPageView recordView;
    private final Region nothingOpen;
    private final StackPane pagePlace = new StackPane();
    private final ListAndPage root;
    private Place shown = Place.of(ScreenId.ACTIVITY);
    private Optional<OperationPage> operation = Optional.empty();

    /// Makes the screen; it asks for nothing before it is shown.
    ///
    /// @param activity the window's operations
    /// @param services whom the pages of records ask
    /// @param parts what the screen needs of its window
    public ActivityScreen(ActivityViewModel activity, RecordServices services, RecordParts parts) {
        this.activity = activity;
        this.parts = parts;
        list = new ActivityListViewModel(activity,
            new HistoryViewModel(services.catalog(), parts.shared().executor()));
        listView = new ActivityListView(list, parts, this::open);
        record = new RecordPageViewModel(services, parts.shared().executor(), parts.shared().messages());
        recordView = new RecordPageView(record, parts, this::closePage);
        nothingOpen = new StateMessage(Icon.ACTIVITY, parts.shared().messages().text("activity.page.none.title"),
            parts.shared().messages().text("activity.page.none.text"));
        root = new ListAndPage(listView, pagePlace);
        root.setId("activity-screen");
        root.dividerProperty().set(LIST_SHARE);
        root.setOnBack(this::closePage);
    }

    /// The place of a record.
    ///
    /// @param recordId id beginning with `rec-`
    /// @return the place
    public static Place record(String recordId) {
        return Place.of(ScreenId.ACTIVITY, recordId);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Place place) {
        list.history().start();
        shown = place;
        operation.ifPresent(OperationPage::close);
        operation = Optional.empty();
        root.pageOpenProperty().set(place.item().isPresent());
        Region page = place.item().map(this::page).orElse(nothingOpen);
        pagePlace.getChildren().setAll(page);
        page.requestFocus();
    }

    @Override
    public void refresh() {
        list.history().refresh();
        if (shown.item().isPresent() && operation.isEmpty()) {
            record.refresh();
        }
    }

    @Override
    public void focusFilter() {
        listView.focusFilter();
    }

    @Override
    public boolean escape() {
        if (shown.item().isEmpty()) {
            return false;
        }
        closePage();
        return true;
    }

    /// Where the divider between list and page stands, as a share; kept by whoever makes the screen.
    ///
    /// @return from 0 to 1
    public DoubleProperty dividerProperty() {
        return root.dividerProperty();
    }

    @Override
    public void close() {
        operation.ifPresent(OperationPage::close);
        list.close();
        record.close();
    }

    private Region page(String id) {
        list.items().stream().filter(item -> item.id().equals(id) || item.recordId().equals(id)).findFirst()
            .ifPresent(item -> listView.select(item.id()));
        Optional<ActivityRow> row = activity.rows().stream().filter(each -> each.id().equals(id)).findFirst();
        if (row.isPresent()) {
            OperationPage page = new OperationPage(row.get(), parts, this::closePage);
            operation = Optional.of(page);
            return page;
        }
        record.open(id);
        return recordView;
    }

    private void open(ActivityItem item) {
        parts.navigator().open(item.text().actions().record()
            ? record(item.recordId()) : Place.of(ScreenId.ACTIVITY, item.id()));
    }

    private void closePage() {
        parts.navigator().open(Place.of(ScreenId.ACTIVITY));
        listView.requestFocus();
    }
}
