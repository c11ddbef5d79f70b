package dev.catalogdesk.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/// What figures were taken on, without which they say little.
final class Machine {
    private Machine() {
    }

    /// Date, processor, system, Java, and how busy it was: half a sentence.
    static String described() {
        return String.format(Locale.ROOT,
            "Taken on %s: %s, %d cores, %s %s, Java %s; load before the last measurement %.1f",
            LocalDate.now(ZoneOffset.UTC), processor(), Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"), System.getProperty("os.version"), Runtime.version(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name")).findFirst()
                .map(line -> line.replaceFirst(".*:\\s*", "")).orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }
}
