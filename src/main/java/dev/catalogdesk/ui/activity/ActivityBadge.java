package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.StatusBadge;
import dev.catalogdesk.ui.component.Tone;
import dev.catalogdesk.ui.theme.Icon;

/// How an operation stands, as glyph, word and colour.
final class ActivityBadge {
    private ActivityBadge() {
    }

    static StatusBadge of(ActivityText text) {
        return new StatusBadge(icon(text.tone()), text.word(), colour(text.tone()));
    }

    static Icon icon(ActivityTone tone) {
        return switch (tone) {
            case RUNNING -> Icon.PROGRESS;
            case WAITING -> Icon.CLOCK;
            case SUCCESS -> Icon.CHECK;
            case FAILURE -> Icon.CROSS;
            case UNCERTAIN -> Icon.TRIANGLE;
        };
    }

    static Tone colour(ActivityTone tone) {
        return switch (tone) {
            case RUNNING -> Tone.ACCENT;
            case WAITING, UNCERTAIN -> Tone.WARNING;
            case SUCCESS -> Tone.SUCCESS;
            case FAILURE -> Tone.DANGER;
        };
    }
}
