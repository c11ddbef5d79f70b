package dev.catalogdesk.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Breaks a launch in every way, starts the console again, does what it offers, and counts the launches in the log of
/// the simulated AWS. Writes the table into `docs/reliability.md`; ends with 1 where a count is not one.
public final class ReliabilityProof {
    private static final Path DOCUMENT = Path.of("docs", "reliability.md");
    private static final String BEGIN = "<!-- table: written by exec@reliability -->\n";
    private static final String END = "<!-- end of table -->";
    private static final String SPEED = "10";
    private static final String PROVISION = "operation: ProvisionProduct";

    private final Breaking breaking;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String what, String step, String tries, String launches, boolean good) {
    }

    private ReliabilityProof(SimulatedAws aws, Path folder) {
        breaking = new Breaking(aws, folder);
    }

    /// Runs it.
    ///
    /// @param args none
    /// @throws Exception if a process cannot be started or the table not be written
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("reliability");
        boolean good;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                SimulatedAws aws = new SimulatedAws(folder, "--speed", SPEED)) {
            List<Future<Row>> torn = torn(threads);
            ReliabilityProof proof = new ReliabilityProof(aws, folder);
            proof.killed();
            proof.faults();
            for (Future<Row> row : torn) {
                proof.add(row.get());
            }
            proof.write();
            good = proof.rows.stream().allMatch(Row::good);
        }
        System.exit(good ? 0 : 1);
    }

    private void killed() throws IOException {
        for (int line = 1; line <= KillPoint.LINES.length; line++) {
            for (KillPoint.Stage stage : KillPoint.Stage.values()) {
                KillPoint point = new KillPoint(line, stage);
                String where = "the line with " + KillPoint.LINES[line - 1];
                String what = switch (stage) {
                    case BEFORE -> "Killed before " + where + " is written";
                    case HALF -> "Killed with half of " + where + " written";
                    case WRITTEN -> "Killed before " + where + " is forced to the disk";
                    case FORCED -> "Killed after " + where + " is on the disk";
                    case DISK_FULL -> "Disk full from " + where + " on";
                };
                cell(what, breaking.at(point));
            }
        }
        cell("Killed while the call is under way", breaking.underWay());
        cell("Killed while it waits in the queue", breaking.inTheQueue());
        cell("A real disk full before the line with what is meant", breaking.onFullDisk(0));
        cell("A real disk full before the line with the attempt", breaking.onFullDisk(1));
    }

    private void faults() throws IOException {
        fault("Connection reset before the request is taken in", "{fault: reset-before, calls: 1, %s}");
        fault("The same at every try of the SDK", "{fault: reset-before, calls: 3, %s}");
        fault("Connection reset after the request is taken in", "{fault: reset-after, calls: 1, %s}");
        fault("The same at every try of the SDK", "{fault: reset-after, calls: 3, %s}");
        fault("Time-out", "{fault: delay, by: 65 seconds, calls: 1, %s}");
        fault("HTTP 500 once", "{fault: internal, calls: 1, %s}");
        fault("HTTP 500 at every try of the SDK", "{fault: internal, calls: 3, %s}");
        fault("Burst of throttling", "{fault: throttle, calls: 2, %s}");
        fault("Burst of throttling longer than the SDK's tries", "{fault: throttle, calls: 7, %s}");
        fault("Malformed answer", "{fault: malform, calls: 1, %s}");
        fault("Answer cut off", "{fault: truncate, calls: 1, %s}");
        fault("Expired token", "{fault: expire, calls: 1, %s}");
        fault("Reset after the request is taken in, then an expired token",
            "{fault: reset-after, calls: 1, %1$s}, {fault: expire, calls: 1, %1$s}");
    }

    private void fault(String what, String faults) throws IOException {
        cell(what, breaking.by(String.format(Locale.ROOT, faults, PROVISION)));
    }

    private void cell(String what, Breaking.Outcome outcome) {
        add(new Row(what, outcome.step(), "1", String.valueOf(outcome.launches()), outcome.launches() == 1));
    }

    /// Each line beside the others and the rest, with a simulated AWS of its own: there are hundreds of bytes.
    private static List<Future<Row>> torn(ExecutorService threads) {
        return IntStream.rangeClosed(1, KillPoint.LINES.length).mapToObj(line -> threads.submit(() -> torn(line)))
            .toList();
    }

    private static Row torn(int line) throws IOException {
        Path folder = Files.createTempDirectory("torn");
        try (SimulatedAws aws = new SimulatedAws(folder, "--speed", SPEED);
                RealConsole console = new RealConsole(folder, aws.endpoint())) {
            TornLines.Result result = new TornLines(aws, console, folder).tear(line, 1);
            return new Row("Torn at every byte: the line with " + KillPoint.LINES[line - 1],
                "as above, by what is left", String.valueOf(result.bytes()),
                result.once() == result.bytes() ? "1 each" : "1 in " + result.once(),
                result.once() == result.bytes());
        }
    }

    private void add(Row row) {
        rows.add(row);
        byte[] line = (row + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }

    private void write() throws IOException {
        StringBuilder table = new StringBuilder("| What breaks | What the console offers after the restart | Tries "
            + "| Launches in the log |\n|---|---|---|---|\n");
        for (Row row : rows) {
            table.append("| ").append(row.what()).append(" | ").append(row.step()).append(" | ").append(row.tries())
                .append(" | ").append(row.launches()).append(" |\n");
        }
        String old = Files.readString(DOCUMENT);
        int from = old.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(DOCUMENT, old.substring(0, from) + table + old.substring(old.indexOf(END)));
    }
}
