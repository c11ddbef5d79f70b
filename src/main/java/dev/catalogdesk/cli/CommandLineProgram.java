package dev.catalogdesk.cli;

import dev.catalogdesk.settings.AppDirs;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Reads the command line and runs what it names.
public final class CommandLineProgram {
    private final Console console;
    private final WindowStart windows;

    CommandLineProgram(Console console, WindowStart windows) {
        this.console = console;
        this.windows = windows;
    }

    /// The program as the process runs it.
    ///
    /// @return a program that prints to the terminal and opens real windows
    public static CommandLineProgram ofProcess() {
        Console console = Console.ofProcess();
        return new CommandLineProgram(console, new JavaFxWindowStart(console));
    }

    /// Runs a command to its end.
    ///
    /// @param arguments the command line
    /// @return the exit code
    public int run(String... arguments) {
        CommandLine line = new CommandLine(new CatalogDesk(console, windows));
        line.addSubcommand(new DemoServerCommand(console));
        line.addSubcommand(new JournalCommand(console, AppDirs.ofSystem().journalFolder()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setParameterExceptionHandler((problem, given) -> usage(problem));
        line.setExecutionExceptionHandler((problem, command, parsed) -> {
            console.complain("catalog-desk: " + problem.getMessage());
            return ExitCode.SOFTWARE;
        });
        return line.execute(arguments);
    }

    private int usage(ParameterException problem) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = String.valueOf(problem.getMessage()).lines().findFirst().orElse("Wrong usage.");
        console.complain(command + ": " + sentence + " See '" + command + " --help'.");
        return ExitCode.USAGE;
    }
}
