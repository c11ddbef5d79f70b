package dev.catalogdesk.reliability;

import dev.catalogdesk.operations.Order;
import dev.catalogdesk.settings.AppDirs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Breaks a launch, starts the console again, does what it offers, and counts the launches in the log of the simulated
/// AWS.
final class Breaking {
    private static final String NO_POINT = "0:FORCED";
    private static final long MOST_SECONDS = 180;
    private final SimulatedAws aws;
    private final Path folder;
    private int number;

    /// How far the console gets before it breaks.
    private enum Way { TO_ITS_END, UNTIL_TAKEN_IN, INTO_THE_QUEUE }

    /// What came of it.
    ///
    /// @param step what the console offered after the restart
    /// @param launchesBefore how many launches there were before the restart
    /// @param launches how many there were in the end
    record Outcome(String step, int launchesBefore, int launches) {
    }

    Breaking(SimulatedAws aws, Path folder) {
        this.aws = aws;
        this.folder = folder;
    }

    /// Killed at a place in the writing of the journal, or with the disk full from there on.
    Outcome at(KillPoint point) throws IOException {
        return broken(point.argument(), "", Way.TO_ITS_END);
    }

    /// Killed while AWS has the request and has not answered.
    Outcome underWay() throws IOException {
        return broken(NO_POINT, "{fault: delay, by: 30 seconds, calls: 1, operation: ProvisionProduct}",
            Way.UNTIL_TAKEN_IN);
    }

    /// Killed while it waits for its turn.
    Outcome inTheQueue() throws IOException {
        return broken(NO_POINT, "", Way.INTO_THE_QUEUE);
    }

    /// With faults of AWS and of the line to it.
    Outcome by(String faults) throws IOException {
        return broken(NO_POINT, faults, Way.TO_ITS_END);
    }

    /// On a real disk that is full, and has room again later. What the restart is otherwise is here the refusal.
    ///
    /// @param pagesLeft with one, what is meant fits, and the attempt does not
    Outcome onFullDisk(int pagesLeft) throws IOException {
        String name = "cell-" + number++;
        Path home = Files.createDirectories(folder.resolve(name));
        Path journal = AppDirs.of(Map.of(), home, "linux", home.toString()).journalFolder();
        aws.countFromHere();
        ChildProcess console = ChildProcess.startWithDisk(FullDiskProcess.class, home, journal, "256k",
            home.toString(), aws.endpoint().toString(), name, String.valueOf(pagesLeft));
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(console::kill);
        try {
            boolean refused = console.await("REFUSED").contains(Order.JOURNAL_UNWRITABLE);
            int before = aws.launches();
            console.goOn();
            boolean settled = console.await("SETTLED").contains("Failed");
            return new Outcome(refused && settled ? "launch from the draft, once there is room" : "not as it should be",
                before, aws.launches());
        } finally {
            console.kill();
        }
    }

    private Outcome broken(String point, String faults, Way way) throws IOException {
        String name = "cell-" + number++;
        Path home = Files.createDirectories(folder.resolve(name));
        aws.countFromHere();
        if (!faults.isEmpty()) {
            aws.faults(faults);
        }
        String step;
        int before = 0;
        try {
            boolean accepted = launch(home, name, point, way);
            aws.clearFaults();
            before = aws.launches();
            step = restart(home, accepted ? ConsoleProcess.RESTART : ConsoleProcess.RESTART_WITH_DRAFT, name);
        } catch (IOException e) {
            step = "did not end: " + e.getMessage();
        }
        return new Outcome(step, before, aws.launches());
    }

    /// Launches until it breaks or ends.
    ///
    /// @return whether the console was told that AWS accepted it, and so threw the draft away
    private boolean launch(Path home, String name, String point, Way way) throws IOException {
        ChildProcess console =
            start(home, way == Way.INTO_THE_QUEUE ? ConsoleProcess.QUEUE : ConsoleProcess.LAUNCH, name, point);
        try {
            if (way == Way.UNTIL_TAKEN_IN) {
                aws.awaitLaunch();
                return false;
            }
            return console.await("ACCEPTED", "AT", "SETTLED").equals("ACCEPTED")
                && !console.await("AT", "SETTLED").isEmpty();
        } finally {
            console.kill();
        }
    }

    private String restart(Path home, String how, String name) throws IOException {
        ChildProcess console = start(home, how, name, NO_POINT);
        try {
            String step = console.await("STEP ").substring("STEP ".length());
            boolean refused = console.await("SETTLED").endsWith("Refused");
            return refused ? step + ", which AWS refuses: the name is taken" : step;
        } finally {
            console.kill();
        }
    }

    private ChildProcess start(Path home, String what, String name, String point) throws IOException {
        ChildProcess console = ChildProcess.start(
            ConsoleProcess.class, home, home.toString(), aws.endpoint().toString(), what, name, point);
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(console::kill);
        return console;
    }
}
