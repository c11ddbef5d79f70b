package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The field that has the focus and what is said about it, and the way to move the focus to a field with a problem.
/// Used on the JavaFX thread.
public final class FieldFocus {
    private final FieldHelps helps;
    private final LaunchSteps steps;
    private final ReadOnlyObjectWrapper<Optional<FieldHelp>> help = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<String> handler = id -> { };

    FieldFocus(Messages messages, LaunchSteps steps) {
        helps = new FieldHelps(messages);
        this.steps = steps;
    }

    /// Tells which field has the focus.
    ///
    /// @param id the field's id
    public void focused(String id) {
        helps.of(id, steps).ifPresent(said -> help.set(Optional.of(said)));
    }

    /// What the service says about the field in focus.
    ///
    /// @return nothing where no field has the focus
    public ReadOnlyObjectProperty<Optional<FieldHelp>> help() {
        return help.getReadOnlyProperty();
    }

    /// Says who moves the focus to a field with a problem.
    ///
    /// @param mover takes the field's id
    public void onMove(Consumer<String> mover) {
        handler = mover;
    }

    void moveTo(String id) {
        handler.accept(id);
    }

    /// Another step comes on screen; no field of it has the focus yet.
    void leave() {
        help.set(Optional.empty());
    }
}
