package dev.catalogdesk.ui.launch;

import dev.catalogdesk.operations.Operation;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// When a launch leaves: in its turn, or once another operation has succeeded. Used on the JavaFX thread.
final class LaunchTiming {
    private final LaunchServices services;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> chosen = new SimpleObjectProperty<>();
    private final Choice inTurn;

    /// A time to leave at.
    ///
    /// @param after the operation that must have succeeded before
    /// @param words what it says
    record Choice(Optional<String> after, String words) {
    }

    LaunchTiming(LaunchServices services) {
        this.services = services;
        inTurn = new Choice(Optional.empty(), services.messages().text("launch.when.turn"));
        choices.add(inTurn);
        chosen.set(inTurn);
    }

    /// The times there are; only one where nothing else is under way.
    ObservableList<Choice> choices() {
        return choices;
    }

    /// The time chosen.
    ObjectProperty<Choice> chosen() {
        return chosen;
    }

    /// The operation that must have succeeded before.
    Optional<String> after() {
        return chosen.get().after();
    }

    /// Looks anew what is under way. What was chosen stays, as long as it is.
    void refresh() {
        Choice before = chosen.get();
        List<Choice> under = services.operations().all().stream().filter(each -> each.state().active())
            .map(this::choice).toList();
        choices.setAll(under);
        choices.addFirst(inTurn);
        chosen.set(choices.contains(before) ? before : inTurn);
    }

    private Choice choice(Operation operation) {
        return new Choice(Optional.of(operation.id()),
            services.messages().text("launch.when.after", operation.targetName(), operation.location().region()));
    }
}
