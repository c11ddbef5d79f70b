package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.ui.component.ListAndPage;
import dev.catalogdesk.ui.component.StateMessage;
import dev.catalogdesk.ui.provisioned.page.PageServices;
import dev.catalogdesk.ui.provisioned.page.ProvisionedPage;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The browser of provisioned products: the list beside the page of the one that is open. Places: `provisioned`, and
/// `provisioned/<pp- id>`.
public final class ProvisionedScreen implements Screen {
    /// Status, name, product and version are whole beside a page.
    private static final double LIST_SHARE = 0.56;

    private final RecordParts parts;
    private final PageServices pageServices;
    private final ProvisionedViewModel list;
    private final ProvisionedView listView;
    private final ProvisionedChanges changes;
    private final Region nothingOpen;
    private final StackPane pagePlace = new StackPane();
    private final ListAndPage root;
    private Optional<String> shown = Optional.empty();
    private Optional<ProvisionedPage> page = Optional.empty();

    /// Makes the screen; it asks for nothing before it is shown.
    ///
    /// @param services whom the list asks, and what the screen needs of its window
    /// @param pageServices whom pages ask
    public ProvisionedScreen(ProvisionedServices services, PageServices pageServices) {
        parts = services.parts();
        this.pageServices = pageServices;
        list = new ProvisionedViewModel(services.catalog(), parts.shared().executor(), services.radar(),
            new GroupTitles(parts.messages())::title);
        listView = new ProvisionedView(list, services, this::open);
        changes = new ProvisionedChanges(list, pageServices);
        nothingOpen = new StateMessage(Icon.PROVISIONED, parts.messages().text("provisioned.page.none.title"),
            parts.messages().text("provisioned.page.none.text"));
        root = new ListAndPage(listView, pagePlace);
        root.setId("provisioned-screen");
        root.dividerProperty().set(LIST_SHARE);
        root.setOnBack(this::closePage);
    }

    /// The place of a provisioned product.
    ///
    /// @param id id beginning with `pp-`
    /// @return the place
    public static Place of(String id) {
        return Place.of(ScreenId.PROVISIONED, id);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Place place) {
        list.start();
        root.pageOpenProperty().set(place.item().isPresent());
        if (!place.item().equals(shown) || page.isEmpty()) {
            shown = place.item();
            page.ifPresent(ProvisionedPage::close);
            page = shown.map(id -> new ProvisionedPage(pageServices, parts, id, this::closePage));
            pagePlace.getChildren().setAll(page.map(ProvisionedPage::root).orElse(nothingOpen));
        }
        shown.ifPresent(listView::select);
    }

    @Override
    public void refresh() {
        list.refresh();
        page.ifPresent(ProvisionedPage::refresh);
    }

    @Override
    public void focusFilter() {
        listView.focusFilter();
    }

    @Override
    public boolean escape() {
        if (shown.isEmpty()) {
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
        changes.close();
        page.ifPresent(ProvisionedPage::close);
        list.close();
    }

    private void open(String id) {
        parts.navigator().open(of(id));
        page.ifPresent(each -> each.root().requestFocus());
    }

    private void closePage() {
        parts.navigator().open(Place.of(ScreenId.PROVISIONED));
        listView.requestFocus();
    }
}
