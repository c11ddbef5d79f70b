package dev.catalogdesk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The options of a command, quoted for a shell.
final class CliOptions {
    /// What any simulation takes for a key.
    static final String ANY_KEY = "demo";
    static final String COMMAND = "aws servicecatalog provision-product";
    private final UnaryOperator<String> quote;
    private final List<String> options = new ArrayList<>();

    private CliOptions(UnaryOperator<String> quote) {
        this.quote = quote;
    }

    /// Begins with the options that tell where the command is sent.
    static CliOptions to(CliTarget target, UnaryOperator<String> quote) {
        CliOptions options = new CliOptions(quote).add("--region", target.region());
        target.profile().ifPresent(profile -> options.add("--profile", profile));
        target.endpoint().ifPresent(url -> options.add("--endpoint-url", url.toString()));
        return options;
    }

    /// Adds an option. One argument rather than two where the value looks like an option itself.
    CliOptions add(String name, String value) {
        options.add(value.startsWith("-") ? quote.apply(name + "=" + value) : name + " " + quote.apply(value));
        return this;
    }

    /// Adds an option whose value is quoted already.
    CliOptions addQuoted(String name, String value) {
        options.add(name + " " + value);
        return this;
    }

    /// The command with its options.
    ///
    /// @param between what separates them
    String command(String between) {
        return COMMAND + between + String.join(between, options);
    }
}
