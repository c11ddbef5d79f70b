package dev.catalogdesk.operations.journal;

import java.util.ArrayList;
import java.util.List;

/// What a file of the journal holds: its good lines, and how it goes on behind them.
///
/// @param lines the good lines from the first on
/// @param goodBytes how long they are, with their ends
/// @param tail what is behind them
/// @param salvaged lines behind damage that are whole by themselves; nothing proves that none is missing among them
record FileScan(List<JournalLine> lines, int goodBytes, Tail tail, List<JournalLine> salvaged) {
    /// What is behind the good lines.
    enum Tail {
        /// Nothing.
        CLEAN,

        /// The last good line lacks its end.
        UNENDED,

        /// A line that was never finished, so whoever wrote it was never told that it is there.
        TORN,

        /// Something that was whole once, or was never written by this program.
        DAMAGED
    }

    static FileScan of(byte[] bytes) {
        List<JournalLine> lines = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int end = lineEnd(bytes, from);
            var line = JournalLine.read(bytes, from, end)
                .filter(each -> lines.isEmpty() || each.follows(lines.getLast()));
            if (line.isEmpty()) {
                boolean torn = end == bytes.length || zeros(bytes, from);
                return torn ? new FileScan(lines, from, Tail.TORN, List.of())
                    : new FileScan(lines, from, Tail.DAMAGED, wholeLines(bytes, from));
            }
            lines.add(line.get());
            if (end == bytes.length) {
                return new FileScan(lines, end, Tail.UNENDED, List.of());
            }
            from = end + 1;
        }
        return new FileScan(lines, from, Tail.CLEAN, List.of());
    }

    private static List<JournalLine> wholeLines(byte[] bytes, int begin) {
        List<JournalLine> whole = new ArrayList<>();
        int end;
        for (int from = begin; from < bytes.length; from = end + 1) {
            end = lineEnd(bytes, from);
            JournalLine.read(bytes, from, end).ifPresent(whole::add);
        }
        return whole;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /// Some file systems lengthen a file before they fill it, and a loss of power leaves zeros.
    private static boolean zeros(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
