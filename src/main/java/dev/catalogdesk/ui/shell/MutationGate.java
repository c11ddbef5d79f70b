package dev.catalogdesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Decides for a window whether anything may be changed, and says why not: every action that changes something asks
/// here before it is offered. It only spares the operator a refusal; what leaves is checked again below. Used on the
/// JavaFX thread.
public final class MutationGate {
    private final Map<Ground, String> closed = new EnumMap<>(Ground.class);
    private final ReadOnlyObjectWrapper<Optional<String>> reason = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What can keep a window from changing anything, the most telling first.
    public enum Ground {
        /// The guards of the window's connection allow reading only.
        READ_ONLY,

        /// The journal cannot be written; above all because another process of the program writes it.
        JOURNAL
    }

    /// Makes a gate that is open.
    public MutationGate() {
    }

    /// Closes the gate on a ground, or takes the ground away.
    ///
    /// @param ground which
    /// @param why a sentence for the operator; nothing where the ground does not hold
    public void set(Ground ground, Optional<String> why) {
        why.ifPresentOrElse(sentence -> closed.put(ground, sentence), () -> closed.remove(ground));
        reason.set(closed.values().stream().findFirst());
    }

    /// Why nothing may be changed.
    ///
    /// @return the sentence of the first ground that holds; nothing while the gate is open
    public ReadOnlyObjectProperty<Optional<String>> reason() {
        return reason.getReadOnlyProperty();
    }

    /// Whether changes may be offered.
    ///
    /// @return true if no ground holds
    public boolean isOpen() {
        return closed.isEmpty();
    }
}
