package dev.catalogdesk.desktop;

import java.nio.file.Path;
import java.util.List;

/// The command by which a desktop shows a note. Texts are always arguments of their own, never part of a script or of
/// a shell's line, and never in a place where they could be taken for options.
enum NotifyCommand {
    /// Linux and the BSDs: `notify-send` of libnotify.
    NOTIFY_SEND("notify-send") {
        @Override
        List<String> line(Path program, DesktopNote note) {
            return List.of(program.toString(), "--app-name=Catalog Desk",
                "--urgency=" + (note.urgent() ? "critical" : "normal"),
                "--icon=" + (note.urgent() ? "dialog-error" : "dialog-information"),
                "--", note.title(), escaped(note.text()));
        }
    },

    /// macOS: a script that takes the texts as its arguments.
    OSASCRIPT("osascript") {
        @Override
        List<String> line(Path program, DesktopNote note) {
            return List.of(program.toString(), "-e", "on run argv", "-e",
                "display notification (item 2 of argv) with title \"Catalog Desk\" subtitle (item 1 of argv)",
                "-e", "end run", "--", note.title(), note.text());
        }
    };

    private final String program;

    NotifyCommand(String program) {
        this.program = program;
    }

    /// Name of the program.
    String program() {
        return program;
    }

    /// Program and arguments that show a note.
    abstract List<String> line(Path program, DesktopNote note);

    /// The text below the title may hold marks like those of HTML, by the specification of desktop notifications.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
