package dev.catalogdesk.connection;

import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.model.MessageKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a connection's credentials stand. Each state says what to show in the context bar, what to show where there
/// is room, and what can be done.
public sealed interface SessionState {
    /// A word or two for the context bar.
    ///
    /// @return a key of `messages.properties`
    MessageKey shortMessage();

    /// What happened, why, and the next step.
    ///
    /// @return a key of `messages.properties`
    MessageKey longMessage();

    /// What can be done, the best first.
    ///
    /// @return the actions, often none
    List<SessionAction> actions();

    /// Nothing is connected.
    record None() implements SessionState {
        @Override
        public MessageKey shortMessage() {
            return MessageKey.of("connection.state.none");
        }

        @Override
        public MessageKey longMessage() {
            return MessageKey.of("connection.state.none.long");
        }

        @Override
        public List<SessionAction> actions() {
            return List.of(SessionAction.CHOOSE_ANOTHER);
        }
    }

    /// The profile lacks something, so that no call can be signed.
    ///
    /// @param what what is missing, as a sentence with the next step
    record Incomplete(MessageKey what) implements SessionState {
        @Override
        public MessageKey shortMessage() {
            return MessageKey.of("connection.state.incomplete");
        }

        @Override
        public MessageKey longMessage() {
            return what;
        }

        @Override
        public List<SessionAction> actions() {
            return List.of(SessionAction.EDIT_CREDENTIALS, SessionAction.RETRY, SessionAction.CHOOSE_ANOTHER);
        }
    }

    /// AWS is being asked who the credentials belong to.
    record Validating() implements SessionState {
        @Override
        public MessageKey shortMessage() {
            return MessageKey.of("connection.state.validating");
        }

        @Override
        public MessageKey longMessage() {
            return MessageKey.of("connection.state.validating.long");
        }

        @Override
        public List<SessionAction> actions() {
            return List.of(SessionAction.CHOOSE_ANOTHER);
        }
    }

    /// The credentials work.
    ///
    /// @param caller whose they are
    /// @param expiry when they end, where they say so
    record Valid(CallerIdentity caller, Optional<Instant> expiry) implements SessionState {
        @Override
        public MessageKey shortMessage() {
            return MessageKey.of("connection.state.valid");
        }

        @Override
        public MessageKey longMessage() {
            return MessageKey.of("connection.state.valid.long", caller.name(), caller.account());
        }

        @Override
        public List<SessionAction> actions() {
            return List.of();
        }
    }

    /// The sign-in has ended or was never made.
    ///
    /// @param command what to run in a terminal, such as `aws sso login --profile prod`
    record NeedsSignIn(String command) implements SessionState {
        @Override
        public MessageKey shortMessage() {
            return MessageKey.of("connection.state.needsSignIn");
        }

        @Override
        public MessageKey longMessage() {
            return MessageKey.of("connection.state.needsSignIn.long", command);
        }

        @Override
        public List<SessionAction> actions() {
            return List.of(SessionAction.SIGN_IN, SessionAction.RETRY, SessionAction.CHOOSE_ANOTHER);
        }
    }

    /// The credentials do not work, or nobody could be asked.
    ///
    /// @param cause what happened, as a sentence with the next step
    /// @param actions what can be done, the best first
    record Invalid(MessageKey cause, List<SessionAction> actions) implements SessionState {
        /// Copies the actions.
        public Invalid {
            actions = List.copyOf(actions);
        }

        @Override
        public MessageKey shortMessage() {
            return MessageKey.of("connection.state.invalid");
        }

        @Override
        public MessageKey longMessage() {
            return cause;
        }
    }
}
