package dev.catalogdesk.ui.provisioned.page;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The parameters with their last known values, each with where it is known from.
final class ParametersPane extends VBox {
    private final ProvisionedPageViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final VBox grid = new VBox();

    ParametersPane(ProvisionedPageViewModel model, RecordParts parts) {
        this.model = model;
        this.parts = parts;
        messages = parts.messages();
        Label note = small(messages.text("provisioned.page.parameters.note"));
        VBox content = new VBox(note, grid);
        content.getStyleClass().add("record-section");
        getChildren().add(new TabBody<>(model.tabs().parameters(), parts, known -> !known.isEmpty(),
            "provisioned.page.parameters.none", content, this::show));
    }

    private void show(List<KnownParameter> known) {
        KeyValueGrid lines = new KeyValueGrid();
        lines.getStyleClass().add("provisioned-lines");
        known.forEach(each -> lines.add(each.key(), node(each)));
        grid.getChildren().setAll(lines);
    }

    private Node node(KnownParameter parameter) {
        VBox box = new VBox();
        switch (parameter.source()) {
            case SECRET -> box.getChildren().add(hint(Icon.LOCK, "provisioned.page.parameters.source.secret"));
            case UNKNOWN -> box.getChildren().add(hint(Icon.HELP, "provisioned.page.parameters.source.unknown"));
            case STACK -> value(box, parameter, "provisioned.page.parameters.source.stack");
            case JOURNAL -> value(box, parameter, "provisioned.page.parameters.source.journal");
            case PLAN -> value(box, parameter, "provisioned.page.parameters.source.plan");
        }
        if (!parameter.description().isBlank()) {
            box.getChildren().add(small(parameter.description()));
        }
        return box;
    }

    private void value(VBox box, KnownParameter parameter, String sourceKey) {
        FlowPane source = new FlowPane(8, 0, small(messages.text(sourceKey)));
        source.setAlignment(Pos.CENTER_LEFT);
        if (!parameter.recordId().isEmpty()) {
            Hyperlink open = Buttons.link("", messages.text("provisioned.page.trouble.open"), () ->
                parts.navigator().open(Place.of(ScreenId.ACTIVITY, parameter.recordId())));
            open.setId(null);
            open.getStyleClass().add(Styles.TEXT_SMALL);
            open.setAccessibleText(messages.text("provisioned.page.records.open", parameter.recordId(),
                parameter.key()));
            source.getChildren().add(open);
        }
        box.getChildren().addAll(parts.value(messages.text("provisioned.page.parameters.value", parameter.key()),
            model.masked(parameter.value())), source);
    }

    private Node hint(Icon icon, String key) {
        Label label = new Label(messages.text(key), icon.sized(12));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", Styles.TEXT_SMALL);
        return label;
    }
}
