package dev.catalogdesk.ui.launch;

import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchDraft;
import dev.catalogdesk.settings.LaunchInputs;
import dev.catalogdesk.ui.task.RunningTask;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps what one fills in as a draft, while one works and when one leaves. What was never touched is not kept. Used
/// on the JavaFX thread.
final class DraftKeeper {
    /// How long it takes at most until a change is in the draft.
    static final Duration SOON = Duration.ofSeconds(2);

    private final LaunchServices services;
    private final String productId;
    private final LaunchForm form;
    private final ReadOnlyObjectWrapper<Optional<LaunchDraft>> draft;

    private Optional<LaunchInputs> untouched = Optional.empty();
    private Optional<LaunchInputs> kept = Optional.empty();
    private RunningTask waiting = RunningTask.NONE;
    private boolean early;
    private boolean due;
    private boolean over;

    DraftKeeper(LaunchServices services, String productId, LaunchForm form, LaunchOrigin origin) {
        this.services = services;
        this.productId = productId;
        this.form = form;
        draft = new ReadOnlyObjectWrapper<>(origin.goesOn() ? origin.draft() : Optional.empty());
    }

    /// The draft as it is kept.
    ReadOnlyObjectProperty<Optional<LaunchDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /// A form is about to come. What was done before the first one came would not differ from it.
    void leave() {
        if (untouched.isEmpty()) {
            early = changed();
        }
    }

    /// The first form is there, filled with what one begins with: from here on, what differs was done by hand.
    void settle() {
        if (untouched.isEmpty()) {
            untouched = Optional.of(form.inputs());
        }
    }

    /// Whether there is something to keep.
    boolean touched() {
        return draft.get().isPresent() || changed();
    }

    /// Something may have changed.
    void follow() {
        if (!over && !due && changed()) {
            due = true;
            waiting = services.executor().after(SOON, this::keep);
        }
    }

    /// Keeps what is there now.
    void keep() {
        waiting.cancel();
        due = false;
        LaunchInputs now = form.inputs();
        if (!over && changed() && !kept.equals(Optional.of(now))) {
            kept = Optional.of(now);
            draft.set(Optional.of(archive().keep(productId, now)));
        }
    }

    /// Throws the draft away; nothing is kept any more.
    void discard() {
        end();
        draft.get().ifPresent(archive()::discard);
        draft.set(Optional.empty());
    }

    /// Keeps nothing any more. The draft stays.
    void end() {
        over = true;
        waiting.cancel();
    }

    private boolean changed() {
        return early || kept.isPresent() || !form.inputs().equals(untouched.orElseGet(form::begun));
    }

    private LaunchArchive archive() {
        return services.memory().archive();
    }
}
