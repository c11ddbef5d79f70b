package dev.catalogdesk.cli;

import dev.catalogdesk.operations.journal.JournalExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Verifies the journal of what was changed in AWS, and writes it for auditors.
@Command(
    name = "journal",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersionProvider.class,
    description = "Verifies the journal of what was changed in AWS, and writes it for auditors.")
final class JournalCommand implements Callable<Integer> {
    private static final String NAME = "catalog-desk journal";
    private final Console console;
    private final Path folder;

    /// What can be written.
    enum Format { JSONL, CSV }

    @Option(names = "--format", paramLabel = "jsonl|csv", defaultValue = "JSONL",
        description = "JSON lines, by which the chain can be verified again, or a table. Default: jsonl.")
    private Format format = Format.JSONL;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes to this file; without it, only verifies.")
    private @Nullable Path output;

    /// @param folder the journal's folder
    JournalCommand(Console console, Path folder) {
        this.folder = folder;
        this.console = console;
    }

    /// Ends with 65 where the chain does not hold.
    @Override
    public Integer call() {
        try {
            JournalExport export = JournalExport.read(folder);
            Path file = output;
            if (file != null) {
                try (Stream<String> lines = format == Format.CSV ? export.csv() : export.jsonLines()) {
                    Files.write(file, lines.toList());
                }
            }
            export.breaks().forEach(each -> console.complain(
                NAME + ": the chain does not hold at line " + each.line() + " of " + each.file() + "."));
            console.say(export.size() + " lines, " + (export.breaks().isEmpty()
                ? "the chain holds." : "the chain is broken."));
            return export.breaks().isEmpty() ? ExitCode.OK : ExitCode.DATA;
        } catch (IOException e) {
            console.complain(NAME + ": " + e.getMessage());
            return ExitCode.UNAVAILABLE;
        }
    }
}
