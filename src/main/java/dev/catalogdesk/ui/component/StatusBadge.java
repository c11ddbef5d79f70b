package dev.catalogdesk.ui.component;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.ui.theme.Icon;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A state as glyph, word and colour, everywhere the same; the word is in the tooltip too, for narrow columns. A state
/// that the program does not know is shown as AWS wrote it.
public final class StatusBadge extends Label {
    /// Shows any state.
    ///
    /// @param glyph its glyph
    /// @param word its word
    /// @param tone its colour
    public StatusBadge(Icon glyph, String word, Tone tone) {
        this(glyph == Icon.PROGRESS ? new Spinner() : glyph.small(), word, tone);
    }

    private StatusBadge(Node glyph, String word, Tone tone) {
        super(word, glyph);
        getStyleClass().addAll("status-badge", tone.styleClass());
        setTooltip(new Tooltip(word));
    }

    /// Shows the state of a provisioned product.
    ///
    /// @param status the state
    /// @param messages the words
    /// @return the badge
    public static StatusBadge of(OpenEnum<ProvisionedProductStatus> status, Messages messages) {
        return switch (status.value()) {
            case AVAILABLE -> new StatusBadge(
                Icon.CHECK, messages.text("component.status.available"), Tone.SUCCESS);
            case UNDER_CHANGE -> new StatusBadge(
                Icon.PROGRESS, messages.text("component.status.under-change"), Tone.ACCENT);
            case TAINTED -> new StatusBadge(
                Icon.TRIANGLE, messages.text("component.status.tainted"), Tone.WARNING);
            case ERROR -> new StatusBadge(
                Icon.CROSS, messages.text("component.status.error"), Tone.DANGER);
            case PLAN_IN_PROGRESS -> new StatusBadge(
                Icon.CLOCK, messages.text("component.status.plan"), Tone.PLANNED);
            case UNKNOWN -> unknown(status.text(), messages);
        };
    }

    /// Shows the state of a record.
    ///
    /// @param status the state
    /// @param messages the words
    /// @return the badge
    public static StatusBadge ofRecord(OpenEnum<RecordStatus> status, Messages messages) {
        return switch (status.value()) {
            case CREATED -> new StatusBadge(
                Icon.CLOCK, messages.text("component.status.created"), Tone.NEUTRAL);
            case IN_PROGRESS -> new StatusBadge(
                Icon.PROGRESS, messages.text("component.status.in-progress"), Tone.ACCENT);
            case IN_PROGRESS_IN_ERROR -> new StatusBadge(
                Icon.PROGRESS, messages.text("component.status.rolling-back"), Tone.WARNING);
            case SUCCEEDED -> new StatusBadge(
                Icon.CHECK, messages.text("component.status.succeeded"), Tone.SUCCESS);
            case FAILED -> new StatusBadge(
                Icon.CROSS, messages.text("component.status.failed"), Tone.DANGER);
            case UNKNOWN -> unknown(status.text(), messages);
        };
    }

    private static StatusBadge unknown(String text, Messages messages) {
        return new StatusBadge(
            Icon.HELP, text.isEmpty() ? messages.text("component.status.unknown") : text, Tone.NEUTRAL);
    }
}
