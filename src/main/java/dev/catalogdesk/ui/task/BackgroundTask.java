package dev.catalogdesk.ui.task;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// Work that must not run on the JavaFX thread, with what to do when it succeeds or fails. A failure without a
/// handler goes to the executor's default one, so that no error is ever lost.
///
/// ```java
/// BackgroundTask.of("describe product", () -> catalog.describeProduct(id))
///     .onSuccess(this::show)
///     .onFailure(this::fail)
///     .runOn(executor);
/// ```
///
/// @param <T> what the work gives
public final class BackgroundTask<T> {
    private final String name;
    private final Callable<T> work;
    private Consumer<? super T> success = result -> { };
    private Optional<Consumer<? super Exception>> failure = Optional.empty();
    private Runnable finished = () -> { };

    private BackgroundTask(String name, Callable<T> work) {
        this.name = name;
        this.work = work;
    }

    /// Describes work.
    ///
    /// @param name what it is, for the log and the thread
    /// @param work runs on a background thread; may block and throw
    /// @param <T> what it gives
    /// @return the task, not yet started
    public static <T> BackgroundTask<T> of(String name, Callable<T> work) {
        return new BackgroundTask<>(name, work);
    }

    /// Says what to do with the result, on the JavaFX thread.
    ///
    /// @param handler takes the result
    /// @return this
    public BackgroundTask<T> onSuccess(Consumer<? super T> handler) {
        success = handler;
        return this;
    }

    /// Says what to do with a failure, on the JavaFX thread.
    ///
    /// @param handler takes what the work threw; an `Error` comes as the cause of an [ExecutionException]
    /// @return this
    public BackgroundTask<T> onFailure(Consumer<? super Exception> handler) {
        failure = Optional.of(handler);
        return this;
    }

    /// Says what to do at the end, well or badly but not when cancelled, on the JavaFX thread.
    ///
    /// @param handler runs last
    /// @return this
    public BackgroundTask<T> onFinished(Runnable handler) {
        finished = handler;
        return this;
    }

    /// Starts the work.
    ///
    /// @param executor where it runs
    /// @return a handle to cancel it
    public RunningTask runOn(TaskExecutor executor) {
        return executor.run(this);
    }

    /// What it is.
    ///
    /// @return its name
    public String name() {
        return name;
    }

    /// Does the work on the calling thread and says what is left to do on the JavaFX thread. For executors.
    ///
    /// @param defaultFailure takes failures without a handler of their own
    /// @return the handlers, bound to what came out
    public Runnable execute(Consumer<? super Exception> defaultFailure) {
        Runnable outcome;
        try {
            T result = work.call();
            outcome = () -> success.accept(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome = () -> fail(e, defaultFailure);
        } catch (Exception e) {
            outcome = () -> fail(e, defaultFailure);
        } catch (Error e) {
            // An error that dies with a background thread leaves a screen loading for ever. The thread ends anyway.
            outcome = () -> fail(new ExecutionException(e), defaultFailure);
        }
        Runnable first = outcome;
        return () -> {
            try {
                first.run();
            } finally {
                finished.run();
            }
        };
    }

    private void fail(Exception e, Consumer<? super Exception> defaultFailure) {
        if (failure.isPresent()) {
            failure.get().accept(e);
        } else {
            defaultFailure.accept(e);
        }
    }
}
