package dev.catalogdesk.reliability;

import dev.catalogdesk.operations.ManualScheduler;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.operations.journal.FaultyDisk;
import dev.catalogdesk.operations.journal.FileJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Ends the writing of a line after every one of its bytes in turn, as if the process were killed there, and starts
/// again. Within one process and with a clock moved by hand, because there are hundreds of bytes.
final class TornLines {
    private static final int MOST_LOOKS = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private final SimulatedAws aws;
    private final RealConsole console;
    private final Path folder;

    TornLines(SimulatedAws aws, RealConsole console, Path folder) {
        this.aws = aws;
        this.console = console;
        this.folder = folder;
    }

    /// What came of all of them.
    ///
    /// @param bytes how many places a line was torn at
    /// @param once how many times there was exactly one launch in the end
    record Result(int bytes, int once) {
    }

    /// Tears a line.
    ///
    /// @param line which, counted from 1
    /// @param every at every how many bytes
    Result tear(int line, int every) throws IOException {
        int bytes = 0;
        int once = 0;
        int length = Integer.MAX_VALUE;
        for (int at = 0; at < length; at += every) {
            Path journal = Files.createDirectories(folder.resolve("torn-" + line + "-" + at));
            String name = "torn-" + line + "-" + at;
            aws.countFromHere();
            Torn torn = new Torn(line, at);
            launch(journal, name, torn);
            length = torn.length;
            // Once AWS's answer was told, there is no draft any more.
            restart(journal, name, line == KillPoint.LINES.length);
            bytes++;
            once += aws.launches() == 1 ? 1 : 0;
        }
        return new Result(bytes, once);
    }

    private void launch(Path folderOfJournal, String name, Torn torn) {
        ManualScheduler scheduler = new ManualScheduler();
        try (FileJournal journal = FaultyDisk.journal(folderOfJournal, Clock.systemUTC(), torn)) {
            Operations operations = new Operations(scheduler, () -> 1L << 63, journal);
            operations.submit(console.order(name, UUID.randomUUID().toString()));
            scheduler.runDue();
            watch(scheduler, operations);
        } catch (Killed e) {
            return;
        }
    }

    /// Until the record has ended, which it does by the clock of the simulated AWS.
    private static void watch(ManualScheduler scheduler, Operations operations) {
        for (int i = 0; i < MOST_LOOKS && !operations.all().getFirst().state().ended(); i++) {
            scheduler.advance(Duration.ofSeconds(10));
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private void restart(Path folderOfJournal, String name, boolean accepted) {
        ManualScheduler scheduler = new ManualScheduler();
        try (FileJournal journal = new FileJournal(folderOfJournal, Clock.systemUTC())) {
            Operations operations = new Operations(scheduler, () -> 1L << 63, journal);
            operations.recover((connectionId, region) -> Optional.of(console.origin()), repairs -> { });
            scheduler.advance(Duration.ofSeconds(11));
            List<Operation> found = operations.all();
            if (found.isEmpty() && !accepted) {
                operations.submit(console.order(name, UUID.randomUUID().toString()));
            } else if (!found.isEmpty()) {
                operations.repeat(found.getFirst().id(), Map.of());
                operations.sendNow(found.getFirst().id(), Map.of());
            }
            scheduler.runDue();
        }
    }

    /// The end of the process. No exception, so that nobody cleans up behind it.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Torn implements FaultyDisk.Hook {
        private final int line;
        private final int at;
        private int lines;
        private int length;

        Torn(int line, int at) {
            this.line = line;
            this.at = at;
        }

        @Override
        public int writing(String file, int bytes) {
            lines++;
            if (lines > line) {
                throw new Killed();
            }
            length = bytes;
            return lines == line ? at : bytes;
        }

        @Override
        public void partlyWritten(String file) {
            throw new Killed();
        }

        @Override
        public void forcing(String file) {
            // Lets it happen.
        }

        @Override
        public void forced(String file) {
            // Of no interest.
        }
    }
}
