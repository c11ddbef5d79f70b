package dev.catalogdesk.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// The program's version, which the build writes into a resource.
public final class ProgramVersion {
    private ProgramVersion() {
    }

    /// The version.
    ///
    /// @return such as `0.1.0`; `unknown` where the build left none
    public static String text() {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/dev/catalogdesk/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            return "unknown";
        }
        return properties.getProperty("version", "unknown");
    }
}
