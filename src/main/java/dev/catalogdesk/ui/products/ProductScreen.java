package dev.catalogdesk.ui.products;

import dev.catalogdesk.settings.Subscription;
import dev.catalogdesk.ui.component.ListAndPage;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.component.StateMessage;
import dev.catalogdesk.ui.shell.Navigator;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.Screen;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The product browser: the list beside the page of the product that is open, or the page on which it is launched.
/// Places: `products`, `products/<prod- or prodview- id>`, `products/<id>/launch`, and
/// `products/<id>/launch/<token>` to launch another like the one with that token.
public final class ProductScreen implements Screen {
    private static final String LAUNCH = "launch";

    private final ProductServices services;
    private final ProductsViewModel list;
    private final ProductPageViewModel page;
    private final ProductsView listView;
    private final ProductPageView pageView;
    private final Region nothingOpen;
    private final StackPane pagePlace = new StackPane();
    private final ListAndPage root;
    private final Subscription denialChanges;
    private Place shown = Place.of(ScreenId.PRODUCTS);
    private Optional<LaunchPageFactory.LaunchPage> launchPage = Optional.empty();

    /// Makes the screen; it asks for nothing before it is shown.
    ///
    /// @param shared texts, times and look of the program
    /// @param services what belongs to the connection and region
    public ProductScreen(Parts shared, ProductServices services) {
        this.services = services;
        ProductParts parts = new ProductParts(shared, services);
        list = new ProductsViewModel(services.catalog(), shared.executor(), services.memory(), shared.messages());
        page = new ProductPageViewModel(services.catalog(), shared.executor(), services.memory(),
            services.gate(), shared.messages());
        listView = new ProductsView(list, parts, row -> open(row.id()));
        pageView = new ProductPageView(page, parts, this::closePage, () -> launch(openId()),
            token -> navigator().open(another(openId(), token)));
        nothingOpen = new StateMessage(Icon.PRODUCTS, shared.messages().text("products.page.none.title"),
            shared.messages().text("products.page.none.text"));
        root = new ListAndPage(listView, pagePlace);
        root.setId("products-screen");
        root.setFacets(new FacetsPane(list, shared.messages()));
        denialChanges = services.denials().onChange(this::showDenied);
        bind();
    }

    /// The place where another is launched like an earlier launch.
    ///
    /// @param productId the product
    /// @param token the earlier launch's idempotency token
    /// @return the place
    public static Place another(String productId, String token) {
        return Place.of(ScreenId.PRODUCTS, productId, LAUNCH, token);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show(Place place) {
        list.start();
        if (!place.equals(shown)) {
            endLaunch();
        }
        shown = place;
        Optional<String> id = place.item();
        root.pageOpenProperty().set(id.isPresent());
        root.pageWideProperty().set(isLaunch(place));
        if (id.isEmpty()) {
            pagePlace.getChildren().setAll(nothingOpen);
            return;
        }
        page.open(id.get());
        listView.select(id.get());
        pageView.showLaunches();
        showDenied();
        pagePlace.getChildren().setAll(isLaunch(place) ? launchRegion(id.get()) : pageView);
    }

    @Override
    public void refresh() {
        list.refresh();
        if (shown.item().isPresent()) {
            page.refresh();
        }
    }

    @Override
    public void launch() {
        launchSelected();
    }

    @Override
    public void explainField() {
        launchPage.ifPresent(LaunchPageFactory.LaunchPage::explainField);
    }

    @Override
    public boolean escape() {
        if (shown.item().isEmpty()) {
            return false;
        }
        back();
        return true;
    }

    /// Where the divider between list and page stands, as a share; kept by whoever makes the screen.
    ///
    /// @return from 0 to 1
    public DoubleProperty dividerProperty() {
        return root.dividerProperty();
    }

    @Override
    public void focusFilter() {
        listView.focusFilter();
    }

    @Override
    public void close() {
        endLaunch();
        denialChanges.cancel();
        list.close();
        page.close();
    }

    private void bind() {
        root.setOnBack(this::back);
        listView.slim().bind(root.pageWideProperty());
        listView.filters().visibleProperty().bind(root.facetsShownProperty().not().or(root.facetsWantedProperty())
            .and(root.pageWideProperty().not()));
        root.facetsWantedProperty().bind(listView.filters().selectedProperty());
        page.detail().addListener((observable, before, now) -> now.ifPresent(detail -> {
            String id = detail.summary().productId();
            listView.select(id);
            // A view's id has done its work once the product is known; the address shall name the product.
            if (shown.item().filter(ProductIds::isView).isPresent()) {
                List<String> path = new ArrayList<>(shown.path());
                path.set(0, id);
                navigator().replace(new Place(ScreenId.PRODUCTS, path));
            }
        }));
    }

    private void showDenied() {
        pageView.showDenied(services.denials().now());
    }

    private void open(String productId) {
        navigator().open(Place.of(ScreenId.PRODUCTS, productId));
    }

    private void back() {
        if (isLaunch(shown)) {
            closeLaunch();
        } else {
            closePage();
        }
    }

    private void closePage() {
        navigator().open(Place.of(ScreenId.PRODUCTS));
        listView.requestFocus();
    }

    private void closeLaunch() {
        shown.item().ifPresent(id -> navigator().replace(Place.of(ScreenId.PRODUCTS, id)));
    }

    private void launchSelected() {
        if (!isLaunch(shown)) {
            shown.item().map(id -> openId()).or(() -> listView.selected().get().map(ProductRow::id))
                .ifPresent(this::launch);
        }
    }

    private void launch(String productId) {
        if (!services.gate().isOpen() || (isKnown(productId) && page.launchBlock().get().isPresent())) {
            return;
        }
        services.memory().markUsed(productId);
        navigator().open(Place.of(ScreenId.PRODUCTS, productId, LAUNCH));
    }

    private Region launchRegion(String productId) {
        if (launchPage.isEmpty()) {
            boolean known = isKnown(productId);
            launchPage = Optional.of(services.launchPages().create(productId,
                page.version().get().filter(version -> known).map(VersionRow::id),
                page.paths().picked().filter(path -> known), like(shown), this::closeLaunch));
        }
        return launchPage.get().root();
    }

    private boolean isKnown(String productId) {
        return page.detail().get().map(detail -> detail.summary().productId()).stream().anyMatch(productId::equals);
    }

    private void endLaunch() {
        launchPage.ifPresent(LaunchPageFactory.LaunchPage::close);
        launchPage = Optional.empty();
    }

    private String openId() {
        return page.detail().get().map(detail -> detail.summary().productId()).or(shown::item).orElse("");
    }

    private Navigator navigator() {
        return services.navigator();
    }

    /// The earlier launch that a place names, by its token.
    private static Optional<String> like(Place place) {
        return place.path().size() > 2 ? Optional.of(place.path().get(2)) : Optional.empty();
    }

    private static boolean isLaunch(Place place) {
        return place.path().size() > 1 && place.path().get(1).equals(LAUNCH);
    }
}
