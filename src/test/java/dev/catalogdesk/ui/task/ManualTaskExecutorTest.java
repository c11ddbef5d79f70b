package dev.catalogdesk.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The executor by which view models are tested does as the real one, one step at a time.
class ManualTaskExecutorTest {
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final List<String> told = new ArrayList<>();

    @Test
    void workWaitsUntilItIsRun() {
        BackgroundTask.of("ask", () -> "answer").onSuccess(told::add).runOn(executor);
        assertThat(told).isEmpty();
        assertThat(executor.waiting()).isOne();

        executor.runNext();

        assertThat(told).containsExactly("answer");
        assertThat(executor.waiting()).isZero();
    }

    @Test
    void runsAlsoWorkThatComesMeanwhile() {
        BackgroundTask.of("first", () -> "first").onSuccess(answer ->
            BackgroundTask.of("second", () -> "second").onSuccess(told::add).runOn(executor)).runOn(executor);

        executor.runAll();

        assertThat(told).containsExactly("second");
    }

    @Test
    void cancelledWorkIsNotRun() {
        RunningTask task = BackgroundTask.of("ask", () -> "answer").onSuccess(told::add).runOn(executor);

        task.cancel();
        assertThat(executor.waiting()).isZero();
        executor.runAll();

        assertThat(told).isEmpty();
    }

    @Test
    void canDeliverTheAnswerOfCancelledWork() {
        executor.deliverCancelled(true);
        BackgroundTask.of("ask", () -> "late").onSuccess(told::add).runOn(executor).cancel();

        executor.runAll();

        assertThat(told).containsExactly("late");
    }

    @Test
    void keepsFailuresThatNobodyHandles() {
        BackgroundTask.of("ask", () -> {
            throw new IOException("cut");
        }).onFinished(() -> told.add("finished")).runOn(executor);

        executor.runAll();

        assertThat(executor.unhandled()).singleElement().isInstanceOf(IOException.class);
        assertThat(told).containsExactly("finished");
    }

    @Test
    void whatFallsDueRunsInOrderAtItsTime() {
        Instant start = executor.now();
        executor.after(Duration.ofSeconds(2), () -> tellSince(start, "second"));
        executor.after(Duration.ofSeconds(1), () -> {
            tellSince(start, "first");
            executor.after(Duration.ofSeconds(2), () -> tellSince(start, "third"));
        });
        executor.after(Duration.ofSeconds(1), () -> told.add("cancelled")).cancel();

        executor.advance(Duration.ofSeconds(5));

        assertThat(told).containsExactly("first after 1", "second after 2", "third after 3");
        assertThat(executor.now()).isEqualTo(start.plusSeconds(5));
    }

    private void tellSince(Instant start, String what) {
        told.add(what + " after " + Duration.between(start, executor.now()).toSeconds());
    }
}
