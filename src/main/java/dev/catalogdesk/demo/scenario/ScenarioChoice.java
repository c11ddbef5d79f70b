package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.seed.ScenarioException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which scenario somebody asks for: one that comes with the program, or a folder of his own.
///
/// @param name a shipped name, or the folder as it was given
/// @param folder the folder; none for a shipped one
/// @param scale how many times larger than usual; only [#LARGE] takes it into account
public record ScenarioChoice(String name, Optional<Path> folder, int scale) {
    /// The scenario that is taken where none is asked for: one of everything.
    public static final String SHOWCASE = "showcase";

    /// The scenario with thousands of provisioned products.
    public static final String LARGE = "large";

    /// The scenario in which much goes wrong.
    public static final String TROUBLE = "trouble";

    /// The scenario for many launches at once in four regions.
    public static final String FLEET = "fleet";

    /// The greatest scale: half a million provisioned products.
    public static final int LARGEST_SCALE = 50;

    private static final List<String> SHIPPED = List.of(SHOWCASE, LARGE, TROUBLE, FLEET);

    /// Reads what somebody asks for. A shipped name means the shipped scenario even where there is a folder of that
    /// name, which is reached by a separator, as in `./showcase`.
    ///
    /// @param text a name or a folder
    /// @param scale from 1 to [#LARGEST_SCALE]; more than 1 only for [#LARGE]
    /// @return the choice
    /// @throws ScenarioException if it is neither, or the scale does not fit; the message is one line
    public static ScenarioChoice of(String text, int scale) {
        if (scale < 1 || scale > LARGEST_SCALE) {
            throw new ScenarioException("a scale is a number from 1 to " + LARGEST_SCALE + '.');
        }
        if (scale > 1 && !text.equals(LARGE)) {
            throw new ScenarioException("only the scenario " + LARGE + " has a scale.");
        }
        return SHIPPED.contains(text)
            ? new ScenarioChoice(text, Optional.empty(), scale)
            : new ScenarioChoice(text, Optional.of(folder(text)), scale);
    }

    private static Path folder(String text) {
        try {
            Path folder = Path.of(text);
            if (!text.isBlank() && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            throw new ScenarioException("\"" + text + "\" is no name of a folder.", e);
        }
        boolean path = text.contains("/") || text.contains(File.separator);
        throw new ScenarioException(path ? "there is no folder " + text + '.'
            : "there is no scenario \"" + text + "\"; there is " + String.join(", ", SHIPPED)
                + ", or a folder of yours.");
    }

    /// Reads or makes the scenario. Blocks.
    ///
    /// @param now the moment that ages count from
    /// @return the scenario
    /// @throws ScenarioException if a file has mistakes, each in a line of the message
    public Scenario load(Instant now) {
        if (folder.isPresent()) {
            return new ScenarioLoader().load(folder.get(), now);
        }
        return name.equals(LARGE) ? LargeScenario.of(LargeScenario.USUAL.times(scale), now)
            : new ScenarioLoader().load(name, now);
    }
}
