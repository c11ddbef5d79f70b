package dev.catalogdesk.ui.activity.record;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a record left behind: each output with its description, to be copied, and opened where it is a web address.
final class RecordOutputsSection {
    private final RecordParts parts;
    private final Messages messages;
    private final RecordSection section;

    RecordOutputsSection(RecordParts parts) {
        this.parts = parts;
        messages = parts.messages();
        section = new RecordSection("record-outputs", messages.text("record.outputs"));
    }

    RecordSection section() {
        return section;
    }

    void show(List<RecordOutput> outputs, boolean ended) {
        section.remark(outputs.isEmpty() ? "" : String.valueOf(outputs.size()));
        if (outputs.isEmpty()) {
            Label none = new Label(messages.text(ended ? "record.outputs.none" : "record.outputs.later"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            section.show(none);
            return;
        }
        KeyValueGrid grid = new KeyValueGrid();
        outputs.forEach(output -> grid.add(output.key(), node(output)));
        section.show(grid);
    }

    private Node node(RecordOutput output) {
        VBox box = new VBox(value(output));
        if (!output.description().isBlank()) {
            Label description = new Label(output.description());
            description.setWrapText(true);
            description.setMinHeight(Label.USE_PREF_SIZE);
            description.getStyleClass().addAll("muted", Styles.TEXT_SMALL);
            box.getChildren().add(description);
        }
        return box;
    }

    private Node value(RecordOutput output) {
        Node value = parts.value(messages.text("record.output.named", output.key()), output.value());
        Optional<URI> link = link(output.value());
        if (link.isEmpty()) {
            return value;
        }
        Hyperlink open = Buttons.link("", messages.text("record.output.open"),
            () -> parts.dialogs().openLink(link.get()));
        open.setId(null);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(messages.text("record.output.open.named", output.key()));
        HBox line = new HBox(24, value, open);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Outputs are foreign text: only a whole address of the web becomes a link.
    private static Optional<URI> link(String value) {
        try {
            URI uri = new URI(value.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
