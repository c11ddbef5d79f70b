package dev.catalogdesk.ui.shell;

import atlantafx.base.theme.Styles;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Clip;
import dev.catalogdesk.ui.component.Parts;
import dev.catalogdesk.ui.theme.Icon;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Beside an action that AWS denied before: when, which permission is missing, and the statement of IAM that grants
/// it, to copy for the administrator. The action stays usable, because the permission may be there by now.
public final class DeniedMark extends HBox {
    private final Parts parts;
    private final Label words = new Label();
    private final Hyperlink copy;
    private Optional<DeniedOnce> shown = Optional.empty();

    /// Makes a mark that shows nothing yet.
    ///
    /// @param id its id, which begins the ids of its parts
    /// @param parts texts and clock
    public DeniedMark(String id, Parts parts) {
        super(12);
        this.parts = parts;
        setId(id);
        words.setId(id + "-words");
        words.setGraphic(Icon.LOCK.small());
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(Styles.WARNING);
        copy = Buttons.link(id + "-copy", parts.messages().text("advice.copy.statement"), this::copy);
        copy.setGraphic(Icon.COPY.small());
        copy.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, copy);
        parts.ticker().follow(this, this::tell);
        show(Optional.empty());
    }

    /// Shows a denial, or that there is none.
    ///
    /// @param denied the denial
    public void show(Optional<DeniedOnce> denied) {
        shown = denied;
        boolean statement = denied.flatMap(each -> each.permission().statement()).isPresent();
        copy.setVisible(statement);
        copy.setManaged(statement);
        setVisible(denied.isPresent());
        setManaged(denied.isPresent());
        tell(parts.executor().now());
    }

    private void tell(Instant now) {
        words.setText(shown.map(denied -> sentence(denied, now)).orElse(""));
    }

    private String sentence(DeniedOnce denied, Instant now) {
        String ago = parts.times().ago(denied.at(), now);
        String action = denied.permission().action();
        return action.isEmpty() ? parts.messages().text("guard.denied", ago)
            : parts.messages().text("guard.denied.permission", ago, action);
    }

    private void copy() {
        shown.flatMap(denied -> denied.permission().statement()).ifPresent(Clip::copy);
    }
}
