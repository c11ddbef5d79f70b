package dev.catalogdesk.reliability;

import dev.catalogdesk.operations.Hold;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.journal.FaultyDisk;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.operations.schedule.Scheduler;
import dev.catalogdesk.operations.schedule.SystemScheduler;
import dev.catalogdesk.settings.AppDirs;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.random.RandomGenerator;

/// A console without a window, to be killed. Says on its standard output where it is, and then waits for its end.
public final class ConsoleProcess {
    /// Launches.
    static final String LAUNCH = "launch";

    /// Launches with the queue paused, and stays in it.
    static final String QUEUE = "queue";

    /// Starts again.
    static final String RESTART = "restart";

    /// Starts again, and the draft of the launch is still there, as AWS had not accepted it.
    static final String RESTART_WITH_DRAFT = "restart-with-draft";

    /// What it waits for goes so many times faster.
    private static final int HURRY = 5;

    private ConsoleProcess() {
    }

    /// Launches, or starts again and does what the console offers then.
    ///
    /// @param args home folder; the simulated AWS; what to do; name of the provisioned product; kill point
    /// @throws InterruptedException never, it is killed before
    public static void main(String[] args) throws InterruptedException {
        Path home = Path.of(args[0]);
        AppDirs dirs = AppDirs.of(Map.of(), home, "linux", home.toString());
        KillPoint point = KillPoint.parse(args[4]);
        FileJournal journal =
            FaultyDisk.journal(dirs.journalFolder(), Clock.systemUTC(), point.hook(() -> halt("AT")));
        CountDownLatch started = new CountDownLatch(1);
        Operations operations =
            new Operations(new Hurried(new SystemScheduler(Clock.systemUTC()), started), RandomGenerator.getDefault(),
                journal);
        RealConsole console = new RealConsole(home, URI.create(args[1]));
        LinkedBlockingQueue<Operation> changes = new LinkedBlockingQueue<>();
        operations.listen(changes::add);
        operations.pause(args[2].equals(QUEUE));
        if (args[2].startsWith(RESTART)) {
            operations.recover((connectionId, region) -> Optional.of(console.origin()), repairs -> { });
            started.await();
            goOn(operations, console, changes, args[2].equals(RESTART) ? "" : args[3]);
        } else {
            operations.submit(console.order(args[3], UUID.randomUUID().toString()));
        }
        while (true) {
            Operation operation = changes.take();
            if (!operation.recordId().isEmpty()) {
                say("ACCEPTED");
            }
            if (operation.state() instanceof OperationState.Queued(Hold hold) && hold instanceof Hold.Paused) {
                halt("AT");
            }
            if (operation.state().ended() || operation.state() instanceof OperationState.Unknown) {
                halt("SETTLED " + operation.state().getClass().getSimpleName());
            }
        }
    }

    private static void goOn(
            Operations operations, RealConsole console, LinkedBlockingQueue<Operation> changes, String name)
            throws InterruptedException {
        if (operations.all().isEmpty()) {
            if (name.isEmpty()) {
                say("STEP none, it has ended");
                halt("SETTLED");
            }
            say("STEP launch from the draft");
            operations.submit(console.order(name, UUID.randomUUID().toString()));
            return;
        }
        Operation found = operations.all().getFirst();
        while (found.recordId().isEmpty() && !found.repeatable() && !found.sendable()) {
            found = changes.take();
        }
        if (found.repeatable()) {
            say("STEP send again, same token");
            operations.repeat(found.id(), Map.of());
        } else if (found.sendable()) {
            say("STEP send now, it has not left");
            operations.sendNow(found.id(), Map.of());
        } else {
            say("STEP none, it is watched on");
        }
    }

    private static void halt(String line) {
        say(line);
        try {
            Thread.sleep(Duration.ofDays(1));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    /// The program's scheduler, in a hurry.
    private record Hurried(Scheduler real, CountDownLatch first) implements Scheduler {
        @Override
        public Pending after(Duration delay, Runnable work) {
            return real.after(delay.dividedBy(HURRY), () -> {
                work.run();
                first.countDown();
            });
        }

        @Override
        public Duration elapsed() {
            return real.elapsed();
        }

        @Override
        public Instant now() {
            return real.now();
        }
    }
}
