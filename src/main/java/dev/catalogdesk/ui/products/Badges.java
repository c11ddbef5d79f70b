package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.ui.component.Chip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.theme.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The marks of a version: guidance as the service gives it, and "Newest", which is worked out here and so looks
/// different. Each is a glyph or a word besides its colour.
final class Badges {
    private Badges() {
    }

    static HBox name(VersionRow row, Messages messages) {
        Label name = new Label(row.sharesName() ? row.name() + " " + row.id() : row.name());
        if (row.launchable()) {
            name.getStyleClass().add("strong");
        }
        HBox box = line(row.sharesName() ? name : whole(name));
        if (row.newest()) {
            box.getChildren().add(whole(new Chip(messages.text("products.versions.newest"), Tone.ACCENT)));
        }
        return box;
    }

    static HBox guidance(VersionRow row, Messages messages) {
        String word = Guidances.name(row, messages);
        Label chip = switch (row.version().guidance().value()) {
            case Guidance.DEPRECATED -> new Chip(Icon.WARNING, word, Tone.WARNING);
            case Guidance.DEFAULT -> new Chip(Icon.CHECK, word, Tone.NEUTRAL);
            case Guidance.UNKNOWN -> new Chip(word, Tone.NEUTRAL);
        };
        chip.setTooltip(new Tooltip(row.version().guidance().value() == Guidance.DEPRECATED
            ? messages.text("products.guidance.deprecated.why") : word));
        return line(chip);
    }

    private static HBox line(Label first) {
        HBox box = new HBox(8, first);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label whole(Label chip) {
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }
}
