package dev.catalogdesk.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchStoreTest {
    private static final ContextKey DEMO = new ContextKey("demo", "us-east-1");
    private static final ProductPlace QUEUE = new ProductPlace(DEMO, "111122223333", "prod-1");
    private final ManualLater later = new ManualLater();
    private final Path folder;
    private Instant now = Instant.parse("2026-03-04T05:06:07Z");

    LaunchStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("state").resolve("launches.json");
    }

    private LaunchStore open() {
        return LaunchStore.open(file(), later, () -> now);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    private static LaunchInputs inputs(String name) {
        return new LaunchInputs("pa-1", "lpv2-1", name, Map.of("Size", "large", "Empty", ""),
            List.of(new Tag("team", "data")), List.of("arn:aws:sns:us-east-1:111122223333:deployments", "arn:"),
            new StackSetInputs(Optional.of(List.of("111122223333")), Optional.of(List.of()),
                Optional.of(StackSetAmount.percent(25)), Optional.of(StackSetAmount.count(2))),
            List.of(new Tag("tier", "gold")));
    }

    private static LaunchInputs plain(String name, Map<String, String> parameters, Tag... tags) {
        return new LaunchInputs("", "", name, parameters, List.of(tags), List.of(), StackSetInputs.NONE);
    }

    private static ProductPlace product(int number) {
        return new ProductPlace(DEMO, "", "prod-" + number);
    }

    @Test
    void findsDraftsAndLaunchesAgainAfterARestart() {
        try (LaunchStore store = open()) {
            store.keep(QUEUE, inputs("orders"));
            store.launched("token-1", QUEUE, inputs("billing"));
        }
        LaunchStore again = open();
        assertThat(again.draft(QUEUE)).contains(new LaunchDraft(QUEUE, inputs("orders"), now));
        assertThat(again.launches(DEMO, "111122223333"))
            .containsExactly(new PastLaunch("token-1", QUEUE, inputs("billing"), now));
    }

    @Test
    void savesASecondAfterTheLastChangeForItsOwnerAlone() throws IOException {
        LaunchStore store = open();
        store.keep(QUEUE, inputs("orders"));
        later.pass(Duration.ofMillis(999));
        assertThat(file()).doesNotExist();
        later.pass(Duration.ofMillis(1));
        assertThat(file()).exists();
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @Test
    void keepsOneDraftOfAProductAndTheNewestOfItsLaunches() {
        LaunchStore store = open();
        store.keep(QUEUE, inputs("first"));
        for (int i = 0; i < 30; i++) {
            now = now.plusSeconds(1);
            store.keep(QUEUE, inputs("draft-" + i));
            store.launched("token-" + i, QUEUE, inputs("launch-" + i));
        }
        assertThat(store.draft(QUEUE)).map(draft -> draft.inputs().name()).contains("draft-29");
        assertThat(store.launches(DEMO, "")).hasSize(LaunchStore.MAX_LAUNCHES)
            .first().extracting(PastLaunch::token).isEqualTo("token-29");
    }

    @Test
    void keepsTheProductsUsedLast() {
        LaunchStore store = open();
        for (int i = 0; i < 250; i++) {
            now = now.plusSeconds(1);
            store.keep(product(i), inputs("draft"));
            store.launched("token-" + i, product(i), inputs("launch"));
        }
        assertThat(store.launches(DEMO, "")).hasSize(200);
        assertThat(store.draft(product(249))).isPresent();
        assertThat(store.draft(product(49))).isEmpty();
    }

    @Test
    void staysSmallEnoughToBeReadAgainHoweverMuchIsFilledIn() throws IOException {
        String huge = "\u0001".repeat(100_000);
        try (LaunchStore store = open()) {
            for (int i = 0; i < 40; i++) {
                now = now.plusSeconds(1);
                LaunchInputs inputs = plain("n", Map.of("Script", huge));
                store.keep(product(i), inputs);
                store.launched("token-" + i, product(i), inputs);
            }
            store.launched("much", QUEUE, plain("", Map.of("a", "x".repeat(2_000_000))));
        }
        assertThat(Files.size(file())).isLessThan(8 << 20);
        LaunchStore again = open();
        assertThat(again.problem()).isEmpty();
        assertThat(again.draft(product(39))).isPresent();
        assertThat(again.launches(DEMO, "")).extracting(PastLaunch::token).contains("token-39").doesNotContain("much");
    }

    @Test
    void tellsAccountsRegionsAndProductsApart() {
        LaunchStore store = open();
        store.keep(QUEUE, inputs("orders"));
        store.launched("token", QUEUE, inputs("orders"));

        assertThat(store.draft(new ProductPlace(DEMO, "999999999999", "prod-1"))).isEmpty();
        assertThat(store.draft(new ProductPlace(DEMO, "111122223333", "prod-2"))).isEmpty();
        assertThat(store.draft(new ProductPlace(new ContextKey("demo", "eu-west-1"), "", "prod-1"))).isEmpty();
        assertThat(store.draft(new ProductPlace(DEMO, "", "prod-1"))).isPresent();
        assertThat(store.launches(DEMO, "999999999999")).isEmpty();
        assertThat(new LaunchArchive(store, DEMO, () -> "").launches("prod-2")).isEmpty();
        assertThat(new LaunchArchive(store, DEMO, () -> "").launch("token")).isPresent();
    }

    @Test
    void keepsTheDraftsOfTwoAccountsApart() {
        LaunchStore store = open();
        ProductPlace elsewhere = new ProductPlace(DEMO, "999999999999", "prod-1");
        store.keep(QUEUE, inputs("orders"));
        store.keep(elsewhere, inputs("theirs"));
        assertThat(store.draft(QUEUE)).map(draft -> draft.inputs().name()).contains("orders");
        assertThat(store.draft(elsewhere)).map(draft -> draft.inputs().name()).contains("theirs");
    }

    @Test
    void throwsNoDraftAwayThatWasChangedSince() {
        LaunchStore store = open();
        LaunchDraft first = store.keep(QUEUE, inputs("first"));
        LaunchDraft second = store.keep(QUEUE, inputs("second"));
        store.discard(first);
        assertThat(store.draft(QUEUE)).contains(second);
        store.discard(second);
        assertThat(store.draft(QUEUE)).isEmpty();
    }

    @Test
    void forgetsInTheFileWhatWasDiscarded() {
        LaunchStore store = open();
        LaunchDraft draft = store.keep(QUEUE, inputs("orders"));
        store.flush();
        store.discard(draft);
        store.flush();
        assertThat(file()).content(UTF_8).doesNotContain("orders");
    }

    @Test
    void doesNotUndoWhatAnotherProcessSaved() {
        LaunchStore mine = open();
        LaunchStore other = open();
        other.launched("theirs", QUEUE, inputs("theirs"));
        other.flush();
        mine.launched("mine", QUEUE, inputs("mine"));
        mine.flush();
        assertThat(open().launches(DEMO, "")).extracting(PastLaunch::token).containsExactlyInAnyOrder("theirs", "mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1, 2]", "null", "\u0000\u0001\uFFFD"})
    void setsABrokenFileAsideAndSaysSo(String text) throws IOException {
        write(text);
        LaunchStore store = open();
        Path aside = file().resolveSibling("launches.json.broken-20260304-050607");
        assertThat(aside).content(UTF_8).isEqualTo(text);
        assertThat(store.problem()).contains(MessageKey.of("launch.store.broken", aside.toString()));
        store.keep(QUEUE, inputs("orders"));
        store.flush();
        assertThat(open().draft(QUEUE)).isPresent();
    }

    @Test
    void survivesAHugeAndADeepFile() throws IOException {
        write("[".repeat(9 << 20));
        assertThat(open().problem()).isPresent();
        write("{\"drafts\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(open().problem()).isPresent();
    }

    @Test
    void passesOverEachWrongEntryAlone() throws IOException {
        write("""
            {"version": 9, "drafts": [], "launches": {
              "a": {"connection": "demo", "region": "us-east-1", "product": "prod-1", "time": "2026-01-01T00:00:00Z",
                    "name": 7, "parameters": {"Size": "large", "Odd": {"x": 1}}, "tags": [3, {"key": "k"}, {}]},
              "b": {"connection": "demo", "region": "us-east-1", "product": "prod-1", "time": "yesterday"},
              "c": {"region": "us-east-1", "product": "prod-1", "time": "2026-01-01T00:00:00Z"},
              "d": null, "e": [[]]}}
            """);
        LaunchStore store = open();
        assertThat(store.problem()).isEmpty();
        assertThat(store.launches(DEMO, "")).singleElement().extracting(PastLaunch::inputs).isEqualTo(
            plain("", Map.of("Size", "large"), new Tag("k", "")));
    }

    @Test
    void readsWhatAnEarlierVersionOfTheProgramKept() throws IOException {
        write("""
            {"version": 1, "drafts": {}, "launches": {
              "a": {"connection": "demo", "region": "us-east-1", "account": "", "product": "prod-1",
                    "time": "2026-01-01T00:00:00Z", "versionId": "", "pathId": "", "name": "orders",
                    "parameters": {"Size": "large"}, "tags": [{"key": "team", "value": "data"}]}}}
            """);
        assertThat(open().launches(DEMO, "")).singleElement().extracting(PastLaunch::inputs)
            .isEqualTo(plain("orders", Map.of("Size", "large"), new Tag("team", "data")));
    }

    @Test
    void passesOverWrongTopicsAccountsAndAmountsAlone() throws IOException {
        write("""
            {"launches": {
              "a": {"connection": "demo", "region": "us-east-1", "product": "prod-1", "time": "2026-01-01T00:00:00Z",
                    "topics": ["arn:", 7, null, []],
                    "stackSet": {"accounts": [111122223333, "222233334444"], "regions": "us-east-1",
                                 "tolerance": {"value": -1}, "concurrency": {"value": 2, "percentage": "x"}}},
              "b": {"connection": "demo", "region": "us-east-1", "product": "prod-1", "time": "2025-01-01T00:00:00Z",
                    "topics": "arn:", "stackSet": [{"tolerance": {"value": 1}}]},
              "c": {"connection": "demo", "region": "us-east-1", "product": "prod-1", "time": "2024-01-01T00:00:00Z",
                    "topics": {}, "stackSet": {"tolerance": {"value": 9999999999}, "concurrency": {"value": 1.5}}}}}
            """);
        assertThat(open().launches(DEMO, "")).extracting(PastLaunch::inputs).containsExactly(
            new LaunchInputs("", "", "", Map.of(), List.of(), List.of("arn:"), new StackSetInputs(
                Optional.of(List.of("222233334444")), Optional.empty(), Optional.empty(),
                Optional.of(StackSetAmount.count(2)))),
            plain("", Map.of()), plain("", Map.of()));
    }

    @Test
    void countsTopicsAndAccountsWhenItBoundsWhatIsKept() {
        LaunchStore store = open();
        List<String> many = Collections.nCopies(200_000, "111122223333");
        store.keep(QUEUE, new LaunchInputs("", "", "", Map.of(), List.of(), many, StackSetInputs.NONE));
        assertThat(store.draft(QUEUE)).isEmpty();
        store.keep(QUEUE, new LaunchInputs("", "", "", Map.of(), List.of(), List.of(), new StackSetInputs(
            Optional.of(many), Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(store.draft(QUEUE)).isEmpty();
    }

    @Test
    void tellsWhenItCannotSave() throws IOException {
        Files.writeString(folder.resolve("state"), "a file where the folder should be");
        LaunchStore store = open();
        List<Optional<MessageKey>> told = new ArrayList<>();
        store.onProblem(told::add);
        store.keep(QUEUE, inputs("orders"));
        later.pass(Duration.ofSeconds(1));
        assertThat(told).containsExactly(Optional.of(MessageKey.of("launch.store.not-saved", file().toString())));
    }
}
