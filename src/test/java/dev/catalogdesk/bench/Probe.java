package dev.catalogdesk.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/// One measured process: the real program with what the first argument names, measured from within. Prints lines of
/// the form `name=number` and ends.
public final class Probe {
    private static final Duration FRAME = Duration.ofMillis(16);
    private static final Duration SETTLE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Probe() {
    }

    /// Runs a measurement.
    ///
    /// @param args its name, then the program's arguments
    /// @throws Exception if it cannot be taken
    public static void main(String[] args) throws Exception {
        String[] arguments = Arrays.copyOfRange(args, 1, args.length);
        RunningProgram program = RunningProgram.start(arguments);
        CompletableFuture<Scene> scene = new CompletableFuture<>();
        CompletableFuture<Instant> shell = new CompletableFuture<>();
        RunningProgram.onUi(() -> watchWindow(scene, shell));
        Instant shown = shell.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        try (Stalls stalls = Stalls.measure()) {
            switch (args[0]) {
                case "start" -> start(scene.join(), shown);
                case "large" -> large(scene.join(), shown, program);
                case "memory" -> memory(scene.join());
                default -> journey(program, stalls);
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static boolean watchWindow(CompletableFuture<Scene> scene, CompletableFuture<Instant> shell) {
        Runnable look = () -> {
            if (!scene.isDone()) {
                RunningProgram.window().ifPresent(stage -> {
                    scene.complete(stage.getScene());
                    FirstFrame.with(stage.getScene(), () -> true, shell::complete);
                });
            }
        };
        Window.getWindows().addListener((ListChangeListener<Window>) change -> look.run());
        look.run();
        return true;
    }

    private static void start(Scene scene, Instant shown) throws Exception {
        print("shell", sinceSpawn(shown));
        print("products", sinceSpawn(firstRow(scene)));
    }

    private static void large(Scene scene, Instant shown, RunningProgram program) throws Exception {
        Instant first = firstRow(scene);
        program.awaitUi("all products are there", () -> rows() >= Benchmark.MANY);
        print("first-row", Duration.between(shown, first).toMillis());
        print("all-rows", Duration.between(shown, Instant.now()).toMillis());
    }

    private static void memory(Scene scene) throws Exception {
        firstRow(scene);
        LockSupport.parkNanos(SETTLE.toNanos());
        print("rss", rssMegabytes());
        System.gc();
        System.gc();
        print("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private static void journey(RunningProgram program, Stalls stalls) {
        Journey.run(program, place -> { });
        print("stalls", stalls.longerThan(FRAME));
        print("stalls-100", stalls.longerThan(FRAME.multipliedBy(6)));
        print("longest", stalls.longest().toMillis());
    }

    private static Instant firstRow(Scene scene) throws Exception {
        CompletableFuture<Instant> painted = new CompletableFuture<>();
        RunningProgram.onUi(() -> {
            FirstFrame.with(scene, () -> rowIsShown(scene), painted::complete);
            return true;
        });
        return painted.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static boolean rowIsShown(Scene scene) {
        return rows() > 0 && scene.getRoot().lookupAll(".product-cards .list-cell").stream()
            .anyMatch(node -> node instanceof ListCell<?> cell && !cell.isEmpty());
    }

    private static int rows() {
        return RunningProgram.find(Journey.LIST)
            .map(node -> node instanceof ListView<?> list ? list.getItems().size() : 0).orElse(0);
    }

    private static long rssMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
            .findFirst().orElse(0);
    }

    /// Milliseconds since the measuring process asked for this one.
    static long sinceSpawn(Instant time) {
        return time.toEpochMilli() - Long.getLong("bench.spawned", 0);
    }

    /// Prints a figure. Not through the program's console: this process is the measurement's, not the program's.
    static void print(String name, long value) {
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
            .println(name + "=" + value);
    }
}
