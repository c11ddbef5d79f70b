package dev.catalogdesk.operations.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileJournalTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T10:00:00Z"));
    private static final Intent INTENT = new Intent("op-1", "ProvisionProduct",
        "arn:aws:sts::111122223333:assumed-role/ops/ann",
        new Intent.Place("prod", "Production", "111122223333", "eu-central-1"), "token-1",
        new Intent.Target("orders-db", "", "prod-1", "Orders \"quoted\"\nsecond line", "", "pa-1", "v1", "lpv2-1"),
        new Inputs(Map.of("Size", "large\u2028"), List.of("Password"), List.of("Zone"), List.of(new Tag("k", "v")),
            List.of("arn:topic"), new StackSetPreferences(List.of("111122223333"), List.of("us-east-1"),
                Optional.of(StackSetAmount.percent(20)), Optional.of(StackSetAmount.count(3))),
            Map.of("IgnoreErrors", "true")));
    private static final List<Fact> ALL = List.of(INTENT, new Fact.Attempt("op-1", 1, "token-1"),
        new Fact.Answer("op-1", "rec-1", "pp-1"), new Fact.Planned("op-5", "plan-1", "pp-1"),
        new Fact.Refusal("op-2", "Code", "sentence", "request"),
        new Fact.OutcomeUnknown("op-3", "", "reset"), new Fact.End("op-1", "rec-1", "SUCCEEDED"),
        new Fact.Dismissed("op-3"), Fact.Repair.ofDamage("f", 3, "aside", 2), new Fact.Other("op-4", "later"));

    private final Path folder;

    FileJournalTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsBackEveryKindOfFact() {
        write(ALL);

        try (FileJournal journal = journal()) {
            assertThat(journal.load()).extracting(Entry::fact).isEqualTo(ALL);
            assertThat(journal.repairs()).isEmpty();
        }
    }

    @Test
    void writesOneReadableLineForEachEntry() throws IOException {
        write(ALL);

        assertThat(Files.readAllLines(file(1))).hasSize(ALL.size()).first().asString()
            .startsWith("{\"n\":1,\"at\":\"2026-05-04T10:00:00Z\",\"kind\":\"intent\",\"op\":\"op-1\",")
            .contains("\"call\":\"ProvisionProduct\"", "\"account\":\"111122223333\"", "\"prev\":\"0000");
    }

    @Test
    void goesOnWithTheChainAfterARestart() throws IOException {
        write(ALL.subList(0, 2));
        write(ALL.subList(2, 5));

        assertThat(FileScan.of(Files.readAllBytes(file(1)))).satisfies(scan -> {
            assertThat(scan.tail()).isEqualTo(FileScan.Tail.CLEAN);
            assertThat(scan.lines()).extracting(line -> line.entry().number()).containsExactly(1L, 2L, 3L, 4L, 5L);
        });
    }

    @Test
    void cutsOffALastLineThatWasNeverFinishedWhereverItEnds() throws IOException {
        write(ALL.subList(0, 3));
        byte[] whole = Files.readAllBytes(file(1));
        int lastLine = new String(whole, 0, whole.length - 1, StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_8).length;
        while (whole[lastLine - 1] != '\n') {
            lastLine--;
        }
        for (int length = lastLine; length <= whole.length; length++) {
            Files.write(file(1), Arrays.copyOf(whole, length));
            try (FileJournal journal = journal()) {
                // Where nothing but the line's end is missing, nothing is lost.
                boolean entire = length >= whole.length - 1;
                assertThat(journal.load()).as("at %d of %d", length, whole.length)
                    .extracting(Entry::fact).isEqualTo(ALL.subList(0, entire ? 3 : 2));
                assertThat(journal.repairs()).hasSize(entire || length == lastLine ? 0 : 1)
                    .allSatisfy(told -> assertThat(told.key()).isEqualTo("journal.repair.torn"));
                journal.append(ALL.get(4));
            }
            assertThat(FileScan.of(Files.readAllBytes(file(1))).tail()).isEqualTo(FileScan.Tail.CLEAN);
        }
    }

    @Test
    void takesZerosBehindTheLastLineForALossOfPower() throws IOException {
        write(ALL.subList(0, 2));
        byte[] whole = Files.readAllBytes(file(1));
        Files.write(file(1), Arrays.copyOf(whole, whole.length + 300));

        try (FileJournal journal = journal()) {
            assertThat(journal.load()).hasSize(2);
            assertThat(journal.repairs()).extracting(MessageKey::key).containsExactly("journal.repair.torn");
        }
    }

    @Test
    void setsADamagedFileAsideAndKeepsTheGoodEntriesBeforeAndTheWholeOnesBehind() throws IOException {
        write(ALL.subList(0, 4));
        byte[] damaged = Files.readAllBytes(file(1));
        String text = new String(damaged, StandardCharsets.UTF_8);
        damaged[text.getBytes(StandardCharsets.UTF_8).length - text.lines().skip(2).toList().stream()
            .mapToInt(line -> line.length() + 1).sum() + 20] ^= 1;
        Files.write(file(1), damaged);

        try (FileJournal journal = journal()) {
            assertThat(journal.load()).extracting(Entry::fact).satisfiesExactly(
                first -> assertThat(first).isEqualTo(INTENT), second -> assertThat(second).isEqualTo(ALL.get(1)),
                note -> assertThat(note).isInstanceOfSatisfying(Fact.Repair.class, repair -> {
                    assertThat(repair.damaged()).isTrue();
                    assertThat(repair.salvaged()).isEqualTo(1);
                }), salvaged -> assertThat(salvaged).isEqualTo(ALL.get(3)));
            assertThat(journal.repairs()).singleElement().satisfies(told -> {
                assertThat(told.key()).isEqualTo("journal.repair.damaged");
                assertThat(told.args()).startsWith(file(1).toString(), 3).endsWith(1);
                assertThat(Path.of(told.args().get(2).toString())).hasBinaryContent(damaged);
            });
            journal.append(ALL.get(4));
        }
        try (FileJournal journal = journal()) {
            assertThat(journal.load()).extracting(Entry::fact).first().isEqualTo(INTENT);
            assertThat(journal.load()).extracting(Entry::fact).elements(2, 3, 4)
                .satisfiesExactly(repair -> assertThat(repair).isInstanceOf(Fact.Repair.class),
                    salvaged -> assertThat(salvaged).isEqualTo(ALL.get(3)),
                    next -> assertThat(next).isEqualTo(ALL.get(4)));
            assertThat(journal.repairs()).isEmpty();
        }
    }

    @Test
    void takesALineThatSomebodyChangedAndSummedAnewForDamage() throws IOException {
        write(ALL.subList(0, 3));
        List<String> lines = new ArrayList<>(Files.readAllLines(file(1)));
        JournalLine second = JournalLine.read(lines.get(1).getBytes(StandardCharsets.UTF_8), 0, lines.get(1).length())
            .orElseThrow();
        lines.set(1, JournalLine.of(new Entry(2, CLOCK.instant(), new Fact.Attempt("op-1", 7, "")),
            second.previous()).text());
        Files.write(file(1), lines);

        try (FileJournal journal = journal()) {
            assertThat(journal.load()).extracting(Entry::fact).element(2)
                .isInstanceOfSatisfying(Fact.Repair.class, repair -> assertThat(repair.line()).isEqualTo(3));
            assertThat(journal.repairs()).extracting(MessageKey::key).containsExactly("journal.repair.damaged");
        }
    }

    @Test
    void salvagesWhatIsBehindDamageAlsoWhereNothingCanBeWritten() throws IOException {
        write(ALL.subList(0, 4));
        List<String> lines = new ArrayList<>(Files.readAllLines(file(1)));
        lines.set(1, "{}");
        Files.write(file(1), lines);

        try (FileJournal journal = FaultyDisk.journal(folder, CLOCK, new Quiet() {
            @Override
            public int writing(String file, int bytes) throws IOException {
                throw new IOException("Read-only file system");
            }
        })) {
            assertThat(journal.load()).extracting(Entry::fact).contains(INTENT, ALL.get(2), ALL.get(3));
        }
        assertThat(Files.readAllLines(file(1))).isEqualTo(lines);
    }

    @Test
    void beginsANewFileWhenOneIsLargeAndGoesOnWithTheChain() throws IOException {
        try (FileJournal journal = new FileJournal(folder, CLOCK, Disk.REAL, 500)) {
            ALL.forEach(journal::append);
        }
        List<JournalLine> lines = new ArrayList<>();
        for (Path file : new JournalFolder(folder).files()) {
            lines.addAll(FileScan.of(Files.readAllBytes(file)).lines());
        }

        assertThat(file(2)).exists();
        assertThat(lines).hasSize(ALL.size());
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).follows(lines.get(i - 1))).isTrue();
        }
        try (FileJournal journal = journal()) {
            assertThat(journal.load()).extracting(Entry::fact).isEqualTo(ALL);
        }
    }

    @Test
    void setsADamagedOlderFileAsideAndUsesTheNewerOnes() throws IOException {
        try (FileJournal journal = new FileJournal(folder, CLOCK, Disk.REAL, 500)) {
            ALL.forEach(journal::append);
        }
        Files.write(file(1), "no journal\n".getBytes(StandardCharsets.UTF_8));

        try (FileJournal journal = journal()) {
            assertThat(journal.load()).extracting(Entry::fact).isNotEmpty().doesNotContain(INTENT)
                .contains(ALL.getLast());
            assertThat(journal.repairs()).hasSize(1);
        }
    }

    @Test
    void forcesALineToTheDiskBeforeItReturns() {
        List<String> done = new ArrayList<>();
        try (FileJournal journal = FaultyDisk.journal(folder, CLOCK, new Quiet() {
            @Override
            public int writing(String file, int bytes) {
                done.add("write");
                return bytes;
            }

            @Override
            public void forced(String file) {
                done.add("force");
            }
        })) {
            journal.append(INTENT);
        }

        assertThat(done).containsExactly("write", "force");
    }

    @Test
    void leavesNothingBehindOfALineThatDidNotFitAndGoesOnWhenThereIsRoom() throws IOException {
        int[] room = {Integer.MAX_VALUE};
        try (FileJournal journal = FaultyDisk.journal(folder, CLOCK, new Quiet() {
            @Override
            public int writing(String file, int bytes) {
                return Math.min(bytes, room[0]);
            }
        })) {
            journal.append(INTENT);
            room[0] = 40;
            assertThatThrownBy(() -> journal.append(ALL.get(1)))
                .isInstanceOfSatisfying(JournalException.class,
                    e -> assertThat(e.why()).isEqualTo(JournalException.Why.UNWRITABLE))
                .hasMessageContaining("No space left on device");
            assertThat(Files.readAllLines(file(1))).hasSize(1);
            room[0] = Integer.MAX_VALUE;
            journal.append(ALL.get(2));
            assertThat(journal.load()).extracting(Entry::fact).containsExactly(INTENT, ALL.get(2));
            assertThat(journal.repairs()).isEmpty();
        }
    }

    @Test
    void takesBackALineThatCouldNotBeForced() throws IOException {
        boolean[] broken = {true};
        try (FileJournal journal = FaultyDisk.journal(folder, CLOCK, new Quiet() {
            @Override
            public void forcing(String file) throws IOException {
                if (broken[0]) {
                    broken[0] = false;
                    throw new IOException("Input/output error");
                }
            }
        })) {
            assertThatThrownBy(() -> journal.append(INTENT)).isInstanceOf(JournalException.class);
            assertThat(Files.size(file(1))).isZero();
        }
    }

    @Test
    void letsOneJournalWriteAtATimeAndTheNextOnceThatIsClosed() {
        try (FileJournal second = journal()) {
            try (FileJournal first = journal()) {
                first.append(INTENT);

                assertThat(second.load()).isEmpty();
                assertThat(second.obstacle()).hasValueSatisfying(
                    obstacle -> assertThat(obstacle.why()).isEqualTo(JournalException.Why.TAKEN));
                assertThatThrownBy(() -> second.append(ALL.get(1))).isInstanceOf(JournalException.class);
            }
            assertThat(second.obstacle()).isEmpty();
            second.append(ALL.get(1));
            assertThat(second.load()).extracting(Entry::fact).containsExactly(INTENT, ALL.get(1));
        }
    }

    @Test
    void goesOnWhenItsFileIsTakenAway() throws IOException {
        try (FileJournal journal = journal()) {
            journal.append(INTENT);
            Files.delete(file(1));
            journal.append(ALL.get(1));
        }

        assertThat(Files.readAllLines(file(1))).hasSize(1);
    }

    @Test
    void tellsOfAFolderThatCannotBeMade() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        try (FileJournal journal = new FileJournal(inTheWay.resolve("journal"), CLOCK)) {
            assertThat(journal.load()).isEmpty();
            assertThat(journal.obstacle()).hasValueSatisfying(
                obstacle -> assertThat(obstacle.why()).isEqualTo(JournalException.Why.UNWRITABLE));
        }
    }

    @Test
    void keepsItsFilesFromOthers() throws IOException {
        Path inside = folder.resolve("deep/journal");
        try (FileJournal journal = new FileJournal(inside, CLOCK)) {
            journal.append(INTENT);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (Stream<Path> files = Files.list(inside)) {
                assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside))).isEqualTo("rwx------");
        }
    }

    private FileJournal journal() {
        return new FileJournal(folder, CLOCK);
    }

    private void write(List<Fact> facts) {
        try (FileJournal journal = journal()) {
            facts.forEach(journal::append);
        }
    }

    private Path file(int number) {
        return folder.resolve("journal-00000" + number + ".jsonl");
    }

    /// A disk that does all it should.
    private abstract static class Quiet implements FaultyDisk.Hook {
        @Override
        public int writing(String file, int bytes) throws IOException {
            return bytes;
        }

        @Override
        public void forcing(String file) throws IOException {
            // Lets it happen.
        }

        @Override
        public void forced(String file) {
            // Of no interest.
        }
    }
}
