package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StatePane;
import dev.catalogdesk.ui.record.RecordParts;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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
    private final Tab resources;
    private final Tab instances;
    private final Tab outputs;
    private final Tab parameters;
    private final Tab tags;
    private final Tab records;
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
        records = tab("provisioned.page.tab.records", new RecordsPane(model, parts, words));
        Tab overview = tab("provisioned.page.tab.overview",
            new OverviewPane(model, parts, words, () -> tabs.getSelectionModel().select(records)));
        resources = tab("provisioned.page.tab.resources", new ResourcesPane(model, parts));
        instances = tab("provisioned.page.tab.instances", new InstancesPane(model, parts));
        outputs = tab("provisioned.page.tab.outputs", new OutputsPane(model, parts, words));
        parameters = tab("provisioned.page.tab.parameters", new ParametersPane(model, parts));
        tags = tab("provisioned.page.tab.tags", new TagsPane(model, parts));
        tabs.setId("provisioned-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().addAll(overview, outputs, parameters, tags, records);
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
        model.product().subscribe(product -> product.ifPresent(this::choosePanels));
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> ask());
        number(outputs, "provisioned.page.tab.outputs", model.tabs().outputs(), shown -> shown.outputs().size());
        number(parameters, "provisioned.page.tab.parameters", model.tabs().parameters(), List::size);
        number(tags, "provisioned.page.tab.tags", model.tabs().tags(), TagsShown::size);
        number(resources, "provisioned.page.tab.resources", model.tabs().stack(), stack -> stack.resources().size());
        number(instances, "provisioned.page.tab.instances", model.tabs().instances(), List::size);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                model.detach();
            } else {
                model.attach();
                requestFocus();
            }
        });
    }

    /// Only what has a stack or a StackSet has a tab of it.
    private void choosePanels(ProvisionedProduct product) {
        there(resources, product.type().equals("CFN_STACK"));
        there(instances, product.type().equals("CFN_STACKSET"));
        ask();
    }

    private void there(Tab tab, boolean there) {
        if (!there) {
            tabs.getTabs().remove(tab);
        } else if (!tabs.getTabs().contains(tab)) {
            tabs.getTabs().add(1, tab);
        }
    }

    /// What stands on the tab that is shown is asked for now.
    private void ask() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (model.product().get().isEmpty()) {
            return;
        }
        Map.of(resources, model.tabs().stack(), instances, model.tabs().instances(), outputs, model.tabs().outputs(),
            parameters, model.tabs().parameters(), tags, model.tabs().tags()).forEach((tab, part) -> {
                if (tab == shown) {
                    part.show();
                }
            });
    }

    private <T> void number(Tab tab, String key, TabPart<T> part, ToIntFunction<T> count) {
        part.value().subscribe(value -> {
            String title = parts.messages().text(key);
            int number = value.map(count::applyAsInt).orElse(0);
            tab.setText(number == 0 ? title
                : parts.messages().text("provisioned.page.tab.numbered", title, number));
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
