package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "prod-network", "demo", "Demo", "profile:x", "endpoint:http://x", "endpoint:", "a/b", "a:b", "a@b", "default"})
    void knowsAProfileByItsIdWhateverItIsCalled(String name) {
        Connection profile = new Connection.Profile(name);
        assertThat(Connection.parse(profile.id())).contains(profile);
    }

    @Test
    void readsWhatTheCommandLineGives() {
        assertThat(Connection.parse("demo")).contains(Connection.demo());
        assertThat(Connection.parse(" DEMO ")).contains(Connection.demo());
        assertThat(Connection.parse("profile:demo")).contains(new Connection.Profile("demo"));
        assertThat(Connection.parse("prod")).contains(new Connection.Profile("prod"));
        assertThat(Connection.parse("  ")).isEmpty();
        assertThat(Connection.parse("profile:")).isEmpty();
        assertThat(Connection.parse("endpoint:nothing")).isEmpty();
    }

    @Test
    void knowsAnEndpointByItsIdAndDoesNotRememberIt() {
        Connection plain = new Connection.Endpoint(URI.create("http://127.0.0.1:4566"), Optional.empty());
        Connection signed = new Connection.Endpoint(URI.create("https://aws.local/x"), Optional.of("dev"));
        assertThat(Connection.parse(plain.id())).contains(plain);
        assertThat(Connection.parse(signed.id())).contains(signed);
        assertThat(plain.remembered()).isFalse();
        assertThat(plain.displayName()).isEqualTo("127.0.0.1:4566");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x", "http:///x", "x", "http://me:hunter2@x", "http://x?key=hunter2", "http://x#hunter2"})
    void refusesAUrlThatIsNoEndpointWithoutRepeatingIt(String url) {
        assertThatThrownBy(() -> new Connection.Endpoint(URI.create(url), Optional.empty()))
            .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("hunter2");
    }
}
