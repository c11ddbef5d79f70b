package dev.catalogdesk.export;

import static dev.catalogdesk.catalog.Answers.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.catalog.AwsServiceCatalog;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.demo.AwsCli;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.HandTurnedTime;
import dev.catalogdesk.export.ShellRun.Outcome;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.CatalogLanguage;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.Tag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.servicecatalog.ServiceCatalogClient;

/// The real AWS CLI runs the commands as they were copied, against the simulated AWS. Whether one launches the same
/// thing as the console is asked of the simulated AWS itself: the same request is sent through the SDK with the
/// command's token, which AWS answers with the command's record, and refuses if anything but the language differs.
class AwsCliRunTest {
    private static final String PROFILE = "ada's \"own\" $HOME `id` \\ b\u00fcro!";
    private static final String SECRET = "it's \"$HOME\" `id` \\n \\ %s & !!\tend\n\u00fc \u2028 \ud83d\ude00\n";
    private static final List<String> HOSTILE = List.of(
        "it's \"quoted\" and ''doubled'' 'all over", "  $HOME ${HOME} $(id) `id` !! !echo #no ~ * ?  ",
        "first\nsecond\r\n\tthird\n'@\n\"@\nEOF\n",
        "Gr\u00fc\u00dfe \u65e5\u672c\u8a9e \ud83d\ude00 \u202e \u2019 \u00a0",
        "back\\slash \\n \\\\ \\u0041 %s %d {0} a=b,c=d;e|f>g<h&i ^j", "");

