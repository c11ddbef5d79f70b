package dev.catalogdesk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String TOKEN = "IQoJb3JpZ2luX2VjE" + "A1b2C3d4".repeat(12);
    private static final Duration SOON = Duration.ofSeconds(5);
    private final Masker masker = new Masker();

    @ParameterizedTest
    @ValueSource(strings = {
        "aws_secret_access_key = %s", "\"SecretAccessKey\": \"%s\"", "{\\\"SecretAccessKey\\\": \\\"%s\\\"}",
        "the key %s was refused", "export AWS_SECRET_ACCESS_KEY=%s", "SecretAccessKey:%s"})
    void masksSecretAccessKeys(String text) {
        assertThat(masker.mask(text.formatted(SECRET))).isEqualTo(text.formatted(Masker.MASK));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x-amz-security-token: %s", "\"SessionToken\":\"%s\"", "AWS_SESSION_TOKEN=%s", "token %s was refused",
        "https://host/?X-Amz-Security-Token=%s&X-Amz-Date=1"})
    void masksSessionTokens(String text) {
        assertThat(masker.mask(text.formatted(TOKEN))).isEqualTo(text.formatted(Masker.MASK));
    }

    @Test
    void masksWhatElseLooksLikeASecret() {
        assertThat(masker.mask("Authorization: Bearer abc.def-ghi_123")).isEqualTo("Authorization: Bearer ****");
        assertThat(masker.mask("id eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.c2lnbmF0dXJl.")).isEqualTo("id ****.");
        assertThat(masker.mask("jdbc:postgresql://ops:hunter2@db:5432/x"))
            .isEqualTo("jdbc:postgresql://ops:****@db:5432/x");
        assertThat(masker.mask("Signature=" + "0a".repeat(32) + ", next")).isEqualTo("Signature=****, next");
        assertThat(masker.mask("?X-Amz-Signature=" + "0a".repeat(32) + "&x")).isEqualTo("?X-Amz-Signature=****&x");
        assertThat(masker.mask("Credential=ASIAIOSFODNN7EXAMPLE/20260504")).isEqualTo("Credential=****/20260504");
        assertThat(masker.mask("{\"MasterUserPassword\": \"two words\"}"))
            .isEqualTo("{\"MasterUserPassword\": \"****\"}");
        assertThat(masker.mask("Value 'hunter2' at 'masterUserPassword' failed to satisfy constraint"))
            .isEqualTo("Value '****' at 'masterUserPassword' failed to satisfy constraint");
    }

    @Test
    void masksPrivateKeysToTheirEndAndCutOffOnesWholly() {
        String key = "-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----";

        assertThat(masker.mask("a " + key + " b " + key + " c")).isEqualTo("a **** b **** c");
        assertThat(masker.mask("a -----BEGIN PRIVATE KEY-----\nMIIE")).isEqualTo("a ****");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "arn:aws:iam::111122223333:role/ServiceRole/Team1/LaunchRoleForBucketsXy",
        "arn:aws:cloudformation:us-east-1:111122223333:stack/SC-111122223333-pp-abc/7f1e0c0a-5c1b-11ef",
        "account 111122223333, record rec-abcdefghijklm, commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
        "(Service: S3, Status Code: 403, Request ID: 5528602a-a9ef-427c-825c-f82c31b814f5)",
        "(RequestToken: 5528602a-a9ef-427c-825c-f82c31b814f5, HandlerErrorCode: AccessDenied)",
        "The parameter MasterUserPassword is not a valid password.",
        "Parameter 'Password' must contain at least 8 characters",
        "https://console.aws.amazon.com:443/servicecatalog"})
    void leavesWhatHelpsToLookIntoIt(String text) {
        assertThat(masker.mask(text)).isEqualTo(text);
    }

    @Test
    void leavesTheMessageThatAnAdministratorDecodes() {
        String text = "Encoded authorization failure message: " + "Qz4X".repeat(100);

        assertThat(masker.mask(text)).isEqualTo(text);
    }

    static Stream<String> forms() {
        String secret = "p\"a/ss w<ö\\rd";
        return Stream.of(secret, "p\\\"a/ss w<ö\\\\rd", "p%22a%2Fss+w%3C%C3%B6%5Crd", "p%22a%2Fss%20w%3C%C3%B6%5Crd",
            "p\"a/ss w&lt;ö\\rd", Base64.getEncoder().withoutPadding().encodeToString(
                secret.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void masksToldSecretsInTheFormsThatTextsCarry(String form) {
        String text = "<" + form + ">";
        assertThat(masker.mask(text)).as("before it was told").isEqualTo(text);

        masker.tell(List.of("p\"a/ss w<ö\\rd"));

        assertThat(masker.mask(text)).isEqualTo("<****>");
    }

    @Test
    void leavesNoRestOfSecretsThatOverlap() {
        masker.tell(List.of("correct-horse", "horse-battery", "correct"));

        assertThat(masker.mask("say correct-horse-battery now")).isEqualTo("say **** now");
    }

    @Test
    void masksShortSecretsOnlyAsWords() {
        masker.tell(List.of("on", "", " "));

        assertThat(masker.mask("turned on, operation done")).isEqualTo("turned ****, operation done");
    }

    @Test
    void masksTheLogWithItsStackTraces() {
        masker.tell(List.of("marker-4711"));
        LogRecord record = new LogRecord(Level.SEVERE, "It failed with marker-4711");
        record.setThrown(new IllegalStateException("cannot use marker-4711"));
        SimpleFormatter plain = new SimpleFormatter();

        assertThat(plain.format(record)).contains("with marker-4711", "use marker-4711");
        assertThat(new MaskingFormatter(plain, masker::mask).format(record))
            .doesNotContain("marker-4711").contains("It failed with ****", "cannot use ****");
    }

    @Test
    void masksTheLogWithSecretsThatAreToldLater() {
        Logger root = Logger.getLogger("");
        StreamHandler handler = new StreamHandler();
        handler.setFormatter(new MaskingFormatter(new SimpleFormatter(), new Masker()::mask));
        root.addHandler(handler);
        try {
            MaskingFormatter.replaceMask(masker::mask);
            masker.tell(List.of("marker-4711"));

            assertThat(handler.getFormatter().format(new LogRecord(Level.INFO, "with marker-4711")))
                .contains("with ****").doesNotContain("marker-4711");
        } finally {
            root.removeHandler(handler);
        }
    }

    static Stream<String> hostile() {
        int size = 1 << 20;
        return Stream.of("a".repeat(size), " ".repeat(size), "A1b".repeat(size / 3), "password".repeat(size / 8),
            "password: \"".repeat(size / 11), "-----BEGIN PRIVATE KEY-----".repeat(size / 27), "://".repeat(size / 3),
            "://a:".repeat(size / 5), "eyJ".repeat(size / 3), "Value '".repeat(size / 7), "Bearer ".repeat(size / 7),
            "x_".repeat(size / 2), "arn:aws:".repeat(size / 8), "Value 'x' at 'aa".repeat(size / 16));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void staysFastWithHostileTexts(String text) {
        Assertions.assertTimeoutPreemptively(SOON, () -> assertThat(masker.mask(text)).isNotEmpty());
    }
}
