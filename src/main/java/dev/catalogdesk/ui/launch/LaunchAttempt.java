package dev.catalogdesk.ui.launch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Hold;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Subject;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.task.RunningTask;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The sending of a launch and how it was taken. While one is on its way a second click does nothing. A retry of a
/// launch whose outcome is not known keeps its token, so that it cannot happen twice; any other gets a new one.
public final class LaunchAttempt {
    private static final Duration TICK = Duration.ofSeconds(1);
    private final LaunchServices services;
    private final LaunchProblems problems;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());

    private Runnable unlisten = () -> { };
    private RunningTask countdown = RunningTask.NONE;
    private Optional<LaunchReview> sent = Optional.empty();
    private String token = "";
    private boolean started;

    /// How the sending stands.
    public sealed interface State {
        /// Nothing was sent.
        record Idle() implements State { }

        /// On its way.
        record Sending() implements State { }

        /// It waits here, and leaves by itself or when the operator says so under Activity.
        ///
        /// @param why what it waits for, in words
        record Queued(String why) implements State { }

        /// The answer was lost; whether it was launched is not known.
        ///
        /// @param problem in words
        /// @param asking whether AWS is still being asked
        record Uncertain(LaunchProblem problem, boolean asking) implements State { }

        /// Nothing was launched.
        ///
        /// @param problem in words
        /// @param cause what AWS said
        record Refused(LaunchProblem problem, CatalogException cause) implements State { }

        /// AWS accepted it.
        ///
        /// @param operationId the operation that is watched from now on
        record Started(String operationId) implements State { }
    }

    LaunchAttempt(LaunchServices services) {
        this.services = services;
        this.problems = new LaunchProblems(services.messages(),
            new AdviceWords(services.messages(), services.operations().masker()));
    }

    /// How the sending stands.
    ///
    /// @return changes on the JavaFX thread
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether nothing is on its way, so that a launch can be sent.
    boolean idle() {
        return !(state.get() instanceof State.Sending) && !(state.get() instanceof State.Queued) && !started;
    }

    /// Sends, unless that is under way.
    ///
    /// @param review what
    /// @param after the operation that must have succeeded before
    /// @param mayBeKept keys of the parameters whose values may be written down
    /// @param sending hears the token, before anything is sent
    void send(LaunchReview review, Optional<String> after, Set<String> mayBeKept, Consumer<String> sending) {
        if (!idle()) {
            return;
        }
        boolean same = state.get() instanceof State.Uncertain
            && sent.map(LaunchReview::request).equals(Optional.of(review.request()));
        if (!same) {
            token = services.tokens().get();
        }
        sent = Optional.of(review);
        state.set(new State.Sending());
        listen();
        sending.accept(token);
        Set<String> secret = new HashSet<>(review.request().parameters().keySet());
        secret.removeAll(mayBeKept);
        LaunchRequest request = review.request().withToken(token);
        Order order = Order.of(services.origin(), services.location(),
            Subject.of(request, review.productName(), review.productType(), review.versionName()), request, secret);
        services.operations().submit(after.map(order::after).orElse(order));
    }

    void close() {
        countdown.cancel();
        unlisten.run();
    }

    private void listen() {
        unlisten.run();
        String mine = token;
        unlisten = services.operations().listen(operation -> {
            if (operation.token().equals(mine)) {
                services.executor().onUi(() -> hear(operation));
            }
        });
    }

    private void hear(Operation operation) {
        if (!operation.token().equals(token) || started) {
            return;
        }
        countdown.cancel();
        if (!operation.recordId().isEmpty()) {
            started = true;
            unlisten.run();
            state.set(new State.Started(operation.id()));
            return;
        }
        switch (operation.state()) {
            case OperationState.Queued(Hold hold) -> waits(hold);
            case OperationState.Sending sending -> state.set(new State.Sending());
            case OperationState.Cancelled cancelled -> state.set(new State.Idle());
            case OperationState.Refused refused -> state.set(new State.Refused(
                problems.refused(refused.cause(), request(), services.location()), refused.cause()));
            case OperationState.LookingUp looking ->
                state.set(new State.Uncertain(
                    problems.lookingUp(looking.cause(), request(), services.location()), true));
            case OperationState.Unknown unknown ->
                state.set(new State.Uncertain(
                    problems.unknown(unknown.cause(), request(), services.location()), false));
            default -> {
                // Still on its way.
            }
        }
    }

    /// Counts down until something else is heard.
    private void waits(Hold hold) {
        countdown.cancel();
        state.set(new State.Queued(services.messages().text(hold.words(services.executor().now()))));
        countdown = services.executor().after(TICK, () -> waits(hold));
    }

    private LaunchRequest request() {
        return sent.orElseThrow().request().withToken(token);
    }
}
