package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StatePane;
import dev.catalogdesk.ui.record.RecordParts;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The page of a provisioned product: header, and tabs with an overview first. While the product is on its way, denied
/// or gone, one message stands in their place. Follows the product only while it is part of a window.
public final class ProvisionedPageView extends BorderPane {
    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final ProvisionedHeader header;
    private final TabPane tabs = new TabPane();
    private final StatePane body;

    /// Builds the page.
    ///
    /// @param model the product
    /// @param parts what it needs of its window
    /// @param close goes back to the list
    public ProvisionedPageView(ProvisionedPageViewModel model, RecordParts parts, Runnable close) {
        this.model = model;
        this.parts = parts;
        setId("provisioned-page");
        getStyleClass().add("provisioned-page");
        PageWords words = new PageWords(parts.messages(), parts.shared().times());
        Tab records = tab("provisioned.page.tab.records", new RecordsPane(model, parts, words));
        Tab overview = tab("provisioned.page.tab.overview",
            new OverviewPane(model, parts, words, () -> tabs.getSelectionModel().select(records)));
        tabs.setId("provisioned-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().addAll(overview, records);
        body = new StatePane(parts.shared(), parts.states(), tabs,
            new SkeletonRows(parts.shared().theme().rowHeightProperty()),
            new StateActions(model::refresh, parts.signIn()));
        header = new ProvisionedHeader(model, parts, words, close);
        setTop(header);
        setCenter(body);
        bind();
    }

    @Override
    public void requestFocus() {
        header.requestFocus();
    }

    private void bind() {
        model.state().subscribe(state -> body.show(state, model.product().get().isPresent()));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.detach();
            } else {
                model.attach();
                requestFocus();
            }
        });
    }

    private Tab tab(String titleKey, Node content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("provisioned-tab");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return new Tab(parts.messages().text(titleKey), scroll);
    }
}