    private final HandTurnedTime time = new HandTurnedTime();
    private final DemoServer server =
        DemoServer.start(DemoOptions.of(EchoScenario.create()).withTime(time));
    private final ServiceCatalogClient client = ServiceCatalogClient.builder()
        .httpClient(UrlConnectionHttpClient.create()).region(Region.of(EchoScenario.REGION))
        .endpointOverride(server.endpoint())
        .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
        .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry())).build();
    private final AwsServiceCatalog catalog = new AwsServiceCatalog(() -> client, () -> CatalogLanguage.ENGLISH);
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void needTheCli() {
        assumeTrue(AwsCli.isInstalled(), AwsCli.MISSING);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void launchesWhatTheConsoleWouldLaunchWhateverTheValuesHold() {
        LaunchRequest posix = request("posix", "");
        LaunchRequest json = request("json", "");
        ShellRun shell = new ShellRun(folder, PROFILE);
        ShellRun.Running first = shell.start(command(posix, target(Optional.of(PROFILE))).text(AwsCliForm.POSIX));
        ShellRun.Running second = shell.start(command(json, target(Optional.empty())).text(AwsCliForm.JSON));

        assertSameLaunch(posix, first.end());
        assertSameLaunch(json, second.end());
    }

    @Test
    void launchesTheSameOnceTheSecretsAreFilledIn() {
        LaunchRequest posix = request("posix", SECRET);
        LaunchRequest json = request("json", SECRET);
        ShellRun shell = new ShellRun(folder, PROFILE);
        ShellRun.Running first =
            shell.start(filled(command(posix, target(Optional.empty())).text(AwsCliForm.POSIX)));
        ShellRun.Running second =
            shell.start(filled(command(json, target(Optional.of(PROFILE))).text(AwsCliForm.JSON)));

        assertSameLaunch(posix, first.end());
        assertSameLaunch(json, second.end());
    }

    @Test
    void launchesAStackSetWhereAndAsCarefullyAsTheConsoleWould() {
        LaunchRequest posix = stackSet("posix");
        LaunchRequest json = stackSet("json");
        ShellRun shell = new ShellRun(folder, PROFILE);
        ShellRun.Running first = shell.start(command(posix, target(Optional.empty())).text(AwsCliForm.POSIX));
        ShellRun.Running second = shell.start(command(json, target(Optional.empty())).text(AwsCliForm.JSON));

        assertThat(first.end().errors() + second.end().errors()).isEmpty();
        assertThat(recorded(catalog.send(posix)).id()).isEqualTo(recordOf(posix));
        assertThat(recorded(catalog.send(json)).id()).isEqualTo(recordOf(json));
    }

    @Test
    void stopsWithAMessageAndLaunchesNothingWhileASecretIsNotFilledIn() {
        LaunchRequest request = request("secret", SECRET);
        ShellRun shell = new ShellRun(folder, PROFILE);
        for (AwsCliForm form : List.of(AwsCliForm.POSIX, AwsCliForm.JSON)) {
            String command = command(request, target(Optional.empty())).text(form);
            for (String script : List.of(command, command.replace("='<Password>'", "=''"))) {
                Outcome outcome = shell.start(script).end();

                assertThat(outcome.exitCode()).isEqualTo(1);
                assertThat(outcome.errors()).isEqualTo("Don't forget Password!\n");
                assertThat(outcome.output()).isEmpty();
            }
        }
        assertThat(provisioned()).isEmpty();
    }

    private void assertSameLaunch(LaunchRequest request, Outcome outcome) {
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        String record = recordOf(request);
        LaunchRequest other = new LaunchRequest(request.productId(), request.provisioningArtifactId(),
            request.pathId(), request.provisionedProductName(), request.parameters(), request.tags(),
            request.notificationArns().reversed(), request.provisionToken());

        assertThat(outcome.output()).contains(record);
        assertThat(recorded(catalog.send(request)).id()).isEqualTo(record);
        assertThatThrownBy(() -> catalog.send(other)).isInstanceOf(CatalogException.class)
            .hasMessageContaining("used before with other parameters");
        assertThat(read(record).detail().pathId()).isEqualTo(request.pathId().orElseThrow());
        assertThat(read(record).detail().tags()).containsAll(request.tags());
        assertThat(echoed(record)).containsAllEntriesOf(withoutSecret(request.parameters()));
    }

    private String recordOf(LaunchRequest request) {
        return provisioned().stream().filter(p -> p.name().equals(request.provisionedProductName()))
            .findFirst().orElseThrow().lastRecordId();
    }

    private RecordPage read(String record) {
        return catalog.describeRecord(record, Optional.empty());
    }

    /// The values as the launched stack tells them.
    private Map<String, String> echoed(String record) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordOutput output : read(record).outputs().items()) {
            values.put(output.key(), output.value());
        }
        return values;
    }

    private static Map<String, String> withoutSecret(Map<String, String> parameters) {
        Map<String, String> values = new LinkedHashMap<>(parameters);
        values.remove(EchoScenario.SECRET);
        return values;
    }

    /// Looked for when everything has ended, because the search finds nothing that is younger than some seconds.
    private List<ProvisionedProduct> provisioned() {
        time.pass(Duration.ofHours(1));
        return catalog.searchProvisionedProducts(AccessScope.ACCOUNT, "", Optional.empty()).page().items();
    }

    private static String filled(String command) {
        return command.replace("'<Password>'\nif", Quote.posix(SECRET) + "\nif");
    }

    private static AwsCliCommand command(LaunchRequest request, CliTarget target) {
        return new AwsCliCommand(request, target, Set.of(EchoScenario.SECRET),
            (key, form) -> "Don't forget " + key + "!");
    }

    private CliTarget target(Optional<String> profile) {
        return new CliTarget(EchoScenario.REGION, profile, Optional.of(server.endpoint()), profile.isEmpty());
    }

    private static LaunchRequest stackSet(String name) {
        return new LaunchRequest(EchoScenario.STACK_SET, EchoScenario.STACK_SET_VERSION,
            Optional.of(EchoScenario.STACK_SET_PATH), name, Map.of("P0", "a"), List.of(), List.of(),
            new StackSetPreferences(List.of("444455556666"), List.of("us-east-1"),
                Optional.of(StackSetAmount.percent(20)), Optional.of(StackSetAmount.count(1))), "token-" + name);
    }

    private static LaunchRequest request(String name, String secret) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            parameters.put("P" + i, HOSTILE.get(i));
        }
        parameters.put(EchoScenario.SECRET, secret);
        return new LaunchRequest(EchoScenario.PRODUCT, EchoScenario.VERSION, Optional.of(EchoScenario.PATH), name,
            parameters, List.of(new Tag("b\u00fcro no", "  a=b + c:d/e  @\u65e5\u672c\u2028-x"), new Tag("-t", "=v")),
            List.of("arn:aws:sns:us-east-1:111122223333:it's", "arn:aws:sns:us-east-1:111122223333:two"),
            "token-" + name);
    }
}
