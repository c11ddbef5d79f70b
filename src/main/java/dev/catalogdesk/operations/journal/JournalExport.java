package dev.catalogdesk.operations.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The journal for auditors, with the verification of its chain. Reads only, also while the program runs.
public final class JournalExport {
    private static final List<String> COLUMNS = List.of("number", "time", "kind", "operation", "call", "caller",
        "connection", "account", "region", "token", "name", "product", "version", "record", "outcome");
    private final List<JournalLine> lines = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();

    /// A place where the chain does not hold: lines were changed, taken away or damaged there.
    ///
    /// @param file name of the file
    /// @param line the line in it, counted from 1
    public record Break(String file, int line) {
    }

    private JournalExport() {
    }

    /// Reads a journal. Blocks.
    ///
    /// @param folder its folder; need not exist
    /// @return what can be read of it
    /// @throws IOException if a file cannot be read
    public static JournalExport read(Path folder) throws IOException {
        JournalExport export = new JournalExport();
        for (Path file : new JournalFolder(folder).files()) {
            export.add(JournalFolder.name(file), FileScan.of(Files.readAllBytes(file)));
        }
        return export;
    }

    private void add(String file, FileScan scan) {
        if (!scan.lines().isEmpty()) {
            JournalLine first = scan.lines().getFirst();
            boolean linked = lines.isEmpty()
                ? first.entry().number() == 1 && first.previous().equals(JournalLine.NONE)
                : first.follows(lines.getLast());
            if (!linked) {
                breaks.add(new Break(file, 1));
            }
        }
        lines.addAll(scan.lines());
        if (scan.tail() == FileScan.Tail.TORN || scan.tail() == FileScan.Tail.DAMAGED) {
            breaks.add(new Break(file, scan.lines().size() + 1));
        }
    }

    /// How many lines could be read.
    ///
    /// @return the number
    public int size() {
        return lines.size();
    }

    /// Where the chain does not hold.
    ///
    /// @return nothing where all of it is as it was written
    public List<Break> breaks() {
        return List.copyOf(breaks);
    }

    /// The lines as they stand in the files, by which the chain can be verified again.
    ///
    /// @return JSON objects, one a line
    public Stream<String> jsonLines() {
        return lines.stream().map(JournalLine::text);
    }

    /// The lines as a table (RFC 4180), after a line of headings.
    ///
    /// @return its rows
    public Stream<String> csv() {
        return Stream.concat(Stream.of(COLUMNS), lines.stream().map(JournalExport::row))
            .map(row -> row.stream().map(JournalExport::quoted).collect(Collectors.joining(",")));
    }

    private static List<String> row(JournalLine line) {
        Fact fact = line.entry().fact();
        Optional<Intent> intent = Optional.of(fact).filter(Intent.class::isInstance).map(Intent.class::cast);
        List<String> row = new ArrayList<>(List.of(String.valueOf(line.entry().number()),
            line.entry().at().toString(), FactJson.kind(fact), fact.operationId()));
        row.addAll(intent.map(JournalExport::meant).orElseGet(() -> List.of("", "", "", "", "", token(fact), "", "",
            "")));
        row.add(record(fact));
        row.add(outcome(fact));
        return row;
    }

    private static List<String> meant(Intent intent) {
        return List.of(intent.operation(), intent.caller(), intent.place().connectionId(), intent.place().account(),
            intent.place().region(), intent.token(), intent.target().name(), intent.target().productId(),
            intent.target().versionId());
    }

    private static String token(Fact fact) {
        return fact instanceof Fact.Attempt attempt ? attempt.token() : "";
    }

    private static String record(Fact fact) {
        return switch (fact) {
            case Fact.Answer answer -> answer.recordId();
            case Fact.Planned planned -> planned.planId();
            case Fact.End end -> end.recordId();
            default -> "";
        };
    }

    private static String outcome(Fact fact) {
        return switch (fact) {
            case Fact.Refusal refusal -> refusal.code() + ": " + refusal.message();
            case Fact.OutcomeUnknown unknown -> unknown.message();
            case Fact.End end -> end.status();
            case Fact.Repair repair -> repair.what() + " " + repair.file() + ":" + repair.line()
                + (repair.salvaged() == 0 ? "" : ", " + repair.salvaged() + " lines behind it taken over");
            default -> "";
        };
    }

    /// A cell that begins like a formula would be computed by a spreadsheet: names and messages come from others.
    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        String safe = formula ? "'" + value : value;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
