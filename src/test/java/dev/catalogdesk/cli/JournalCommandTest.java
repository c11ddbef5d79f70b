package dev.catalogdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.FileJournal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class JournalCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;

    JournalCommandTest(@TempDir Path folder) {
        this.folder = folder;
        try (FileJournal journal = new FileJournal(folder, InstantSource.system())) {
            journal.append(new Fact.Answer("op-1", "rec-1", "pp-1"));
            journal.append(new Fact.End("op-1", "rec-1", "SUCCEEDED"));
        }
    }

    @Test
    void writesATableAndSaysThatTheChainHolds() throws IOException {
        Path table = folder.resolve("audit.csv");

        assertThat(run("--format", "csv", "--output", table.toString())).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllLines(table)).hasSize(3).first().asString().startsWith("\"number\",\"time\"");
        assertThat(out.toString()).startsWith("2 lines, the chain holds.");
    }

    @Test
    void endsWithAnErrorWhereTheChainDoesNotHold() throws IOException {
        Path file = folder.resolve("journal-000001.jsonl");
        Files.writeString(file, Files.readString(file).replace("rec-1", "rec-2"));

        assertThat(run()).isEqualTo(ExitCode.DATA);
        assertThat(err.toString()).contains("line 1 of journal-000001.jsonl");
        assertThat(out.toString()).contains("the chain is broken");
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        assertThat(run("--output", folder.resolve("nowhere/audit.jsonl").toString()))
            .isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(err.toString()).startsWith("catalog-desk journal: ").hasLineCount(1);
    }

    private int run(String... arguments) {
        return new CommandLine(new JournalCommand(new Console(new PrintWriter(out), new PrintWriter(err)), folder))
            .setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
    }
}
