package dev.catalogdesk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/// The one place that writes to the terminal, so that a start of the window stays silent and tests can read what
/// a command says.
///
/// @param out for what was asked for
/// @param err for what went wrong
public record Console(PrintWriter out, PrintWriter err) {
    /// The process's own streams, in the terminal's encoding.
    ///
    /// @return a console that writes through at once
    public static Console ofProcess() {
        return new Console(
            writer(FileDescriptor.out, "stdout.encoding"), writer(FileDescriptor.err, "stderr.encoding"));
    }

    /// Prints a line that was asked for.
    ///
    /// @param line the line
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /// Prints a line about what went wrong.
    ///
    /// @param line the line
    public void complain(String line) {
        err.println(line);
        err.flush();
    }

    /// Prints each mistake in its own line, after the command that met them.
    ///
    /// @param command the command
    /// @param problem whose message has a line for each mistake
    void complain(String command, RuntimeException problem) {
        String.valueOf(problem.getMessage()).lines().forEach(line -> complain(command + ": " + line));
    }

    private static PrintWriter writer(FileDescriptor descriptor, String encodingProperty) {
        Charset charset = Charset.forName(System.getProperty(encodingProperty, "UTF-8"));
        return new PrintWriter(new FileOutputStream(descriptor), true, charset);
    }
}
