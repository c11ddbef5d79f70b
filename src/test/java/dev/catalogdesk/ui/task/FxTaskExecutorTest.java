package dev.catalogdesk.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.testing.UiTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Work runs beside the JavaFX thread and its handlers on it, and nothing that goes wrong is lost.
class FxTaskExecutorTest extends UiTest {
    private final List<Exception> unhandled = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final FxTaskExecutor executor = new FxTaskExecutor(unhandled::add);

    @AfterEach
    void shutDown() {
        runOnUi(executor::shutdown);
    }

    @Test
    void worksBesideTheJavaFxThreadAndReportsOnIt() {
        BackgroundTask.of("ask", () -> Platform.isFxApplicationThread() ? "on it" : "beside it")
            .onSuccess(this::tell)
            .onFinished(() -> tell("finished"))
            .runOn(executor);

        waitUntil("it has finished", () -> told.size() == 2);

        assertThat(told).containsExactly("beside it, told on it", "finished, told on it");
    }

    @Test
    void tellsAFailureToItsHandler() {
        BackgroundTask.of("ask", () -> {
            throw new IOException("cut");
        }).onFailure(failure -> tell("failed by " + failure.getMessage())).runOn(executor);

        waitUntil("it has failed", () -> !told.isEmpty());

        assertThat(told).containsExactly("failed by cut, told on it");
        assertThat(unhandled).isEmpty();
    }

    @Test
    void tellsAFailureWithoutHandlerToTheDefaultOne() {
        BackgroundTask.of("ask", () -> {
            throw new IOException("cut");
        }).onFinished(() -> tell("finished")).runOn(executor);

        waitUntil("it has finished", () -> !told.isEmpty());

        assertThat(unhandled).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void losesNoError() {
        BackgroundTask.of("ask", () -> {
            throw new StackOverflowError("deep");
        }).onFinished(() -> tell("finished")).runOn(executor);

        waitUntil("it has finished", () -> !told.isEmpty());

        assertThat(unhandled).singleElement().isInstanceOf(ExecutionException.class)
            .extracting(Throwable::getCause).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void cancelInterruptsTheWorkAndDropsItsHandlers() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        RunningTask task = BackgroundTask.of("wait", () -> {
            worker.complete(Thread.currentThread());
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return "never";
        }).onSuccess(this::tell).onFailure(e -> tell("failed")).onFinished(() -> tell("finished")).runOn(executor);
        begun.await();

        runOnUi(task::cancel);
        interrupted.await();
        worker.join().join();
        settle();

        assertThat(told).isEmpty();
        assertThat(unhandled).isEmpty();
    }

    @Test
    void cancelDropsHandlersThatWaitForTheJavaFxThreadAlready() {
        CompletableFuture<Thread> worker = new CompletableFuture<>();
        runOnUi(() -> {
            RunningTask task = BackgroundTask.of("ask", () -> {
                worker.complete(Thread.currentThread());
                return "late";
            }).onSuccess(this::tell).onFinished(() -> tell("finished")).runOn(executor);
            // While the JavaFX thread is held here, the work ends and puts its handlers into the queue.
            awaitEnd(worker);
            task.cancel();
        });
        settle();

        assertThat(told).isEmpty();
    }

    @Test
    void runsLaterOnTheJavaFxThreadUnlessCancelled() {
        RunningTask first = executor.after(Duration.ofMillis(1), () -> tell("first"));
        runOnUi(first::cancel);
        executor.after(Duration.ofMillis(2), () -> tell("second"));

        waitUntil("the second has run", () -> told.stream().anyMatch(text -> text.startsWith("second")));

        assertThat(told).contains("second, told on it");
    }

    @Test
    void nothingRunsOnceItIsShutDown() {
        runOnUi(() -> {
            executor.onUi(() -> tell("queued"));
            executor.shutdown();
            assertThat(BackgroundTask.of("ask", () -> "late").onSuccess(this::tell).runOn(executor))
                .isSameAs(RunningTask.NONE);
            assertThat(executor.after(Duration.ZERO, () -> tell("late"))).isSameAs(RunningTask.NONE);
        });
        settle();

        assertThat(told).isEmpty();
    }

    @Test
    void tellsTheTimeOfItsClock() {
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        FxTaskExecutor fixed = new FxTaskExecutor(unhandled::add, InstantSource.fixed(noon));

        assertThat(fixed.now()).isEqualTo(noon);
        fixed.shutdown();
    }

    private static void awaitEnd(CompletableFuture<Thread> worker) {
        try {
            worker.join().join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(String what) {
        told.add(what + (Platform.isFxApplicationThread() ? ", told on it" : ", told beside it"));
    }
}
