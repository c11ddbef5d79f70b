package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.export.ConsoleLinks;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.record.RecordSection;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// What the product is made of and who made it: names beside ids, each id to be copied.
final class FactsSection {
    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;
    private final ConsoleLinks links;

    FactsSection(ProvisionedPageViewModel model, RecordParts parts) {
        this.model = model;
        this.parts = parts;
        messages = parts.messages();
        links = new ConsoleLinks(model.region());
        section = new RecordSection("provisioned-facts", messages.text("provisioned.page.facts"));
        model.product().subscribe(product -> show());
        model.names().value().subscribe(names -> show());
        model.history().value().subscribe(history -> show());
        model.errors().subscribe(errors -> show());
    }

    RecordSection section() {
        return section;
    }

    private void show() {
        model.product().get().ifPresent(product -> {
            KeyValueGrid grid = new KeyValueGrid();
            show(grid, product, model.names().value().get().orElse(PageNames.NONE));
            section.show(grid);
        });
    }

    private void show(KeyValueGrid grid, ProvisionedProduct product, PageNames names) {
        // An error of the record says it better, where it can be read.
        if (!product.statusMessage().isBlank() && model.errors().get().isEmpty()) {
            text(grid, "provisioned.page.fact.status", model.masked(product.statusMessage()));
        }
        product(grid, product, names);
        named(grid, "provisioned.page.fact.version", names.version(product.provisioningArtifactId()),
            product.provisioningArtifactId());
        String path = newest().map(RecordDetail::pathId).orElse("");
        named(grid, "provisioned.page.fact.path", names.path(path), path);
        text(grid, "provisioned.page.fact.type", product.type());
        product.createdTime().ifPresent(at -> {
            TimeLabel ago = new TimeLabel(parts.shared(), at);
            ago.getStyleClass().add("muted");
            grid.add(messages.text("provisioned.page.fact.created"),
                line(new Label(parts.shared().times().exact(at)), ago));
        });
        named(grid, "provisioned.page.fact.owner", "", found(names, ProvisionedProduct::userArn));
        named(grid, "provisioned.page.fact.session", "", found(names, ProvisionedProduct::userArnSession));
        named(grid, "provisioned.page.fact.launch-role", "", product.launchRoleArn().isEmpty()
            ? newest().map(RecordDetail::launchRoleArn).orElse("") : product.launchRoleArn());
        named(grid, "provisioned.page.fact.arn", "", product.arn());
        named(grid, "provisioned.page.fact.physical", "", found(names, ProvisionedProduct::physicalId));
        dashboards(grid, product);
    }

    private Optional<RecordDetail> newest() {
        return model.history().value().get().flatMap(history ->
            history.records().stream().filter(RecordKinds::provisions).findFirst());
    }

    private static String found(PageNames names, Function<ProvisionedProduct, String> member) {
        return names.found().map(member).orElse("");
    }

    private void product(KeyValueGrid grid, ProvisionedProduct product, PageNames names) {
        if (product.productId().isEmpty()) {
            return;
        }
        String what = messages.text("provisioned.page.fact.product");
        Node open = Buttons.link("provisioned-product", names.product().isEmpty() ? product.productId()
            : names.product(), () -> parts.navigator().open(Place.of(ScreenId.PRODUCTS, product.productId())));
        grid.add(what, names.product().isEmpty() ? open
            : line(open, parts.value(messages.text("provisioned.page.id-of", what), product.productId())));
    }

    private void dashboards(KeyValueGrid grid, ProvisionedProduct product) {
        if (product.dashboards().isEmpty()) {
            return;
        }
        FlowPane line = new FlowPane(16, 4);
        for (String name : product.dashboards()) {
            line.getChildren().add(links.dashboard(name).<Node>map(link -> {
                Hyperlink open = Buttons.link("", name, () -> parts.dialogs().openLink(link));
                open.setId(null);
                open.setGraphic(Icon.LINK_OUT.sized(12));
                return open;
            }).orElseGet(() -> new Label(name)));
        }
        grid.add(messages.text("provisioned.page.fact.dashboards"), line);
    }

    private void named(KeyValueGrid grid, String key, String name, String id) {
        if (name.isEmpty() && id.isEmpty()) {
            return;
        }
        String what = messages.text(key);
        if (id.isEmpty()) {
            grid.add(what, name);
            return;
        }
        Node value = parts.value(messages.text("provisioned.page.id-of", what), id);
        grid.add(what, name.isEmpty() ? value : line(new Label(name), value));
    }

    private void text(KeyValueGrid grid, String key, String text) {
        if (!text.isBlank()) {
            grid.add(messages.text(key), text);
        }
    }

    /// Beside each other where there is room, below each other where there is not.
    private static Node line(Node first, Node second) {
        FlowPane line = new FlowPane(8, 0, first, second);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
