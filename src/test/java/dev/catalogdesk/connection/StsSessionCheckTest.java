package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.ui.component.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check through the real SDK against an STS on the loopback interface. All secrets have the word SECRET.
@Timeout(120)
class StsSessionCheckTest {
    private static final String KEYS = """
        [keys]
        aws_access_key_id = AKIAKEYS
        aws_secret_access_key = keys-SECRET
        [temporary]
        aws_access_key_id = ASIATEMPORARY
        aws_secret_access_key = temporary-SECRET
        aws_session_token = token-SECRET
        """;
    private final AwsFiles files;
    private final LoopbackSts sts = new LoopbackSts();
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler recorder = new Handler() {
        @Override
        public synchronized void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };
    private final Logger log = Logger.getLogger("dev.catalogdesk");
    private final Logger sdkLog = Logger.getLogger("software.amazon.awssdk");

    StsSessionCheckTest(@TempDir Path home) throws IOException {
        files = new AwsFiles(home).credentials(KEYS);
        log.setLevel(Level.ALL);
        log.addHandler(recorder);
        // As loud as in the program's own log file.
        sdkLog.setLevel(Level.INFO);
        sdkLog.addHandler(recorder);
    }

    @AfterEach
    void noSecretWasLogged() {
        sts.close();
        log.removeHandler(recorder);
        log.setLevel(null);
        sdkLog.removeHandler(recorder);
        sdkLog.setLevel(null);
        assertThat(logged).allSatisfy(entry -> {
            assertThat(entry.getMessage()).doesNotContain("SECRET");
            assertThat(String.valueOf(entry.getThrown())).doesNotContain("SECRET");
            assertThat(entry.getParameters() == null ? List.of() : List.of(entry.getParameters())).asString()
                .doesNotContain("SECRET");
        });
    }

    private SessionState check(Connection connection) {
        ProfileFiles open = files.open();
        try (AwsClientFactory factory = new AwsClientFactory(open, sts::uri, "test", Traffic.system())) {
            SessionCheck.Result result = new StsSessionCheck(open, factory).check(connection, "eu-central-1");
            assertThat(result.toString()).doesNotContain("SECRET");
            assertThat(result.clients().isPresent()).isEqualTo(result.state() instanceof SessionState.Valid);
            result.clients().ifPresent(AwsClients::close);
            return result.state();
        }
    }

    private SessionState endpoint(String profile) {
        return check(new Connection.Endpoint(sts.uri(), Optional.of(profile)));
    }

    private static String cause(SessionState state) {
        assertThat(state).isInstanceOf(SessionState.Invalid.class);
        return state.longMessage().key();
    }

    @Test
    void connectsToTheDemoWithItsOwnCredentials() {
        assertThat(check(Connection.demo())).isInstanceOf(SessionState.Valid.class);
        assertThat(sts.asked).singleElement().satisfies(asked -> {
            assertThat(asked.action()).isEqualTo("GetCallerIdentity");
            assertThat(asked.authorization()).contains("AKIACATALOGDESKDEMO1", "/eu-central-1/sts/");
            assertThat(asked.userAgent()).contains("catalog-desk/test");
        });
    }

    @Test
    void tellsWhoTheCallerIs() {
        assertThat(endpoint("keys")).isInstanceOfSatisfying(SessionState.Valid.class, valid -> {
            assertThat(valid.caller().account()).isEqualTo("111122223333");
            assertThat(valid.caller().name()).isEqualTo("operator");
            assertThat(valid.expiry()).isEmpty();
        });
        assertThat(sts.asked.getFirst().authorization()).contains("AKIAKEYS");
    }

    @Test
    void signsForAnEndpointByEnvironmentThenProfileThenDemo() {
        Connection plain = new Connection.Endpoint(sts.uri(), Optional.empty());
        check(plain);
        files.variables.put("AWS_PROFILE", "temporary");
        check(plain);
        files.variables.put("AWS_ACCESS_KEY_ID", "AKIAENV");
        files.variables.put("AWS_SECRET_ACCESS_KEY", "env-SECRET");
        check(plain);
        assertThat(sts.asked.get(0).authorization()).contains("AKIACATALOGDESKDEMO1");
        assertThat(sts.asked.get(1).authorization()).contains("ASIATEMPORARY");
        assertThat(sts.asked.get(2).authorization()).contains("AKIAENV");
    }

    @Test
    void followsTheEndpointThatAProfileNames() {
        files.config("[profile keys]\nendpoint_url = " + sts.uri() + "\n");
        assertThat(check(new Connection.Profile("keys"))).isInstanceOf(SessionState.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "InvalidClientTokenId, connection.cause.refused", "SignatureDoesNotMatch, connection.cause.refused",
        "ExpiredToken, connection.cause.expired", "AccessDenied, connection.cause.denied",
        "RequestExpired, connection.cause.clock", "SomethingNew, connection.cause.fault"})
    void saysWhyCredentialsDoNotWork(String code, String key) {
        sts.failing(403, code, "The Canonical String should have been token-SECRET");
        SessionState state = endpoint("temporary");
        assertThat(cause(state)).isEqualTo(key);
        assertThat(text(state.longMessage())).doesNotContain("SECRET", "{", "}");
        assertThat(state.actions()).isNotEmpty();
    }

    private static String text(MessageKey key) {
        return Messages.load().text(key.key(), key.args().toArray());
    }

