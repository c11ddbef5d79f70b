package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.ui.component.CatalogColumn;
import dev.catalogdesk.ui.component.CatalogTable;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.RowTraits;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.provisioned.page.VersionChip;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.theme.Icon;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Makes the table of provisioned products, with a column for each field that a search tells.
final class ProvisionedTable {
    private final Messages messages;
    private final CatalogTable<ProvisionedRow> table;

    private ProvisionedTable(ProvisionedViewModel model, RecordParts parts) {
        messages = parts.messages();
        RowTraits<ProvisionedRow> traits = RowTraits.of(ProvisionedRow::id, this::name, row -> "")
            .withArn(text(ProvisionedProduct::arn));
        table = new CatalogTable<>("provisioned-table", messages.text("provisioned.list.accessible"), traits,
            parts.shared(), parts.states(), new StateActions(model::retry, parts.signIn()));
    }

    static CatalogTable<ProvisionedRow> make(ProvisionedViewModel model, RecordParts parts) {
        ProvisionedTable made = new ProvisionedTable(model, parts);
        made.addColumns();
        made.addHiddenColumns();
        made.table.allowSeveral();
        made.table.setArrangedRows(model.rows(), model::sort);
        return made.table;
    }

    private void addColumns() {
        table.addColumn(CatalogColumn.<ProvisionedRow, String>of("status", title("status"),
            text(product -> product.status().text()), Comparator.naturalOrder()).shownBy(this::status).width(152));
        table.addColumn(CatalogColumn.<ProvisionedRow>text("name", title("name"), this::name).width(160).strong());
        add("product", ProvisionedProduct::productName, 130);
        table.addColumn(CatalogColumn.<ProvisionedRow>text("version", title("version"),
            text(ProvisionedProduct::provisioningArtifactName)).shownBy(this::version).width(168));
        table.addColumn(CatalogColumn.<ProvisionedRow>time("created", title("created"),
            row -> row instanceof ProvisionedRow.Item item ? item.product().createdTime() : Optional.<Instant>empty())
            .width(122).rightAligned());
    }

    private void addHiddenColumns() {
        hidden("owner", product -> Owners.name(product.userArn()));
        hidden("type", ProvisionedProduct::type);
        hidden("message", ProvisionedProduct::statusMessage);
        hidden("tags", product -> product.tags().stream()
            .map(ProvisionedTable::words).collect(Collectors.joining(", ")));
        hidden("session", product -> Owners.name(product.userArnSession()));
        id("last-record", ProvisionedProduct::lastRecordId);
        id("last-provisioning", ProvisionedProduct::lastProvisioningRecordId);
        id("last-successful", ProvisionedProduct::lastSuccessfulProvisioningRecordId);
        id("physical-id", ProvisionedProduct::physicalId);
        id("arn", ProvisionedProduct::arn);
        id("id", ProvisionedProduct::id);
        id("product-id", ProvisionedProduct::productId);
        id("version-id", ProvisionedProduct::provisioningArtifactId);
        id("owner-arn", ProvisionedProduct::userArn);
        id("session-arn", ProvisionedProduct::userArnSession);
        id("token", ProvisionedProduct::idempotencyToken);
    }

    private void add(String column, Function<ProvisionedProduct, String> value, double width) {
        table.addColumn(CatalogColumn.<ProvisionedRow>text(column, title(column), text(value)).width(width));
    }

    private void hidden(String column, Function<ProvisionedProduct, String> value) {
        table.addColumn(CatalogColumn.<ProvisionedRow>text(column, title(column), text(value)).initiallyHidden());
    }

    private void id(String column, Function<ProvisionedProduct, String> value) {
        table.addColumn(CatalogColumn.<ProvisionedRow>text(column, title(column), text(value)).monospaced()
            .width(180).initiallyHidden());
    }

    private Node status(ProvisionedRow row) {
        return switch (row) {
            case ProvisionedRow.Item item -> StatusBadge.of(item.product().status(), messages);
            case ProvisionedRow.Group group -> {
                Label count = new Label(String.valueOf(group.count()),
                    (group.folded() ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN).small());
                count.getStyleClass().add("muted");
                yield count;
            }
        };
    }

    private Node version(ProvisionedRow row) {
        if (!(row instanceof ProvisionedRow.Item item)) {
            return new Label();
        }
        Label name = new Label(item.product().provisioningArtifactName());
        name.setTooltip(new Tooltip(name.getText()));
        HBox line = new HBox(8, name);
        line.setAlignment(Pos.CENTER_LEFT);
        VersionChip.of(item.version(), messages).ifPresent(chip -> {
            chip.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(chip);
        });
        return line;
    }

    private String name(ProvisionedRow row) {
        return switch (row) {
            case ProvisionedRow.Item item when item.product().name().isEmpty() -> item.id();
            case ProvisionedRow.Item item -> item.product().name();
            case ProvisionedRow.Group group -> group.title();
        };
    }

    private String title(String column) {
        return messages.text("provisioned.column." + column);
    }

    private static Function<ProvisionedRow, String> text(Function<ProvisionedProduct, String> value) {
        return row -> row instanceof ProvisionedRow.Item item ? value.apply(item.product()) : "";
    }

    private static String words(Tag tag) {
        return tag.key() + "=" + tag.value();
    }
}
