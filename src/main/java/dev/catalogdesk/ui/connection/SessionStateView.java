package dev.catalogdesk.ui.connection;

import dev.catalogdesk.connection.SessionAction;
import dev.catalogdesk.connection.SessionState;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.StateMessage;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// What stands in the window in place of all screens while the connection cannot be used: what is wrong, and what to
/// do about it. Signing in happens in a terminal for now, so its command is shown and can be copied.
public final class SessionStateView extends StackPane {
    private final Messages messages;
    private final DialogService dialogs;
    private final Runnable retry;
    private final Runnable choose;

    /// Makes the view of one state.
    ///
    /// @param state how the session stands
    /// @param words says it
    /// @param messages texts
    /// @param dialogs the clipboard
    /// @param retry asks AWS again
    /// @param choose opens the list of connections
    public SessionStateView(SessionState state, SessionDisplay words, Messages messages, DialogService dialogs,
        Runnable retry, Runnable choose) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.retry = retry;
        this.choose = choose;
        setId("session-state");
        StateMessage message = new StateMessage(icon(state),
            words.text(state.shortMessage()), words.text(state.longMessage()))
            .withActions(state.actions().stream().map(action -> button(action, state))
                .flatMap(Optional::stream).toArray(Node[]::new));
        if (state instanceof SessionState.NeedsSignIn signIn) {
            message.withDetails(messages.text("connection.signIn.command"), signIn.command());
        }
        getChildren().add(message);
    }

    private Optional<Button> button(SessionAction action, SessionState state) {
        return switch (action) {
            case RETRY -> Optional.of(button("session-retry", "connection.action.retry", retry));
            case CHOOSE_ANOTHER -> Optional.of(button("session-choose", "connection.action.choose", choose));
            case SIGN_IN -> state instanceof SessionState.NeedsSignIn signIn
                ? Optional.of(button("session-copy-command", "connection.action.copyCommand",
                    () -> dialogs.copy(signIn.command())))
                : Optional.empty();
            // The message names what to edit; the files are watched, so there is nothing to press.
            case EDIT_CREDENTIALS -> Optional.empty();
        };
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Icon icon(SessionState state) {
        return state instanceof SessionState.NeedsSignIn ? Icon.SIGN_IN : Icon.WARNING;
    }
}
