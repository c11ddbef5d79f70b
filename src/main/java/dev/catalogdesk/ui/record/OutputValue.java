package dev.catalogdesk.ui.record;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.ui.component.Buttons;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An output with its description: to be copied, and opened where it is a web address.
public final class OutputValue extends VBox {
    private final RecordParts parts;

    /// Shows an output.
    ///
    /// @param output the output; its key is unique in its screen
    /// @param parts what it needs of its window
    public OutputValue(RecordOutput output, RecordParts parts) {
        this.parts = parts;
        getChildren().add(value(output));
        if (!output.description().isBlank()) {
            Label description = new Label(output.description());
            description.setWrapText(true);
            description.setMinHeight(USE_PREF_SIZE);
            description.getStyleClass().addAll("muted", Styles.TEXT_SMALL);
            getChildren().add(description);
        }
    }

    private Node value(RecordOutput output) {
        Node value = parts.value(parts.messages().text("record.output.named", output.key()), output.value());
        Optional<URI> link = link(output.value());
        if (link.isEmpty()) {
            return value;
        }
        Hyperlink open = Buttons.link("", parts.messages().text("record.output.open"),
            () -> parts.dialogs().openLink(link.get()));
        open.setId(null);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(parts.messages().text("record.output.open.named", output.key()));
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
