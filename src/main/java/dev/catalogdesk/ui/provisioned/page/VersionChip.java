package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.component.Chip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import java.util.Optional;
import javafx.scene.control.Tooltip;

/// How the version that is provisioned stands, as a chip.
final class VersionChip {
    private VersionChip() {
    }

    /// Makes the chip.
    ///
    /// @return nothing where it is not known
    static Optional<Chip> of(VersionStanding standing, Messages messages) {
        return switch (standing.kind()) {
            case NEWEST -> chip(messages.text("provisioned.page.version.newest"), Tone.ACCENT,
                messages.text("provisioned.page.version.tip.newest"));
            case BEHIND -> chip(messages.text("provisioned.page.version.behind", standing.behind()), Tone.NEUTRAL,
                messages.text("provisioned.page.version.tip.behind", standing.behind()));
            case DEPRECATED -> chip(messages.text("provisioned.page.version.deprecated"), Tone.WARNING,
                messages.text("provisioned.page.version.tip.deprecated"));
            case NOT_OFFERED -> chip(messages.text("provisioned.page.version.not-offered"), Tone.NEUTRAL,
                messages.text("provisioned.page.version.tip.not-offered"));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Optional<Chip> chip(String text, Tone tone, String tip) {
        Chip chip = new Chip(text, tone);
        chip.setTooltip(new Tooltip(tip));
        return Optional.of(chip);
    }
}
