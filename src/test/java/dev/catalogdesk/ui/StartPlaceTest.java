package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.AwsEnvironment;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.connection.ProfileFiles;
import dev.catalogdesk.settings.ContextKey;
import dev.catalogdesk.settings.Settings;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPlaceTest {
    private static final Settings USED = Settings.DEFAULTS.withConnections(
        c -> c.withUsed(new ContextKey("prod", "eu-west-3")));

    @TempDir
    private Path home = Path.of("");

    @BeforeEach
    void writeProfiles() throws IOException {
        Path folder = Files.createDirectory(home.resolve(".aws"));
        Files.writeString(folder.resolve("config"), "[profile prod]\nregion = us-west-2\n[profile other]\n");
    }

    @Test
    void aFirstStartIsOnTheDemo() {
        assertThat(start(StartOptions.none(), Settings.DEFAULTS, ""))
            .isEqualTo(new StartPlace(Connection.demo(), "usual-demo-1", Place.of(ScreenId.PRODUCTS)));
    }

    @Test
    void aFirstStartTakesTheProfileThatTheEnvironmentNames() {
        assertThat(start(StartOptions.none(), Settings.DEFAULTS, "prod").connection())
            .isEqualTo(new Connection.Profile("prod"));
        assertThat(start(StartOptions.none(), Settings.DEFAULTS, "gone").connection()).isEqualTo(Connection.demo());
    }

    @Test
    void aLaterStartIsWhereTheLastWindowWas() {
        StartPlace start = start(StartOptions.none(), USED, "other");
        assertThat(start.connection()).isEqualTo(new Connection.Profile("prod"));
        assertThat(start.region()).isEqualTo("eu-west-3");
    }

    @Test
    void theCommandLineGoesBeforeAll() {
        StartPlace start = start(new StartOptions(Optional.of("other"), Optional.of("cn-north-1"), Optional.empty(),
            Optional.of("plans"), 1), USED, "prod");
        assertThat(start).isEqualTo(
            new StartPlace(new Connection.Profile("other"), "cn-north-1", Place.of(ScreenId.PLANS)));
    }

    @Test
    void anAddressNamesConnectionRegionAndPlace() {
        StartPlace start = start(new StartOptions(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.of("catalogdesk://demo/us-east-1/products/prod-abc"), 1), USED, "");
        assertThat(start).isEqualTo(
            new StartPlace(Connection.demo(), "us-east-1", Place.of(ScreenId.PRODUCTS, "prod-abc")));
    }

    @Test
    void anEndpointIsSignedByTheConnectionNamedBesideIt() {
        URI url = URI.create("http://127.0.0.1:4566");
        StartPlace alone = start(new StartOptions(Optional.empty(), Optional.empty(), Optional.of(url),
            Optional.empty(), 1), USED, "");
        StartPlace signed = start(new StartOptions(Optional.of("prod"), Optional.empty(), Optional.of(url),
            Optional.empty(), 1), USED, "");
        assertThat(alone.connection()).isEqualTo(new Connection.Endpoint(url, Optional.empty()));
        assertThat(signed.connection()).isEqualTo(new Connection.Endpoint(url, Optional.of("prod")));
    }

    private StartPlace start(StartOptions options, Settings settings, String awsProfile) {
        try (ProfileFiles files = ProfileFiles.open(AwsEnvironment.of(name -> null, home))) {
            return StartPlace.of(options, settings, Optional.of(awsProfile).filter(name -> !name.isEmpty()),
                files.current(), connection -> "usual-" + connection.id() + "-1");
        }
    }
}
