package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Makes the messages that stand in place of content: nothing yet, nothing found, denied, failed, needs sign-in,
/// offline.
public final class StateMessages {
    private final Messages messages;
    private final Function<? super Exception, FailureText> translator;

    /// Makes a maker.
    ///
    /// @param messages the words
    /// @param translator puts a failure into words; given by the composition root, which knows AWS's failures
    public StateMessages(Messages messages, Function<? super Exception, FailureText> translator) {
        this.messages = messages;
        this.translator = translator;
    }

    /// Nothing is there yet.
    ///
    /// @param title what is not there
    /// @param text what it is for, and the first step
    /// @param steps buttons for it
    /// @return the message
    public StateMessage nothingYet(String title, String text, Node... steps) {
        return new StateMessage(Icon.EMPTY, title, text).withActions(steps);
    }

    /// Nothing fits what was asked.
    ///
    /// @param title what was looked for
    /// @param text what was asked of which account, region and scope
    /// @param widenings buttons that widen it
    /// @return the message
    public StateMessage nothingFound(String title, String text, Node... widenings) {
        return new StateMessage(Icon.SEARCH, title, text).withActions(widenings);
    }

    /// What stands in place of content that could not be had.
    ///
    /// @param state how loading ended
    /// @param actions what can be offered
    /// @return the message; nothing for a state that is no failure
    public Optional<StateMessage> inPlace(LoadState state, StateActions actions) {
        return cause(state).map(translator).map(text -> message(state, text, actions));
    }

    /// A failure in words, for a line above content that is older than the failure.
    ///
    /// @param state how loading ended
    /// @return the words; nothing for a state that is no failure
    public Optional<FailureText> words(LoadState state) {
        return cause(state).map(translator);
    }

    /// A message for a failure.
    ///
    /// @param failure the failure in words
    /// @param actions what can be offered
    /// @return the message
    public StateMessage failed(FailureText failure, StateActions actions) {
        return described(new StateMessage(Icon.WARNING, failure.title(), failure.message()), failure)
            .withActions(actions(failure, retry(failure, actions)));
    }

    /// A message for a failure that is only told, such as in a dialog.
    ///
    /// @param failure the failure in words
    /// @return the message, without a way to try again
    public StateMessage told(FailureText failure) {
        StateMessage message =
            described(new StateMessage(Icon.WARNING, failure.title(), failure.message()), failure);
        return details(failure).isEmpty() ? message : message.withActions(copy(failure));
    }

    private StateMessage message(LoadState state, FailureText text, StateActions actions) {
        return switch (state) {
            case LoadState.Denied denied -> described(
                new StateMessage(Icon.LOCK, text.title(), text.message()), text)
                .withActions(actions(text, retry(text, actions)));
            case LoadState.NeedsSignIn signIn -> new StateMessage(Icon.SIGN_IN, text.title(), text.message())
                .withActions(Buttons.primary("state-sign-in", messages.text("component.state.sign-in"),
                    actions.signIn()), retry(text, actions));
            case LoadState.Offline offline -> described(
                new StateMessage(Icon.OFFLINE, text.title(), text.message()), text)
                .withActions(actions(text, retry(text, actions)));
            default -> failed(text, actions);
        };
    }

    private static Optional<Exception> cause(LoadState state) {
        return switch (state) {
            case LoadState.Denied denied -> Optional.of(denied.cause());
            case LoadState.NeedsSignIn signIn -> Optional.of(signIn.cause());
            case LoadState.Offline offline -> Optional.of(offline.cause());
            case LoadState.Failed failed -> Optional.of(failed.cause());
            case LoadState.Idle idle -> Optional.empty();
            case LoadState.Loading loading -> Optional.empty();
            case LoadState.Loaded loaded -> Optional.empty();
        };
    }

    private Button retry(FailureText failure, StateActions actions) {
        Button button = Buttons.plain("state-retry", messages.text("component.state.retry"), actions.retry());
        button.setAccessibleText(messages.text("component.state.retry.accessible", failure.title()));
        return button;
    }

    private Node[] actions(FailureText failure, Node first) {
        List<Node> nodes = new ArrayList<>(List.of(first));
        if (!details(failure).isEmpty()) {
            nodes.add(copy(failure));
        }
        if (!failure.statement().isEmpty()) {
            nodes.add(statement(failure));
        }
        return nodes.toArray(Node[]::new);
    }

    private Button statement(FailureText failure) {
        String word = messages.text("advice.copy.statement");
        Button copy =
            Buttons.withIcon("state-statement", Icon.COPY, word, () -> Clip.copy(failure.statement()));
        copy.setAccessibleText(messages.text("component.state.copy.accessible", word, failure.title()));
        return copy;
    }

    private Button copy(FailureText failure) {
        String word = messages.text(failure.permission().isEmpty()
            ? "component.state.copy-details" : "component.state.copy-request");
        Button copy = Buttons.withIcon("state-copy", Icon.COPY, word, () -> Clip.copy(forOthers(failure)));
        copy.setAccessibleText(messages.text("component.state.copy.accessible", word, failure.title()));
        return copy;
    }

    private StateMessage described(StateMessage message, FailureText failure) {
        String details = details(failure);
        return details.isEmpty() ? message
            : message.withDetails(messages.text("component.state.details", failure.title()), details);
    }

    /// What goes to the administrator or to support: title and reason first, then the details.
    private String forOthers(FailureText failure) {
        return failure.title() + "\n" + failure.message() + "\n\n" + details(failure);
    }

    private String details(FailureText failure) {
        List<String> lines = new ArrayList<>();
        add(lines, "component.state.permission", failure.permission());
        add(lines, "component.state.caller", failure.caller());
        add(lines, "component.state.code", failure.code());
        add(lines, "component.state.request", failure.requestId());
        if (!failure.details().isEmpty()) {
            lines.add(failure.details());
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(messages.text(key, value));
        }
    }
}