    @Test
    void saysOfflineWhenNobodyListens() {
        URI nowhere = sts.uri();
        sts.close();
        SessionState state = check(new Connection.Endpoint(nowhere, Optional.of("keys")));
        assertThat(cause(state)).isEqualTo("connection.cause.offline");
        assertThat(state.actions()).first().isEqualTo(SessionAction.RETRY);
    }

    @Test
    void saysWhatIsMissingWithoutAsking() {
        files.config("[profile half]\naws_access_key_id = A\n");
        assertThat(endpoint("half")).isInstanceOf(SessionState.Incomplete.class);
        assertThat(endpoint("gone").longMessage().key()).isEqualTo("connection.incomplete.gone");
        assertThat(sts.asked).isEmpty();
    }

    @Test
    void asksForASignInWhenTheSsoTokenIsNotThere() {
        files.config("""
            [profile sso]
            sso_session = nobody-has-signed-in-here
            sso_account_id = 111122223333
            sso_role_name = ops
            [sso-session nobody-has-signed-in-here]
            sso_region = eu-west-1
            sso_start_url = https://nowhere.invalid/start
            [profile login]
            login_session = arn:aws:iam::111122223333:user/nobody-has-signed-in-here
            """);
        assertThat(endpoint("sso")).isEqualTo(new SessionState.NeedsSignIn("aws sso login --profile sso"));
        assertThat(endpoint("login")).isEqualTo(new SessionState.NeedsSignIn("aws login --profile login"));
    }

    @Test
    void namesTheProfileWhoseProcessFailed() {
        files.config("[profile process]\ncredential_process = sh -c 'echo output-SECRET; exit 3'\n");
        SessionState state = endpoint("process");
        assertThat(cause(state)).isEqualTo("connection.cause.process");
        assertThat(text(state.longMessage())).contains("process").doesNotContain("SECRET");
    }

    @Test
    void takesTheExpiryThatAProcessTells() {
        files.config("[profile process]\ncredential_process = echo '{\"Version\": 1, \"AccessKeyId\": \"ASIAPROCESS\", "
            + "\"SecretAccessKey\": \"process-SECRET\", \"SessionToken\": \"t\", "
            + "\"Expiration\": \"2199-01-01T00:00:00Z\"}'\n");
        assertThat(endpoint("process")).isInstanceOfSatisfying(SessionState.Valid.class,
            valid -> assertThat(valid.expiry()).contains(Instant.parse("2199-01-01T00:00:00Z")));
    }

    @Test
    void assumesTheRolesOfAChainAtTheEndpointItself() {
        files.config("""
            [profile near]
            role_arn = arn:aws:iam::444455556666:role/near
            source_profile = keys
            external_id = outside
            [profile far]
            role_arn = arn:aws:iam::444455556666:role/far
            source_profile = near
            """);
        assertThat(endpoint("far")).isInstanceOfSatisfying(SessionState.Valid.class, valid -> {
            assertThat(valid.caller().name()).isEqualTo("admin");
            assertThat(valid.expiry()).contains(Instant.parse("2199-01-01T00:00:00Z"));
        });
        assertThat(sts.asked).extracting(LoopbackSts.Asked::action)
            .containsExactly("AssumeRole", "AssumeRole", "GetCallerIdentity");
        assertThat(sts.asked.get(0).authorization()).contains("AKIAKEYS");
        assertThat(sts.asked.get(1).authorization()).contains("ASIAROLE");
    }

    @ParameterizedTest
    @CsvSource({"'', connection.cause.role", "mfa_serial = m, connection.cause.mfa"})
    void saysThatARoleMayNotBeAssumed(String property, String key) {
        files.config("[profile far]\nrole_arn = arn:aws:iam::4:role/far\nsource_profile = keys\n" + property + "\n");
        sts.failing(403, "AccessDenied", "no");
        assertThat(cause(endpoint("far"))).isEqualTo(key);
    }

    @Test
    void usesNewKeysOfTheFileWithClientsAlreadyMade() {
        ProfileFiles open = files.open();
        try (AwsClientFactory factory = new AwsClientFactory(open, sts::uri, "test", Traffic.system());
            AwsClients clients = factory.create(
                new Connection.Endpoint(sts.uri(), Optional.of("keys")), "eu-central-1")) {
            clients.sts().getCallerIdentity();
            files.credentials("[keys]\naws_access_key_id = AKIANEW\naws_secret_access_key = new-SECRET\n");
            open.reload();
            clients.sts().getCallerIdentity();
        }
        assertThat(sts.asked.get(0).authorization()).contains("AKIAKEYS");
        assertThat(sts.asked.get(1).authorization()).contains("AKIANEW");
    }

    @Test
    void showsNoSecretInAnyTextOfItsObjects() {
        ProfileFiles open = files.open();
        files.variables.put("AWS_SECRET_ACCESS_KEY", "env-SECRET");
        try (AwsClientFactory factory = new AwsClientFactory(open, sts::uri, "test", Traffic.system())) {
            AwsClients clients = factory.create(new Connection.Profile("temporary"), "eu-central-1");
            assertThat(List.of(open, open.current(), open.current().profiles(), open.environment(), factory, clients,
                clients.sts(), clients.serviceCatalog(), open.current().fileFor("temporary", "eu-west-1")))
                .allSatisfy(object -> assertThat(object.toString()).doesNotContain("SECRET"));
            clients.close();
        }
    }
}
