package dev.catalogdesk.ui;

import dev.catalogdesk.desktop.DesktopNote;
import dev.catalogdesk.desktop.DesktopNotifier;
import dev.catalogdesk.privacy.Masker;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.activity.ActivityText;
import dev.catalogdesk.ui.activity.ActivityTone;
import dev.catalogdesk.ui.shell.Notice;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Tells once that an operation ended, however many windows follow it: in the window that was in front last, and by
/// the desktop where none is in front now. Used on the JavaFX thread.
final class EndTeller {
    private final Consumer<Notice> window;
    private final BooleanSupplier inFront;
    private final SettingsStore settings;
    private final DesktopNotifier desktop;
    private final Masker masker;
    private final Set<String> told = new HashSet<>();

    /// @param window tells it in the window that was in front last
    /// @param inFront whether any window of the program is in front now
    EndTeller(Consumer<Notice> window, BooleanSupplier inFront, SettingsStore settings,
            DesktopNotifier desktop, Masker masker) {
        this.window = window;
        this.inFront = inFront;
        this.settings = settings;
        this.desktop = desktop;
        this.masker = masker;
    }

    /// Takes the end of an operation from one of the windows.
    ///
    /// @param id id of the operation
    /// @param text the operation in words
    void ended(String id, ActivityText text) {
        if (!told.add(id)) {
            return;
        }
        boolean well = text.tone() == ActivityTone.SUCCESS;
        window.accept(Notice.of(well ? Notice.Tone.SUCCESS : Notice.Tone.DANGER, text.title()));
        if (!inFront.getAsBoolean() && settings.current().tellOnDesktop()) {
            desktop.tell(new DesktopNote(masker.mask(text.title()), masker.mask(text.product()), !well));
        }
    }
}
