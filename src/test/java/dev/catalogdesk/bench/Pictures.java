package dev.catalogdesk.bench;

import dev.catalogdesk.settings.AppDirs;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.settings.ThemeChoice;
import dev.catalogdesk.ui.testing.Png;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;

/// Takes pictures of each screen of the real program, on the real demo through the real SDK, light and dark, in two
/// sizes, into `docs/images`. Each theme is a process of its own, on the headless platform.
public final class Pictures {
    private static final Path FOLDER = Path.of("docs", "images");
    private static final List<int[]> SIZES = List.of(new int[] {1024, 700}, new int[] {1440, 900});
    private static final long MOST_MINUTES = 5;

    private Pictures() {
    }

    /// Takes all pictures.
    ///
    /// @param args none, or the theme of this process
    /// @throws IOException if a file cannot be written
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                runProcess(theme);
            }
        } else {
            take(args[0]);
            Runtime.getRuntime().halt(0);
        }
    }

    private static void runProcess(ThemeChoice theme) throws IOException {
        Path home = Benchmark.emptyHome();
        prepareSettings(home, theme);
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Wide", "-Dprism.order=sw", "-Dcatalogdesk.home=" + home.toAbsolutePath(),
            "-Duser.home=" + home.toAbsolutePath(), "-Duser.timezone=UTC", "-cp",
            System.getProperty("java.class.path"), Pictures.class.getName(), theme.name().toLowerCase(Locale.ROOT)));
        Process process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("No pictures with the theme " + theme);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void prepareSettings(Path home, ThemeChoice theme) {
        Path file = AppDirs.of(Map.of(), home, "", home.toString()).settingsFile();
        try (SettingsStore store = SettingsStore.open(file, (delay, action) -> { }, InstantSource.system())) {
            store.update(settings -> settings.withTheme(theme));
            store.flush();
        }
    }

    private static void take(String theme) {
        RunningProgram program = RunningProgram.start(
            "--connection", "Demo", "--region", "eu-central-1", "--speed", "10");
        program.awaitUi("the window is shown", () -> RunningProgram.window().isPresent());
        try {
            program.awaitShown(Journey.LIST);
            Journey.visitForms(program, place -> shoot(program, place + "-" + theme));
            Journey.run(program, place -> shoot(program, place + "-" + theme));
            Journey.visitOthers(program, place -> shoot(program, place + "-" + theme));
        } catch (IllegalStateException e) {
            shoot(program, "failed-" + theme);
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void shoot(RunningProgram program, String name) {
        for (int[] size : SIZES) {
            RunningProgram.onUi(() -> {
                Stage stage = RunningProgram.window().orElseThrow();
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
                return true;
            });
            program.settle();
            Path file = FOLDER.resolve(name + "-" + size[0] + "x" + size[1] + ".png");
            Png.write(RunningProgram.onUi(() -> RunningProgram.window().orElseThrow().getScene().snapshot(null)), file);
        }
    }
}
