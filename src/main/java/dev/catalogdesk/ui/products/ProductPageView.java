package dev.catalogdesk.ui.products;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.SectionTitle;
import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StatePane;
import dev.catalogdesk.ui.shell.DeniedOnce;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The page of a product: header, and tabs with an overview first. It shows what its view model knows; while the
/// product itself is on its way, denied or gone, one message stands in its place.
final class ProductPageView extends BorderPane {
    private static final int VERSIONS_IN_OVERVIEW = 5;
    private static final int PARAMETERS_IN_OVERVIEW = 6;

    private final ProductPageViewModel model;
    private final ProductParts parts;
    private final TabPane tabs = new TabPane();
    private final Tab versionsTab;
    private final Tab pathsTab;
    private final Tab parametersTab;
    private final Label description = new Label();
    private final StatePane body;
    private final ProductHeader header;

    ProductPageView(ProductPageViewModel model, ProductParts parts, Runnable close, Runnable launch,
            Consumer<String> launchLike) {
        this.model = model;
        this.parts = parts;
        setId("product-page");
        getStyleClass().add("product-page");
        versionsTab = tab("products.tab.versions", allVersions());
        pathsTab = tab("products.tab.paths", new PathsSection("product-all-paths", model.paths(), parts).node());
        parametersTab = tab("products.tab.parameters", new ParametersSection("product-all-parameters", model, parts,
            Integer.MAX_VALUE, () -> { }).node());
        tabs.setId("product-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().addAll(tab("products.tab.overview", overview()), versionsTab, pathsTab, parametersTab,
            tab("products.tab.details", new DetailsPane(model, parts)));
        body = new StatePane(parts.shared(), parts.states(), tabs,
            new SkeletonRows(parts.shared().theme().rowHeightProperty()), parts.actions(model::refresh));
        header = new ProductHeader(model, parts, close, launch, launchLike);
        setTop(header);
        setCenter(body);
        bind();
    }

    /// Offers the launches that were made by now.
    void showLaunches() {
        header.showLaunches();
    }

    /// Marks the launch where AWS denied one to this caller before.
    void showDenied(Optional<DeniedOnce> once) {
        header.showDenied(once);
    }

    private Tab tab(String titleKey, Node content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("product-tab");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return new Tab(parts.messages().text(titleKey), scroll);
    }

    private Node overview() {
        description.setWrapText(true);
        description.setMinHeight(USE_PREF_SIZE);
        Hyperlink allVersions = Buttons.link("product-versions-all", parts.messages().text("products.versions.all"),
            () -> tabs.getSelectionModel().select(versionsTab));
        Section versions = new Section("product-versions-section",
            new SectionTitle(parts.messages().text("products.versions.title"), allVersions),
            new VersionsTable("product-versions", model, parts, VERSIONS_IN_OVERVIEW).node());
        model.versions().addListener((Observable observable) -> {
            versions.remark(versionsRemark());
            allVersions.setVisible(model.versions().size() > VERSIONS_IN_OVERVIEW);
        });
        VBox box = new VBox(description, versions,
            new PathsSection("product-paths", model.paths(), parts).node(),
            new ParametersSection("product-parameters", model, parts, PARAMETERS_IN_OVERVIEW,
                () -> tabs.getSelectionModel().select(parametersTab)).node());
        box.getStyleClass().add("product-overview");
        return box;
    }

    private Node allVersions() {
        return new Section("product-all-versions-section",
            new SectionTitle(parts.messages().text("products.versions.title")),
            new VersionsTable("product-all-versions", model, parts, Integer.MAX_VALUE).node());
    }

    private String versionsRemark() {
        int offered = model.versions().size();
        long deprecated = model.versions().stream().filter(row -> !row.launchable()).count();
        return deprecated == 0 ? parts.messages().text("products.versions.remark", offered)
            : parts.messages().text("products.versions.remark.deprecated", offered, deprecated);
    }

    private void bind() {
        model.state().addListener((observable, before, now) -> show());
        model.detail().addListener((observable, before, now) -> show());
        model.versions().addListener((Observable observable) -> tellNumbers());
        model.paths().comparison().addListener((observable, before, now) -> tellNumbers());
        model.paths().chosen().addListener((observable, before, now) -> tellNumbers());
        show();
        tellNumbers();
    }

    private void show() {
        if (model.detail().get().isPresent()) {
            String text = model.detail().get().get().summary().shortDescription();
            description.setText(text);
            description.setVisible(!text.isBlank());
            description.setManaged(!text.isBlank());
        }
        body.show(model.state().get(), model.detail().get().isPresent());
    }

    private void tellNumbers() {
        number(versionsTab, "products.tab.versions", model.versions().size());
        number(pathsTab, "products.tab.paths", model.paths().comparison().get().paths().size());
        number(parametersTab, "products.tab.parameters", model.parameters().size());
    }

    private void number(Tab tab, String key, int number) {
        String title = parts.messages().text(key);
        tab.setText(number == 0 ? title : parts.messages().text("products.tab.numbered", title, number));
    }
}
