package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.component.Chip;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.versions.VersionStanding;
import java.util.Optional;
import javafx.scene.control.Tooltip;

/// How the version that is provisioned stands, as a chip.
public final class VersionChip {
    private VersionChip() {
    }

    /// Makes the chip.
    ///
    /// @param standing how it stands
    /// @param messages the words
    ///
    /// @return nothing where it is not known
    public static Optional<Chip> of(VersionStanding standing, Messages messages) {
        return switch (standing) {
            case VersionStanding.Newest newest -> chip(messages.text("provisioned.page.version.newest"), Tone.ACCENT,
                messages.text("provisioned.page.version.tip.newest"));
            case VersionStanding.Behind behind -> chip(
                messages.text("provisioned.page.version.behind", behind.versions()), Tone.NEUTRAL,
                messages.text("provisioned.page.version.tip.behind", behind.versions(), behind.newest().name()));
            case VersionStanding.DeprecatedVersion deprecated -> chip(
                messages.text("provisioned.page.version.deprecated"), Tone.WARNING,
                messages.text("provisioned.page.version.tip.deprecated"));
            case VersionStanding.NotOffered gone -> chip(messages.text("provisioned.page.version.not-offered"),
                Tone.NEUTRAL, messages.text("provisioned.page.version.tip.not-offered"));
            case VersionStanding.Unknown unknown -> Optional.empty();
        };
    }

    private static Optional<Chip> chip(String text, Tone tone, String tip) {
        Chip chip = new Chip(text, tone);
        chip.setTooltip(new Tooltip(tip));
        return Optional.of(chip);
    }
}
