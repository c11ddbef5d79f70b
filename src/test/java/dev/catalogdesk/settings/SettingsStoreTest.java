package dev.catalogdesk.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.catalogdesk.model.CatalogLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final ContextKey DEMO = new ContextKey("demo", "us-east-1");
    private final ManualLater later = new ManualLater();

    private final Path folder;

    SettingsStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file() {
        return folder.resolve("home").resolve("settings.json");
    }

    private SettingsStore open() {
        return SettingsStore.open(file(), later, () -> NOW);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    @Test
    void beginsWithDefaultsAndWritesNothingUntilSomethingChanges() {
        try (SettingsStore store = open()) {
            assertThat(store.current()).isEqualTo(Settings.DEFAULTS);
            assertThat(store.problem()).isEmpty();
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void savesASecondAfterTheLastChange() {
        SettingsStore store = open();
        store.update(s -> s.withTheme(ThemeChoice.DARK));
        later.pass(Duration.ofMillis(900));
        store.update(s -> s.withFontSize(18));
        later.pass(Duration.ofMillis(900));
        assertThat(file()).doesNotExist();
        later.pass(Duration.ofMillis(100));
        assertThat(file()).exists();
        assertThat(open().current()).isEqualTo(Settings.DEFAULTS.withTheme(ThemeChoice.DARK).withFontSize(18));
    }

    @Test
    void savesWhatIsLeftWhenClosed() {
        try (SettingsStore store = open()) {
            store.update(s -> s.withLanguage(CatalogLanguage.JAPANESE));
        }
        assertThat(open().current().language()).isEqualTo(CatalogLanguage.JAPANESE);
    }

    @Test
    void leavesNoTemporaryFileAndGivesTheFileToItsOwnerAlone() throws IOException {
        try (SettingsStore store = open()) {
            store.update(s -> s.withDensity(Density.DENSE));
        }
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1, 2]", "\"text\"", "null", "\u0000\u0001\uFFFD", "{\"theme\": \"DARK\"} }"})
    void setsABrokenFileAsideAndBeginsWithDefaults(String text) throws IOException {
        write(text);
        SettingsStore store = open();
        Path aside = file().resolveSibling("settings.json.broken-20260304-050607");
        if (text.endsWith("} }")) {
            // What stands behind the object is passed over.
            assertThat(store.current().theme()).isEqualTo(ThemeChoice.DARK);
            return;
        }
        assertThat(store.current()).isEqualTo(Settings.DEFAULTS);
        assertThat(store.problem()).contains(new SettingsProblem.Broken(file(), aside));
        assertThat(aside).content(UTF_8).isEqualTo(text);
        store.update(s -> s.withFontSize(20));
        store.flush();
        assertThat(open().current().fontSize()).isEqualTo(20);
    }

    @Test
    void setsASecondBrokenFileOfTheSameSecondAsideToo() throws IOException {
        write("{");
        open();
        write("}");
        open();
        assertThat(file().resolveSibling("settings.json.broken-20260304-050607")).hasContent("{");
        assertThat(file().resolveSibling("settings.json.broken-20260304-050607-2")).hasContent("}");
    }

    @Test
    void survivesAHugeAndADeepFile() throws IOException {
        write("[".repeat(9 << 20));
        assertThat(open().problem()).isPresent();
        write("{\"theme\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(open().problem()).isPresent();
    }

    @Test
    void takesAnEmptyFileForNone() throws IOException {
        write("");
        assertThat(open().problem()).isEmpty();
    }

    @Test
    void fallsBackForEachWrongValueAlone() throws IOException {
        write("""
            {"theme": "PINK", "density": 7, "fontSize": "big", "language": "zh", "favouritesFirst": true,
             "connections": {"last": {"connection": "demo"}, "recent": [3, {"connection": "a", "region": "b"}],
                             "favouriteRegions": {"demo": ["us-east-1", 4, ""], "x": "y"}},
             "products": {"demo": {"us-east-1": {"favourites": ["prod-1", null], "recent": {}}}, "p": []},
             "windows": {"placements": {"main": {"x": 1, "y": 2, "width": -3, "height": 4}},
                         "dividers": {"a": 0.25, "b": 7, "c": "left"},
                         "tables": {"t": {"columns": [{"id": "name", "width": 80}, {"width": 3}], "sort": 5}}}}
            """);
        Settings settings = open().current();
        assertThat(settings.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.density()).isEqualTo(Density.STANDARD);
        assertThat(settings.fontSize()).isEqualTo(Settings.DEFAULT_FONT);
        assertThat(settings.language()).isEqualTo(CatalogLanguage.CHINESE);
        assertThat(settings.favouritesFirst()).isTrue();
        assertThat(settings.connections().last()).isEmpty();
        assertThat(settings.connections().recent()).containsExactly(new ContextKey("a", "b"));
        assertThat(settings.connections().favouriteRegions("demo")).containsExactly("us-east-1");
        assertThat(settings.products().favourites(DEMO)).containsExactly("prod-1");
        assertThat(settings.windows().placement("main")).isEmpty();
        assertThat(settings.windows().dividers()).containsOnlyKeys("a");
        assertThat(settings.windows().table("t")).contains(
            new TableLayout(List.of(new ColumnLayout("name", 80, true)), Optional.empty()));
    }

    @Test
    void keepsWhatANewerVersionWrote() throws IOException {
        write("""
            {"version": 9, "theme": "SEPIA", "fontSize": 15, "sound": {"volume": 3},
             "windows": {"dividers": {"a": 0.5}, "screens": ["left"]}}
            """);
        try (SettingsStore store = open()) {
            store.update(s -> s.withFontSize(16).withWindows(w -> w.withDivider("a", 0.75)));
        }
        assertThat(file()).content(UTF_8).contains("\"version\" : 9", "\"SEPIA\"", "\"volume\" : 3", "\"left\"",
            "\"fontSize\" : 16", "0.75");
    }

    @Test
    void doesNotUndoWhatAnotherProcessSaved() {
        SettingsStore mine = open();
        SettingsStore other = open();
        other.update(s -> s.withProducts(p -> p.withFavourite(DEMO, "prod-other", true)));
        other.flush();
        mine.update(s -> s.withTheme(ThemeChoice.LIGHT));
        mine.flush();
        Settings both = open().current();
        assertThat(both.theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(both.products().favourites(DEMO)).containsExactly("prod-other");
    }

    @Test
    void writesEverythingAgainWhenTheFileWasTakenAway() throws IOException {
        SettingsStore store = open();
        store.update(s -> s.withTheme(ThemeChoice.LIGHT));
        store.flush();
        Files.delete(file());
        store.update(s -> s.withFontSize(20));
        store.flush();
        assertThat(open().current()).isEqualTo(Settings.DEFAULTS.withTheme(ThemeChoice.LIGHT).withFontSize(20));
    }

    @Test
    void forgetsInTheFileWhatWasForgotten() {
        SettingsStore store = open();
        store.update(s -> s.withProducts(p -> p.withFavourite(DEMO, "prod-1", true)));
        store.flush();
        store.update(s -> s.withProducts(p -> p.withFavourite(DEMO, "prod-1", false)));
        store.flush();
        assertThat(open().current()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void tellsWhenItCannotSaveAndTriesAgain() throws IOException {
        Files.writeString(folder.resolve("home"), "a file where the folder should be");
        SettingsStore store = open();
        List<Optional<SettingsProblem>> told = new ArrayList<>();
        store.onProblem(told::add);
        store.update(s -> s.withFontSize(20));
        later.pass(Duration.ofSeconds(1));
        assertThat(told).hasSize(1);
        Files.delete(folder.resolve("home"));
        store.update(s -> s.withFontSize(21));
        later.pass(Duration.ofSeconds(1));
        assertThat(told).hasSize(2).last().isEqualTo(Optional.empty());
        assertThat(open().current().fontSize()).isEqualTo(21);
    }

    @Test
    void keepsALinkAndReplacesWhatItPointsAt() throws IOException {
        Path real = folder.resolve("dotfiles.json");
        Files.writeString(real, "{\"fontSize\": 15}");
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), real);
        try (SettingsStore store = open()) {
            store.update(s -> s.withTheme(ThemeChoice.DARK));
        }
        assertThat(file()).isSymbolicLink();
        assertThat(real).content(UTF_8).contains("DARK", "15");
    }

    @Test
    void tellsListenersOnlyOfRealChangesAndNotOnceTakenAway() {
        Logger log = Logger.getLogger(Listeners.class.getName());
        log.setLevel(Level.OFF);
        SettingsStore store = open();
        List<Integer> sizes = new ArrayList<>();
        Subscription place = store.onChange(s -> sizes.add(s.fontSize()));
        store.onChange(s -> {
            throw new IllegalStateException("another listener's fault");
        });
        store.update(s -> s.withFontSize(14));
        store.update(s -> s.withFontSize(16));
        place.cancel();
        store.update(s -> s.withFontSize(18));
        assertThat(sizes).containsExactly(16);
        log.setLevel(null);
    }

    @Test
    void losesNoUpdateOfManyThreads() throws Exception {
        SettingsStore store = open();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String id = "prod-" + i;
                all.add(threads.submit(() ->
                    store.update(s -> s.withProducts(p -> p.withFavourite(DEMO, id, true)))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(store.current().products().favourites(DEMO)).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void staysWholeWhileTwoProcessesSave() throws Exception {
        open().flush();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                String id = "d" + writer;
                all.add(threads.submit(() -> {
                    SettingsStore store = open();
                    for (int i = 1; i <= 50; i++) {
                        double position = i / 100.0;
                        store.update(s -> s.withWindows(w -> w.withDivider(id, position)));
                        store.flush();
                    }
                }));
            }
            all.add(threads.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    assertThat(open().problem()).isEmpty();
                }
            }));
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(open().problem()).isEmpty();
        assertThat(open().current().windows().dividers()).isNotEmpty();
    }
}
