package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.TimeLabel;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Why a product is tainted or in error, as three columns: what was asked, what happened, and what is running now.
final class TroubleSection extends VBox {
    private static final int COLUMNS = 3;

    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final PageWords words;

    TroubleSection(ProvisionedPageViewModel model, RecordParts parts, PageWords words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
        messages = parts.messages();
        setId("provisioned-trouble");
        getStyleClass().add("record-section");
        model.product().subscribe(product -> show());
        model.trouble().value().subscribe(trouble -> show());
        model.names().value().subscribe(names -> show());
        model.errors().subscribe(errors -> show());
        model.resources().subscribe(stack -> show());
    }

    private void show() {
        Optional<Trouble> trouble = model.troubleNow();
        setVisible(trouble.isPresent());
        setManaged(trouble.isPresent());
        getChildren().clear();
        trouble.ifPresent(known -> model.product().get().ifPresent(product -> show(product, known)));
    }

    private void show(ProvisionedProduct product, Trouble trouble) {
        boolean error = product.status().is(ProvisionedProductStatus.ERROR);
        Label title = new Label(words.trouble(product, trouble), error ? Icon.CROSS.small() : Icon.TRIANGLE.small());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        GridPane columns = new GridPane();
        columns.getStyleClass().addAll("provisioned-trouble",
            (error ? Tone.DANGER : Tone.WARNING).styleClass());
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            columns.getColumnConstraints().add(column);
        }
        columns.addRow(0, asked(trouble), happened(trouble), running(product, trouble));
        getChildren().addAll(title, columns);
    }

    private Node asked(Trouble trouble) {
        VBox column = column(Icon.PERSON, "provisioned.page.trouble.asked");
        if (trouble.failed().isEmpty()) {
            add(column, messages.text("provisioned.page.trouble.unreadable"));
            return column;
        }
        RecordDetail record = trouble.failed().get().detail();
        add(column, words.asked(record, names()));
        record.createdTime().ifPresent(at -> column.getChildren().add(muted(new TimeLabel(parts.shared(), at))));
        String who = words.principal(record);
        if (!who.isEmpty()) {
            column.getChildren().add(muted(wrapped(messages.text("provisioned.page.trouble.asked-by", who))));
        }
        return column;
    }

    private Node happened(Trouble trouble) {
        VBox column = column(Icon.CROSS, "provisioned.page.trouble.happened");
        trouble.failed().map(RecordPage::detail).ifPresent(record -> {
            column.getChildren().add(StatusBadge.ofRecord(record.status(), messages));
            model.resources().get().flatMap(stack -> stack.failure()).ifPresent(first ->
                add(column, messages.text("provisioned.page.trouble.failure", first.logicalId())));
            model.errors().get().stream().findFirst().ifPresent(error -> add(column, error.advice().headline()));
            words.took(record, parts.shared().executor().now()).ifPresent(took ->
                column.getChildren().add(muted(wrapped(messages.text("provisioned.page.trouble.took", took)))));
            column.getChildren().add(Buttons.link("provisioned-open-failed",
                messages.text("provisioned.page.trouble.open"),
                () -> parts.navigator().open(Place.of(ScreenId.ACTIVITY, record.id()))));
        });
        return column;
    }

    private Node running(ProvisionedProduct product, Trouble trouble) {
        boolean error = product.status().is(ProvisionedProductStatus.ERROR);
        VBox column = column(error ? Icon.CROSS : Icon.CHECK, "provisioned.page.trouble.running");
        Optional<RecordPage> good = trouble.running();
        if (good.isEmpty()) {
            add(column, messages.text("provisioned.page.trouble.nothing"));
            return column;
        }
        RecordDetail record = good.get().detail();
        String version = words.version(names(), record.provisioningArtifactId());
        if (error) {
            add(column, messages.text("provisioned.page.trouble.nothing.last", version));
            return column;
        }
        add(column, version);
        record.updatedTime().ifPresent(at -> column.getChildren().addAll(
            muted(wrapped(messages.text("provisioned.page.trouble.since"))), muted(new TimeLabel(parts.shared(), at))));
        column.getChildren().add(muted(wrapped(
            messages.text("provisioned.page.trouble.outputs", good.get().outputs().items().size()))));
        return column;
    }

    private PageNames names() {
        return model.names().value().get().orElse(PageNames.NONE);
    }

    private VBox column(Icon icon, String titleKey) {
        Label title = wrapped(messages.text(titleKey));
        title.setGraphic(icon.small());
        title.getStyleClass().add("strong");
        VBox column = new VBox(title);
        column.getStyleClass().add("provisioned-trouble-column");
        return column;
    }

    private static void add(VBox column, String text) {
        column.getChildren().add(wrapped(text));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(Label label) {
        label.getStyleClass().add("muted");
        return label;
    }
}
