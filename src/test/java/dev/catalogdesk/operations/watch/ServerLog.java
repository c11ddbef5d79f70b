package dev.catalogdesk.operations.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The simulated AWS's own log of calls, which counts what really came.
public final class ServerLog {
    private static final Pattern LINE =
        Pattern.compile("\"operation\":\"([^\"]*)\",\"region\":\"([^\"]*)\",\"outcome\":\"([^\"]*)\"");

    private ServerLog() {
    }

    /// Counts the calls so far.
    ///
    /// @param log the log
    /// @return how many there were, by operation and region with a space between them
    public static Map<String, Long> counts(Path log) {
        Map<String, Long> counts = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(log)) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.find()) {
                    counts.merge(matcher.group(1) + " " + matcher.group(2), 1L, Long::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }
}
