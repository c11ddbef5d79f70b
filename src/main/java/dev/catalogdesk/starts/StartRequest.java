package dev.catalogdesk.starts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A later start asks for a window. It waits for a short while only, and opens one of its own afterwards, so what it
/// asks for is done in that time or not at all. Safe for use by several threads.
public final class StartRequest {
    private final List<String> texts;
    private final AtomicBoolean decided = new AtomicBoolean();
    private final CompletableFuture<StartAnswer> answer = new CompletableFuture<>();

    StartRequest(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /// What the later one was started with.
    ///
    /// @return texts of unknown sense: any process of this user may have sent them
    public List<String> texts() {
        return texts;
    }

    /// Does what is asked for, unless the one who asks has stopped waiting.
    ///
    /// @param work does it, on the calling thread, and answers
    public void answer(Supplier<StartAnswer> work) {
        if (decided.compareAndSet(false, true)) {
            try {
                answer.complete(work.get());
            } finally {
                answer.complete(StartAnswer.of(StartAnswer.Kind.UNABLE));
            }
        }
    }

    /// Waits for the answer; what has begun in time may take the same time once more.
    StartAnswer await(Duration limit) throws InterruptedException {
        StartAnswer unable = StartAnswer.of(StartAnswer.Kind.UNABLE);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return decided.compareAndSet(false, true) ? unable
                : answer.completeOnTimeout(unable, limit.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (ExecutionException e) {
            return unable;
        }
    }
}
