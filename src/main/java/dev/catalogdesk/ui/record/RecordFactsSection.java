package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RelativeTime;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The members of a record, names beside ids where they are known, each id to be copied.
final class RecordFactsSection {
    private final RecordParts parts;
    private final Messages messages;
    private final RecordTitles titles;
    private final RecordSection section;

    RecordFactsSection(RecordParts parts, RecordTitles titles) {
        this.parts = parts;
        this.titles = titles;
        messages = parts.messages();
        section = new RecordSection("record-facts", messages.text("record.facts"));
    }

    RecordSection section() {
        return section;
    }

    void show(RecordDetail record, RecordNames names) {
        KeyValueGrid grid = new KeyValueGrid();
        grid.add(messages.text("record.type"), record.recordType().isEmpty() ? titles.type(record)
            : messages.text("record.type.coded", titles.type(record), record.recordType()));
        time(grid, "record.created", record.createdTime());
        time(grid, "record.updated", record.updatedTime());
        provisioned(grid, record, names);
        product(grid, record, names);
        named(grid, "record.version", names.version(), record.provisioningArtifactId());
        named(grid, "record.path", names.path(), record.pathId());
        named(grid, "record.launch-role", "", record.launchRoleArn());
        section.show(grid);
    }

    private void provisioned(KeyValueGrid grid, RecordDetail record, RecordNames names) {
        named(grid, "record.provisioned", record.provisionedProductName(), record.provisionedProductId());
        named(grid, "record.provisioned.arn", "",
            names.provisionedProduct().map(ProvisionedProduct::arn).orElse(""));
        names.provisionedProduct().ifPresent(now ->
            grid.add(messages.text("record.provisioned.now"), StatusBadge.of(now.status(), messages)));
        if (!record.provisionedProductType().isEmpty()) {
            grid.add(messages.text("record.provisioned.type"), record.provisionedProductType());
        }
    }

    private void product(KeyValueGrid grid, RecordDetail record, RecordNames names) {
        if (record.productId().isEmpty()) {
            return;
        }
        Node id = parts.value(messages.text("record.id-of", messages.text("record.product")), record.productId());
        Node name = Buttons.link("record-product", names.product().isEmpty()
            ? messages.text("record.product.open") : names.product(), () ->
            parts.navigator().open(Place.of(ScreenId.PRODUCTS, record.productId())));
        grid.add(messages.text("record.product"), line(name, id));
    }

    private void named(KeyValueGrid grid, String key, String name, String id) {
        if (name.isEmpty() && id.isEmpty()) {
            return;
        }
        String what = messages.text(key);
        Node value = parts.value(messages.text("record.id-of", what), id);
        if (name.isEmpty()) {
            grid.add(what, value);
        } else if (id.isEmpty()) {
            grid.add(what, name);
        } else {
            Label label = new Label(name);
            label.setWrapText(true);
            grid.add(what, line(label, value));
        }
    }

    private void time(KeyValueGrid grid, String key, Optional<Instant> time) {
        RelativeTime times = parts.shared().times();
        time.ifPresent(at -> {
            TimeLabel ago = new TimeLabel(parts.shared(), at);
            ago.getStyleClass().add("muted");
            grid.add(messages.text(key), line(new Label(times.exact(at)), ago));
        });
    }

    /// Beside each other where there is room, below each other where there is not.
    private static Node line(Node first, Node second) {
        FlowPane line = new FlowPane(8, 0, first, second);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
