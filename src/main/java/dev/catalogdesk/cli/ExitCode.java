package dev.catalogdesk.cli;

/// The program's exit codes, after BSD's `sysexits.h`.
public final class ExitCode {
    /// All went well.
    public static final int OK = 0;

    /// The command line is wrong.
    public static final int USAGE = 64;

    /// A file that the user named has mistakes.
    public static final int DATA = 65;

    /// What is needed is not here: no display, no GTK, a port in use.
    public static final int UNAVAILABLE = 69;

    /// A fault of the program.
    public static final int SOFTWARE = 70;

    private ExitCode() {
    }
}
