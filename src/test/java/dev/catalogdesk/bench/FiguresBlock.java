package dev.catalogdesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The place of figures in a document: between two markers, so that all around it stays.
///
/// @param name what the markers say
record FiguresBlock(String name) {
    /// Puts a text there, in place of what an earlier measurement wrote.
    void write(Path document, String text) throws IOException {
        String old = Files.readString(document);
        String begin = "<!-- " + name + ": written by the benchmark -->";
        String end = "<!-- end of " + name + " -->";
        int from = old.indexOf(begin);
        int to = old.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(document + " has no place for the " + name + ".");
        }
        Files.writeString(document, old.substring(0, from + begin.length()) + "\n" + text + old.substring(to));
    }
}
