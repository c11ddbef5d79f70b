package dev.catalogdesk.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordFilter;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordStoreTest {
    private static final Instant START = Instant.parse("2026-03-04T05:06:07.123Z");
    private static final ContextKey DEMO = new ContextKey("demo", "us-east-1");
    private static final AccountPlace HERE = new AccountPlace(DEMO, "111122223333");
    private final ManualLater later = new ManualLater();
    private final Path folder;

    RecordStoreTest(@TempDir Path folder) {
        this.folder = folder.resolve("state").resolve("records");
    }

    private RecordStore open() {
        return new RecordStore(folder, text -> text.replace("hunter2", "****"), later, () -> START);
    }

    private static RecordDetail record(int number, RecordStatus status, int movedAfter) {
        return record(number, status, movedAfter, "Not enough \"room\"\n\u0001");
    }

    private static RecordDetail record(int number, RecordStatus status, int movedAfter, String error) {
        return new RecordDetail("rec-" + number, "orders", "pp-" + number % 2, OpenEnum.of(status), "PROVISION_PRODUCT",
            "CFN_STACK", Optional.of(START.plusSeconds(number)), Optional.of(START.plusSeconds(number + movedAfter)),
            "prod-" + number % 3, "pa-1", "lpv2-1", List.of(new RecordError("E1", error)),
            List.of(new Tag("team", "data"), new Tag("empty", "")), "arn:role");
    }

    private static RecordDetail plain(int number) {
        return record(number, RecordStatus.SUCCEEDED, 1, "");
    }

    private List<String> ids(RecordStore store, AccountPlace place) {
        return store.records(place, Optional.empty()).stream().map(RecordDetail::id).toList();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
        }
    }

    private void write(String text) throws IOException {
        try (RecordStore store = open()) {
            store.keep(HERE, List.of(plain(1)));
        }
        Files.writeString(onlyFile(), text);
    }

    @Test
    void readsTheHistoryAgainAfterARestartNewestFirst() {
        try (RecordStore store = open()) {
            store.keep(HERE, List.of(record(1, RecordStatus.FAILED, 5), record(3, RecordStatus.IN_PROGRESS, 1)));
            store.keep(HERE, List.of(record(2, RecordStatus.SUCCEEDED, 5)));
        }
        assertThat(open().records(HERE, Optional.empty())).containsExactly(record(3, RecordStatus.IN_PROGRESS, 1),
            record(2, RecordStatus.SUCCEEDED, 5), record(1, RecordStatus.FAILED, 5));
    }

    @Test
    void answersByProductAndByProvisionedProductAsAwsDoes() {
        RecordStore store = open();
        store.keep(HERE, IntStream.range(0, 6).mapToObj(RecordStoreTest::plain).toList());
        assertThat(store.records(HERE, Optional.of(RecordFilter.product("prod-1")))).extracting(RecordDetail::id)
            .containsExactly("rec-4", "rec-1");
        assertThat(store.records(HERE, Optional.of(RecordFilter.provisionedProduct("pp-0"))))
            .extracting(RecordDetail::id).containsExactly("rec-4", "rec-2", "rec-0");
        assertThat(store.records(HERE, Optional.of(RecordFilter.product("prod-9")))).isEmpty();
    }

    @Test
    void aLateAnswerDoesNotUndoWhatIsKnown() {
        RecordStore store = open();
        store.keep(HERE, List.of(record(1, RecordStatus.IN_PROGRESS, 9), record(2, RecordStatus.IN_PROGRESS, 3)));
        store.keep(HERE, List.of(record(1, RecordStatus.IN_PROGRESS, 4), record(2, RecordStatus.SUCCEEDED, 2)));
        store.keep(HERE, List.of(record(2, RecordStatus.IN_PROGRESS, 8)));
        assertThat(store.records(HERE, Optional.empty())).containsExactly(
            record(2, RecordStatus.SUCCEEDED, 2), record(1, RecordStatus.IN_PROGRESS, 9));
        store.keep(HERE, List.of(record(1, RecordStatus.FAILED, 10)));
        assertThat(store.records(HERE, Optional.empty())).contains(record(1, RecordStatus.FAILED, 10));
    }

    @Test
    void keepsConnectionsRegionsAndAccountsApart() {
        AccountPlace otherAccount = new AccountPlace(DEMO, "999999999999");
        AccountPlace otherRegion = new AccountPlace(new ContextKey("demo", "eu-west-1"), "111122223333");
        AccountPlace otherConnection = new AccountPlace(new ContextKey("../../x", "us-east-1"), "111122223333");
        try (RecordStore store = open()) {
            store.keep(HERE, List.of(plain(1)));
            store.keep(otherAccount, List.of(plain(2)));
            store.keep(otherRegion, List.of(plain(3)));
            store.keep(otherConnection, List.of(plain(4)));
        }
        RecordStore again = open();
        assertThat(ids(again, HERE)).containsExactly("rec-1");
        assertThat(ids(again, otherAccount)).containsExactly("rec-2");
        assertThat(ids(again, otherRegion)).containsExactly("rec-3");
        assertThat(ids(again, otherConnection)).containsExactly("rec-4");
    }

    @Test
    void keepsNothingWhileTheAccountIsNotKnown() {
        AccountPlace unknown = new AccountPlace(DEMO, "");
        try (RecordStore store = open()) {
            store.keep(unknown, List.of(plain(1)));
            assertThat(ids(store, unknown)).isEmpty();
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void doesNotShowTheFileOfAnotherAccountUnderItsName() throws IOException {
        write("{}");
        Path file = onlyFile();
        Files.writeString(file, """
            {"version": 1, "connection": "demo", "region": "us-east-1", "account": "999999999999",
             "records": [{"id": "rec-1", "status": "SUCCEEDED"}]}""");
        assertThat(ids(open(), HERE)).isEmpty();
    }

    @Test
    void savesSomeSecondsLaterForItsOwnerAlone() throws IOException {
        RecordStore store = open();
        store.keep(HERE, List.of(plain(1)));
        later.pass(Duration.ofMillis(4_999));
        assertThat(folder).doesNotExist();
        later.pass(Duration.ofMillis(1));
        assertThat(onlyFile()).exists();
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onlyFile()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }

    @Test
    void writesNothingWhereNothingIsNew() throws IOException {
        RecordStore store = open();
        store.keep(HERE, List.of(plain(1)));
        store.flush();
        Files.delete(onlyFile());
        store.keep(HERE, List.of(plain(1)));
        store.flush();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsNoSecretOfAnErrorOrTag() throws IOException {
        try (RecordStore store = open()) {
            store.keep(HERE, List.of(new RecordDetail("rec-1", "", "", OpenEnum.of(RecordStatus.FAILED), "", "",
                Optional.empty(), Optional.empty(), "", "", "",
                List.of(new RecordError("", "Password hunter2 is too short")), List.of(new Tag("pw", "hunter2")), "")));
            assertThat(store.records(HERE, Optional.empty()).getFirst().errors().getFirst().description())
                .isEqualTo("Password **** is too short");
        }
        assertThat(onlyFile()).content(UTF_8).contains("****").doesNotContain("hunter2");
    }

    @Test
    void keepsTheNewestFiveThousand() throws IOException {
        try (RecordStore store = open()) {
            store.keep(HERE, IntStream.range(0, 5_200).mapToObj(i -> record(i, RecordStatus.FAILED, 1)).toList());
        }
        assertThat(ids(open(), HERE)).hasSize(RecordStore.MOST).startsWith("rec-5199").endsWith("rec-200");
    }

    @Test
    void staysSmallEnoughToBeReadAgainHoweverLongErrorsAre() throws IOException {
        String huge = "\u0001".repeat(50_000);
        try (RecordStore store = open()) {
            store.keep(HERE, IntStream.range(0, 100).mapToObj(i ->
                record(i, RecordStatus.FAILED, 1, huge)).toList());
            store.keep(HERE, List.of(record(200, RecordStatus.FAILED, 1, "x".repeat(20_000_000))));
        }
        assertThat(Files.size(onlyFile())).isLessThan(16 << 20);
        assertThat(ids(open(), HERE)).contains("rec-99").doesNotContain("rec-200", "rec-0");
    }

    @Test
    void doesNotUndoWhatAnotherProcessSaved() {
        RecordStore mine = open();
        RecordStore other = open();
        assertThat(ids(mine, HERE)).isEmpty();
        other.keep(HERE, List.of(plain(1)));
        other.flush();
        mine.keep(HERE, List.of(plain(2)));
        mine.flush();
        assertThat(ids(open(), HERE)).containsExactly("rec-2", "rec-1");
        assertThat(ids(mine, HERE)).containsExactly("rec-2", "rec-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1, 2]", "null", "\u0000\u0001\uFFFD"})
    void setsABrokenFileAsideAndGoesOn(String text) throws IOException {
        write(text);
        Path aside = onlyFile().resolveSibling(onlyFile().getFileName() + ".broken-20260304-050607");
        try (RecordStore store = open()) {
            assertThat(ids(store, HERE)).isEmpty();
            assertThat(aside).content(UTF_8).isEqualTo(text);
            store.keep(HERE, List.of(plain(2)));
        }
        assertThat(ids(open(), HERE)).containsExactly("rec-2");
    }

    @Test
    void passesOverEachWrongEntryAlone() throws IOException {
        write("""
            {"version": 9, "connection": "demo", "region": "us-east-1", "account": "111122223333", "records": [
              {"id": "rec-1", "status": "DREAMING", "created": "yesterday", "errors": [3, {"code": 7}],
               "tags": [3, {"value": "v"}, {"key": "k"}], "name": 7},
              {"id": ""}, {"status": "FAILED"}, null, [], 7, {"id": ["x"]}, {"id": "rec-2", "tags": "x", "errors": {}}]}
            """);
        assertThat(ids(open(), HERE)).containsExactly("rec-1", "rec-2");
        RecordDetail odd = open().records(HERE, Optional.empty()).getFirst();
        assertThat(odd.status()).isEqualTo(new OpenEnum<>(RecordStatus.UNKNOWN, "DREAMING"));
        assertThat(odd.createdTime()).isEmpty();
        assertThat(odd.tags()).containsExactly(new Tag("k", ""));
    }

    @Test
    void survivesAHugeAndADeepFile() throws IOException {
        write("[".repeat(17 << 20));
        assertThat(ids(open(), HERE)).isEmpty();
        write("{\"records\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(ids(open(), HERE)).isEmpty();
    }

    @Test
    void triesAgainWithTheNextChangeWhereItCannotSave() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");
        RecordStore store = open();
        Path elsewhere = folder.resolveSibling("aside");
        store.keep(HERE, List.of(plain(1)));
        store.flush();
        Files.move(folder, elsewhere);
        store.flush();
        assertThat(ids(open(), HERE)).containsExactly("rec-1");
    }

    @Test
    void forgetsThePlacesNotUsedForLongest() throws IOException {
        try (RecordStore store = open()) {
            store.keep(HERE, List.of(plain(1)));
        }
        Files.setLastModifiedTime(onlyFile(), FileTime.from(START));
        try (RecordStore store = open()) {
            for (int i = 0; i < 40; i++) {
                store.keep(new AccountPlace(DEMO, "account-" + i), List.of(plain(i)));
            }
        }
        assertThat(ids(open(), HERE)).isEmpty();
        assertThat(ids(open(), new AccountPlace(DEMO, "account-0"))).containsExactly("rec-0");
    }
}
