package dev.catalogdesk.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its files, by the customs of each platform:
///
/// | | settings | logs | state |
/// |---|---|---|---|
/// | Linux | `$XDG_CONFIG_HOME/catalog-desk` | `$XDG_STATE_HOME/catalog-desk/logs` | `$XDG_STATE_HOME/catalog-desk` |
/// | macOS | `~/Library/Application Support/Catalog Desk` | `~/Library/Logs/Catalog Desk` | as settings |
/// | Windows | `%APPDATA%\Catalog Desk` | `%LOCALAPPDATA%\Catalog Desk\logs` | `%LOCALAPPDATA%\Catalog Desk` |
///
/// The system property `catalogdesk.home` puts all of them into one folder.
///
/// @param config folder of the settings
/// @param logs folder of the log files
/// @param state folder of journals and drafts
public record AppDirs(Path config, Path logs, Path state) {
    /// System property that puts everything into one folder.
    public static final String HOME_PROPERTY = "catalogdesk.home";

    private static final String NAME = "Catalog Desk";
    private static final String UNIX_NAME = "catalog-desk";

    /// The folders of this machine and user.
    ///
    /// @return the folders, which may not exist yet
    public static AppDirs ofSystem() {
        return of(System.getenv(), Path.of(System.getProperty("user.home", "")),
            System.getProperty("os.name", ""), System.getProperty(HOME_PROPERTY));
    }

    /// The folders of a given surrounding.
    ///
    /// @param env the environment
    /// @param userHome the user's home folder
    /// @param osName name of the operating system as Java gives it
    /// @param override value of [#HOME_PROPERTY], if set
    /// @return the folders, which may not exist yet
    public static AppDirs of(Map<String, String> env, Path userHome, String osName, @Nullable String override) {
        if (override != null && !override.isBlank()) {
            Path home = Path.of(override).toAbsolutePath().normalize();
            return new AppDirs(home, home.resolve("logs"), home.resolve("state"));
        }
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path roaming = folder(env, "APPDATA").orElse(userHome.resolve("AppData").resolve("Roaming"));
            Path local = folder(env, "LOCALAPPDATA").orElse(userHome.resolve("AppData").resolve("Local"));
            return new AppDirs(roaming.resolve(NAME), local.resolve(NAME).resolve("logs"), local.resolve(NAME));
        }
        if (os.startsWith("mac")) {
            Path library = userHome.resolve("Library");
            Path support = library.resolve("Application Support").resolve(NAME);
            return new AppDirs(support, library.resolve("Logs").resolve(NAME), support);
        }
        Path config = folder(env, "XDG_CONFIG_HOME").orElse(userHome.resolve(".config")).resolve(UNIX_NAME);
        Path state = folder(env, "XDG_STATE_HOME").orElse(userHome.resolve(".local").resolve("state"))
            .resolve(UNIX_NAME);
        return new AppDirs(config, state.resolve("logs"), state);
    }

    /// The settings' file.
    ///
    /// @return its path
    public Path settingsFile() {
        return config.resolve("settings.json");
    }

    /// The file of drafts and of launches made.
    ///
    /// @return its path
    public Path launchesFile() {
        return state.resolve("launches.json");
    }

    /// The folder of what records of accounts said.
    ///
    /// @return its path
    public Path recordsFolder() {
        return state.resolve("records");
    }

    /// The folder of the journal of what was changed in AWS.
    ///
    /// @return its path
    public Path journalFolder() {
        return state.resolve("journal");
    }

    /// The folder in which one start of the program finds another.
    ///
    /// @return its path
    public Path startFolder() {
        return state.resolve("start");
    }

    // The XDG specification says that a relative path is invalid and to be ignored.
    private static Optional<Path> folder(Map<String, String> env, String name) {
        String value = env.getOrDefault(name, "");
        try {
            return Optional.of(Path.of(value)).filter(path -> !value.isBlank() && path.isAbsolute());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
