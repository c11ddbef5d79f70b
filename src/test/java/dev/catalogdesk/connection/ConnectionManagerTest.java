package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.settings.ManualLater;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The manager with a check whose answers come when the test says so.
@Timeout(60)
class ConnectionManagerTest {
    private static final Connection A = new Connection.Profile("a");
    private static final Connection B = new Connection.Profile("b");
    private final AwsFiles files;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<ConnectionStatus> told = new LinkedBlockingQueue<>();

    ConnectionManagerTest(@TempDir Path home) {
        files = new AwsFiles(home).config("[profile a]\ncredential_process = x\n[profile b]\ncredential_process = x\n");
    }

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    private static SessionCheck.Result valid(String name) {
        CallerIdentity caller = new CallerIdentity("111122223333", "arn:aws:iam::111122223333:user/" + name, "id");
        return new SessionCheck.Result(new SessionState.Valid(caller, Optional.empty()), Optional.empty());
    }

    private ConnectionManager manager(ProfileFiles open, SessionCheck check) {
        ConnectionManager manager = new ConnectionManager(open, check, executor);
        manager.onChange(told::add);
        return manager;
    }

    private ConnectionStatus await(Predicate<ConnectionStatus> wanted) throws InterruptedException {
        while (true) {
            ConnectionStatus next = told.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was told");
            }
            if (wanted.test(next)) {
                return next;
            }
        }
    }

    private static Predicate<ConnectionStatus> validAs(String name) {
        return status -> status.state() instanceof SessionState.Valid(var caller, var expiry)
            && caller.name().equals(name);
    }

    @Test
    void beginsWithoutAConnection() {
        try (ConnectionManager manager = manager(files.open(), (connection, region) -> valid("x"))) {
            manager.revalidate();
            assertThat(manager.status()).isEqualTo(ConnectionStatus.NONE);
        }
    }

    @Test
    void showsTheChoiceAtOnceAsBeingChecked() throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        try (ConnectionManager manager = manager(files.open(), (connection, region) -> {
            waitFor(answer);
            return valid("x");
        })) {
            manager.select(A, "eu-west-1");
            assertThat(manager.status().connection()).contains(A);
            assertThat(manager.status().region()).isEqualTo("eu-west-1");
            assertThat(manager.status().state()).isEqualTo(new SessionState.Validating());
            answer.countDown();
            await(validAs("x"));
        }
    }

    @Test
    void ignoresAnAnswerThatComesAfterAnotherChoice() throws InterruptedException {
        CountDownLatch lateAsked = new CountDownLatch(1);
        CountDownLatch lateMayAnswer = new CountDownLatch(1);
        CountDownLatch lateAnswered = new CountDownLatch(1);
        SessionCheck check = (connection, region) -> {
            if (connection.equals(A)) {
                lateAsked.countDown();
                waitUninterrupted(lateMayAnswer);
                lateAnswered.countDown();
                return valid("late");
            }
            return valid("prompt");
        };
        try (ConnectionManager manager = manager(files.open(), check)) {
            manager.select(A, "eu-west-1");
            lateAsked.await();
            manager.select(B, "eu-west-1");
            await(validAs("prompt"));
            lateMayAnswer.countDown();
            lateAnswered.await();
            executor.shutdown();
            assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(manager.status().connection()).contains(B);
            assertThat(told).noneMatch(validAs("late"));
        }
    }

    @Test
    void interruptsTheCheckThatASwitchMakesIdle() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (ConnectionManager manager = manager(files.open(), (connection, region) -> {
            if (connection.equals(A)) {
                asked.countDown();
                if (!waitFor(new CountDownLatch(1))) {
                    interrupted.countDown();
                }
            }
            return valid("x");
        })) {
            manager.select(A, "eu-west-1");
            asked.await();
            manager.select(B, "eu-west-1");
            assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void checksAgainWhenTheFilesChangeForItsProfileAlone() throws InterruptedException {
        List<String> asked = new CopyOnWriteArrayList<>();
        ProfileFiles open = files.open();
        try (ConnectionManager manager = manager(open, (connection, region) -> {
            asked.add(connection.id());
            return valid("x" + asked.size());
        })) {
            manager.select(A, "eu-west-1");
            await(validAs("x1"));
            files.config("[profile a]\ncredential_process = x\n[profile b]\ncredential_process = other\n");
            open.reload();
            assertThat(manager.status().state()).isInstanceOf(SessionState.Valid.class);
            files.config("[profile a]\ncredential_process = new\n");
            open.reload();
            await(validAs("x2"));
            assertThat(asked).containsExactly("a", "a");
        }
    }

    @Test
    void showsAFaultOfTheCheckAsAState() throws InterruptedException {
        try (ConnectionManager manager = manager(files.open(), (connection, region) -> {
            throw new IllegalStateException("wJalrSECRET");
        })) {
            manager.select(A, "eu-west-1");
            ConnectionStatus status = await(s -> s.state() instanceof SessionState.Invalid);
            assertThat(status.state().actions()).contains(SessionAction.RETRY);
            assertThat(status.toString()).doesNotContain("SECRET");
        }
    }

    @Test
    void endsUpWithTheLastOfManyChoicesMadeAtOnce() throws Exception {
        try (ConnectionManager manager = manager(files.open(), (connection, region) -> valid(region))) {
            for (int i = 0; i < 200; i++) {
                manager.select(A, "r-" + i);
            }
            await(validAs("r-199"));
            assertThat(manager.status().region()).isEqualTo("r-199");
        }
    }

    @Test
    void hasNoConnectionAfterDisconnecting() {
        try (ConnectionManager manager = manager(files.open(), (connection, region) -> valid("x"))) {
            manager.select(A, "eu-west-1");
            manager.disconnect();
            assertThat(manager.status()).isEqualTo(ConnectionStatus.NONE);
        }
    }

    @Test
    void checksQuietlyAMinuteBeforeCredentialsEnd() throws InterruptedException {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        ManualLater later = new ManualLater();
        AtomicInteger asked = new AtomicInteger();
        SessionCheck check = (connection, region) -> endingAt(asked.incrementAndGet(), now.plusSeconds(3600));
        try (ConnectionManager manager =
            new ConnectionManager(files.open(), check, executor, later, InstantSource.fixed(now))) {
            manager.onChange(told::add);
            manager.select(A, "eu-west-1");
            await(validAs("1"));
            later.pass(Duration.ofMinutes(58));
            // The same may be told twice, by whoever chose and by whoever checked.
            assertThat(told).allMatch(validAs("1"));
            later.pass(Duration.ofMinutes(1));
            assertThat(await(validAs("1").negate())).matches(validAs("2"));
        }
    }

    @Test
    void doesNotCheckAgainForAConnectionThatWasLeft() throws InterruptedException {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        ManualLater later = new ManualLater();
        AtomicInteger asked = new AtomicInteger();
        SessionCheck check = (connection, region) -> connection.equals(A)
            ? endingAt(asked.incrementAndGet(), now) : valid("b");
        try (ConnectionManager manager =
            new ConnectionManager(files.open(), check, executor, later, InstantSource.fixed(now))) {
            manager.onChange(told::add);
            manager.select(A, "eu-west-1");
            await(validAs("1"));
            manager.select(B, "eu-west-1");
            await(validAs("b"));
            later.pass(Duration.ofHours(2));
            assertThat(asked).hasValue(1);
        }
    }

    private static SessionCheck.Result endingAt(int number, Instant end) {
        CallerIdentity caller = new CallerIdentity("1", "arn:aws:iam::1:user/" + number, "id");
        return new SessionCheck.Result(new SessionState.Valid(caller, Optional.of(end)), Optional.empty());
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void waitUninterrupted(CountDownLatch latch) {
        while (!waitFor(latch)) {
            // A client that does not heed the interrupt.
            Thread.onSpinWait();
        }
    }
}
