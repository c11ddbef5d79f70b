package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.ui.component.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFilesTest {
    private static final String ALL_KINDS = """
        [default]
        region = eu-west-1
        [profile keys]
        [profile session]
        sso_session = corp
        sso_account_id = 111122223333
        sso_role_name = ops
        region = eu-central-1
        [profile legacy]
        sso_start_url = https://x.awsapps.com/start
        sso_region = us-east-1
        sso_account_id = 111122223333
        sso_role_name = ops
        [profile role]
        role_arn = arn:aws:iam::444455556666:role/admin
        source_profile = session
        mfa_serial = arn:aws:iam::444455556666:mfa/me
        [profile deeper]
        role_arn = arn:aws:iam::777788889999:role/deep
        source_profile = role
        [profile machine]
        role_arn = arn:aws:iam::444455556666:role/admin
        credential_source = Ec2InstanceMetadata
        [profile process]
        credential_process = /bin/give --me
        [profile login]
        login_session = arn:aws:iam::111122223333:user/me
        [profile web]
        role_arn = arn:aws:iam::444455556666:role/admin
        web_identity_token_file = /tmp/token
        [sso-session corp]
        sso_region = us-west-2
        sso_start_url = https://corp.awsapps.com/start
        """;
    private final AwsFiles files;
    private final Path home;

    ProfileFilesTest(@TempDir Path home) {
        this.home = home;
        files = new AwsFiles(home);
    }

    private ProfileEntry profile(String name) {
        return files.read().find(name).orElseThrow();
    }

    @Test
    void offersTheDemoFirstEvenWithoutAnyFile() {
        assertThat(files.read().connections()).containsExactly(Connection.demo());
        assertThat(files.read().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "keys, STATIC_KEYS", "session, SSO", "legacy, SSO", "role, ASSUME_ROLE", "deeper, ASSUME_ROLE",
        "machine, ASSUME_ROLE", "process, CREDENTIAL_PROCESS", "login, LOGIN_SESSION", "web, WEB_IDENTITY"})
    void tellsWhereCredentialsComeFrom(String name, ProfileKind kind) {
        files.config(ALL_KINDS).credentials("[keys]\naws_access_key_id = A\naws_secret_access_key = B\n");
        assertThat(profile(name).kind()).isEqualTo(kind);
        assertThat(profile(name).problem()).isEmpty();
    }

    @Test
    void tellsHowToSignInAtTheRootOfARole() {
        files.config(ALL_KINDS);
        assertThat(profile("deeper").chain()).containsExactly("role", "session");
        assertThat(profile("deeper").signInCommand()).contains("aws sso login --profile session");
        assertThat(profile("login").signInCommand()).contains("aws login --profile login");
        assertThat(profile("keys").signInCommand()).isEmpty();
    }

    @Test
    void tellsRegionsAccountsAndOneTimeCodes() {
        files.config(ALL_KINDS);
        assertThat(profile("session").region()).contains("eu-central-1");
        assertThat(profile("session").ssoRegion()).contains("us-west-2");
        assertThat(profile("session").accountId()).contains("111122223333");
        assertThat(profile("role").accountId()).contains("444455556666");
        assertThat(profile("role").mfa()).isTrue();
        assertThat(profile("deeper").mfa()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "aws_access_key_id = A | INCOMPLETE | aws_secret_access_key",
        "aws_session_token = A | INCOMPLETE | aws_access_key_id",
        "role_arn = arn:aws:iam::1:role/x | INCOMPLETE | source_profile",
        "role_arn = arn:aws:iam::1:role/x; source_profile = gone | INCOMPLETE | gone",
        "role_arn = arn:aws:iam::1:role/x; source_profile = empty | INCOMPLETE | empty",
        "role_arn = arn:aws:iam::1:role/x; source_profile = p | CYCLIC | p → p",
        "role_arn = arn:aws:iam::1:role/x; source_profile = q | CYCLIC | p → q → p",
        "role_arn = arn:aws:iam::1:role/x; source_profile = q; credential_source = Environment | INCOMPLETE | both",
        "role_arn = arn:aws:iam::1:role/x; credential_source = Moon | INCOMPLETE | Moon",
        "sso_session = s; sso_account_id = 1 | INCOMPLETE | sso_role_name",
        "sso_session = s; sso_account_id = 1; sso_role_name = r | INCOMPLETE | sso_start_url",
        "sso_session = none; sso_account_id = 1; sso_role_name = r | INCOMPLETE | none",
        "sso_start_url = u; sso_account_id = 1; sso_role_name = r | INCOMPLETE | sso_region",
        "output = json | INCOMPLETE | nothing"})
    void saysWhatIsMissing(String properties, ProfileKind kind, String word) {
        files.config("[profile p]\n" + properties.replace("; ", "\n") + """

            [profile q]
            role_arn = arn:aws:iam::1:role/y
            source_profile = p
            [profile empty]
            output = json
            [sso-session s]
            sso_region = us-east-1
            """);
        assertThat(profile("p").kind()).isEqualTo(kind);
        assertThat(text(profile("p").problem())).contains(word);
    }

    private static String text(Optional<MessageKey> key) {
        MessageKey found = key.orElseThrow();
        return Messages.load().text(found.key(), found.args().toArray());
    }

    @Test
    void followsTheEnvironment() {
        Path config = home.resolve("my config");
        files.config("[default]\nregion = x-y-1\n[profile other]\ncredential_process = x\n");
        assertThat(files.read().preferredProfile()).contains("default");
        files.variables.put("AWS_PROFILE", "other");
        assertThat(files.read().preferredProfile()).contains("other");
        files.variables.put("AWS_PROFILE", "gone");
        assertThat(files.read().preferredProfile()).isEmpty();
        files.variables.put("AWS_CONFIG_FILE", config.toString());
        assertThat(files.read().profiles()).isEmpty();
        files.variables.put("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/config");
        assertThat(files.environment().credentialsFile()).isEqualTo(files.configFile());
        files.variables.put("AWS_DEFAULT_REGION", "eu-west-2");
        assertThat(files.environment().region()).contains("eu-west-2");
        files.variables.put("AWS_REGION", "eu-west-3");
        assertThat(files.environment().region()).contains("eu-west-3");
    }

    @Test
    void takesTheCredentialsFileFirstAndMergesDuplicateSections() {
        files.config("[profile a]\nregion = r-config-1\n[profile a]\noutput = json\ncredential_process = x\n")
            .credentials("[a]\nregion = r-credentials-1\n");
        assertThat(profile("a").region()).contains("r-credentials-1");
        assertThat(profile("a").kind()).isEqualTo(ProfileKind.CREDENTIAL_PROCESS);
        assertThat(files.read().profiles()).hasSize(1);
    }

    @Test
    void readsByteOrderMarksAndForeignLineEnds() {
        files.config("\uFEFF[default]\r\nregion = eu-west-1\r\ncredential_process = x\r\n");
        assertThat(profile("default").region()).contains("eu-west-1");
    }

    @Test
    void namesTheLineOfABrokenFileAndKeepsTheOther() {
        files.config("[profile a]\nregion eu-west-1\n")
            .credentials("[b]\naws_access_key_id = A\naws_secret_access_key = B\n");
        ProfileSnapshot snapshot = files.read();
        assertThat(snapshot.problems()).containsExactly(new ProfileProblem(files.configFile(),
            MessageKey.of("connection.files.brokenLine", files.configFile().toString(), "2")));
        assertThat(snapshot.find("b")).isPresent();
    }

    @Test
    void survivesBinaryJunk() throws IOException {
        files.credentials("[b]\naws_access_key_id = A\naws_secret_access_key = B\n");
        byte[] junk = new byte[1 << 16];
        for (long seed = 0; seed < 20; seed++) {
            new Random(seed).nextBytes(junk);
            Files.write(files.configFile(), junk);
            assertThat(files.read().find("b")).isPresent();
        }
    }

    @Test
    void readsTenMegabytesAndLongChains() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 10 << 20; i++) {
            text.append("[profile p").append(i).append("]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = p")
                .append(i + 1).append("\nregion = eu-west-1\nnote = ").append("x".repeat(900)).append('\n');
        }
        files.config(text.toString());
        assertThat(files.read().profiles()).hasSizeGreaterThan(9000);
        assertThat(profile("p0").kind()).isEqualTo(ProfileKind.CYCLIC);
    }

    @Test
    void takesAFolderInPlaceOfAFileForUnreadable() throws IOException {
        Files.createDirectories(files.configFile());
        assertThat(files.read().problems()).extracting(problem -> problem.message().key())
            .containsExactly("connection.files.unreadable");
    }

    @Test
    void tellsOnlyOfChangesThatMakeADifference() {
        files.config("[profile a]\ncredential_process = x\n");
        ProfileFiles open = files.open();
        StringBuilder told = new StringBuilder();
        open.onChange(told::append);
        open.reload();
        files.config("# a comment\n[profile a]\ncredential_process = x\n");
        open.reload();
        assertThat(told).isEmpty();
        files.config("[profile a]\ncredential_process = y\n");
        open.reload();
        assertThat(told).hasToString("ProfileSnapshot[a]");
    }

    @Test
    void givesARoleWithoutARegionTheOneOfTheWindow() {
        files.config("[profile a]\nrole_arn = r\nsource_profile = b\nregion = eu-west-1\n[profile b]\noutput = json\n");
        var file = files.read().fileFor("a", "ap-south-1");
        assertThat(file.profile("a").orElseThrow().property("region")).contains("eu-west-1");
        assertThat(file.profile("b").orElseThrow().property("region")).contains("ap-south-1");
    }
}
