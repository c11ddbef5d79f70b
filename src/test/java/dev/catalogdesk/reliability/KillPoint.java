package dev.catalogdesk.reliability;

import dev.catalogdesk.operations.journal.FaultyDisk;
import java.io.IOException;
import java.util.Locale;

/// Where in the writing of the journal the console is to break.
///
/// @param line which line of the journal, counted from 1; 0 for none
/// @param stage where in its writing
record KillPoint(int line, Stage stage) {
    /// The lines that a launch writes.
    static final String[] LINES = {"what is meant", "the attempt", "AWS's answer", "the end"};

    /// Where in the writing of a line.
    enum Stage { BEFORE, HALF, WRITTEN, FORCED, DISK_FULL }

    /// Does what is to be done when the point is reached: to halt, or to end.
    interface Reached {
        void halt();
    }

    static KillPoint parse(String text) {
        String[] parts = text.split(":", 2);
        return new KillPoint(Integer.parseInt(parts[0]), Stage.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }

    String argument() {
        return line + ":" + stage;
    }

    FaultyDisk.Hook hook(Reached reached) {
        return new FaultyDisk.Hook() {
            private int lines;

            @Override
            public int writing(String file, int bytes) throws IOException {
                lines++;
                if (stage == Stage.DISK_FULL && line > 0 && lines >= line) {
                    return bytes / 2;
                }
                haltAt(Stage.BEFORE);
                return lines == line && stage == Stage.HALF ? bytes / 2 : bytes;
            }

            @Override
            public void partlyWritten(String file) throws IOException {
                haltAt(Stage.HALF);
                throw new IOException("No space left on device");
            }

            @Override
            public void forcing(String file) {
                haltAt(Stage.WRITTEN);
            }

            @Override
            public void forced(String file) {
                haltAt(Stage.FORCED);
            }

            private void haltAt(Stage now) {
                if (line > 0 && lines == line && stage == now) {
                    reached.halt();
                }
            }
        };
    }
}
