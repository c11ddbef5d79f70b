package dev.catalogdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppDirsTest {
    private static final Path HOME = Path.of("/home/op").toAbsolutePath();

    @Test
    void followsTheXdgFoldersOnLinux() {
        Path config = HOME.resolve("cfg");
        AppDirs dirs = AppDirs.of(Map.of("XDG_CONFIG_HOME", config.toString()), HOME, "Linux", null);
        assertThat(dirs.settingsFile()).isEqualTo(config.resolve("catalog-desk").resolve("settings.json"));
        assertThat(dirs.logs()).isEqualTo(HOME.resolve(".local/state/catalog-desk/logs"));
    }

    @Test
    void passesOverARelativeXdgFolder() {
        AppDirs dirs = AppDirs.of(Map.of("XDG_CONFIG_HOME", "cfg"), HOME, "Linux", null);
        assertThat(dirs.config()).isEqualTo(HOME.resolve(".config").resolve("catalog-desk"));
    }

    @Test
    void followsTheCustomsOfMacAndWindows() {
        AppDirs mac = AppDirs.of(Map.of(), HOME, "Mac OS X", null);
        assertThat(mac.config()).isEqualTo(HOME.resolve("Library/Application Support/Catalog Desk"));
        assertThat(mac.logs()).isEqualTo(HOME.resolve("Library/Logs/Catalog Desk"));
        Path roaming = HOME.resolve("Roaming");
        AppDirs windows = AppDirs.of(Map.of("APPDATA", roaming.toString()), HOME, "Windows 11", null);
        assertThat(windows.config()).isEqualTo(roaming.resolve("Catalog Desk"));
        assertThat(windows.logs()).isEqualTo(HOME.resolve("AppData/Local/Catalog Desk/logs"));
    }

    @Test
    void putsEverythingIntoTheFolderThatTheSystemPropertyNames() {
        AppDirs dirs = AppDirs.of(Map.of(), HOME, "Linux", HOME.resolve("test").toString());
        assertThat(dirs.config()).isEqualTo(HOME.resolve("test"));
        assertThat(dirs.logs()).isEqualTo(HOME.resolve("test").resolve("logs"));
    }
}
