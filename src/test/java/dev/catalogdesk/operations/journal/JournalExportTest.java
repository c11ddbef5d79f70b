package dev.catalogdesk.operations.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalExportTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T10:00:00Z"));
    private final Path folder;

    JournalExportTest(@TempDir Path folder) {
        this.folder = folder;
        try (FileJournal journal = new FileJournal(folder, CLOCK, Disk.REAL, 600)) {
            journal.append(new Intent("op-1", "ProvisionProduct", "arn:aws:iam::1:user/ann",
                new Intent.Place("prod", "Production", "111122223333", "eu-central-1"), "token-1",
                new Intent.Target("=orders, \"db\"", "", "prod-1", "Orders", "", "pa-1", "v1", ""), Inputs.NONE));
            journal.append(new Fact.Attempt("op-1", 1, "token-1"));
            journal.append(new Fact.Answer("op-1", "rec-1", "pp-1"));
            journal.append(new Fact.End("op-1", "rec-1", "SUCCEEDED"));
        }
    }

    @Test
    void givesTheLinesAsTheyAreAndSaysThatTheChainHolds() throws IOException {
        JournalExport export = JournalExport.read(folder);
        List<String> files = new ArrayList<>();
        for (Path file : new JournalFolder(folder).files()) {
            files.addAll(Files.readAllLines(file));
        }

        assertThat(new JournalFolder(folder).files()).hasSizeGreaterThan(1);
        assertThat(export.jsonLines()).isEqualTo(files);
        assertThat(export.breaks()).isEmpty();
        assertThat(export.size()).isEqualTo(4);
    }

    @Test
    void givesATableWhoseCellsNoSpreadsheetTakesForFormulas() throws IOException {
        assertThat(JournalExport.read(folder).csv()).hasSize(5)
            .anySatisfy(row -> assertThat(row).contains("\"ProvisionProduct\",\"arn:aws:iam::1:user/ann\",\"prod\",",
                "\"'=orders, \"\"db\"\"\""))
            .last().asString().endsWith("\"rec-1\",\"SUCCEEDED\"");
    }

    @Test
    void saysWhereALineWasChanged() throws IOException {
        Path first = new JournalFolder(folder).first();
        Files.writeString(first, Files.readString(first).replace("user/ann", "user/bob"));

        assertThat(JournalExport.read(folder).breaks())
            .containsExactly(new JournalExport.Break("journal-000001.jsonl", 1),
                new JournalExport.Break("journal-000002.jsonl", 1));
    }

    @Test
    void saysWhereAFileWasTakenAway() throws IOException {
        Files.delete(new JournalFolder(folder).first());

        assertThat(JournalExport.read(folder).breaks())
            .containsExactly(new JournalExport.Break("journal-000002.jsonl", 1));
    }
}
