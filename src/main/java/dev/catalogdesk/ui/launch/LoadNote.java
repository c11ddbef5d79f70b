package dev.catalogdesk.ui.launch;

import dev.catalogdesk.ui.component.BusyBar;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.form.FormNodes;
import dev.catalogdesk.ui.task.LoadState;
import javafx.scene.layout.VBox;

/// Stands in place of a form that is not read yet or could not be read: why, and a retry.
final class LoadNote extends VBox {
    private final Messages messages;
    private final StateMessages states;
    private final StateActions actions;

    LoadNote(Messages messages, StateMessages states, StateActions actions) {
        super(8);
        this.messages = messages;
        this.states = states;
        this.actions = actions;
    }

    void show(LoadState state) {
        getChildren().clear();
        FormNodes.show(this, !(state instanceof LoadState.Loaded));
        switch (state) {
            case LoadState.Idle idle -> getChildren().add(FormNodes.muted(messages.text("launch.load.first")));
            case LoadState.Loading loading -> loading();
            case LoadState.Loaded loaded -> { }
            default -> states.inPlace(state, actions).ifPresent(getChildren()::add);
        }
    }

    private void loading() {
        BusyBar bar = new BusyBar(messages.text("launch.load.loading"));
        bar.setBusy(true);
        getChildren().addAll(FormNodes.muted(messages.text("launch.load.loading")), bar);
    }
}
