package dev.catalogdesk.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwsCliCommandTest {
    private static final String SECRET = "hunter2 it's";
    private static final CliTarget AWS = new CliTarget("eu-central-1", Optional.of("data"), Optional.empty(), false);
    private static final URI ENDPOINT = URI.create("http://127.0.0.1:4566");

    @Test
    void givesEachMemberAsAnOptionToAPosixShell() {
        assertThat(command(Map.of("Size", "it's big", "Name", "a"), AWS).text(AwsCliForm.POSIX)).isEqualTo("""
            aws servicecatalog provision-product \\
              --region eu-central-1 \\
              --profile data \\
              --product-id prod-1 \\
              --provisioning-artifact-id pa-1 \\
              --path-id lpv2-1 \\
              --provisioned-product-name orders-db \\
              --provisioning-parameters '[
              {"Key": "Name", "Value": "a"},
              {"Key": "Size", "Value": "it\\u0027s big"}
            ]' \\
              --tags '[
              {"Key": "env", "Value": "prod"}
            ]'""");
    }

    @Test
    void givesTheRequestAsOneJsonText() {
        assertThat(command(Map.of("Size", "big"), AWS).text(AwsCliForm.JSON)).isEqualTo("""
            aws servicecatalog provision-product \\
              --region eu-central-1 \\
              --profile data \\
              --cli-input-json '{
              "ProductId": "prod-1",
              "ProvisioningArtifactId": "pa-1",
              "PathId": "lpv2-1",
              "ProvisionedProductName": "orders-db",
              "Tags": [
                {"Key": "env", "Value": "prod"}
              ],
              "ProvisioningParameters": [
                {"Key": "Size", "Value": "big"}
              ]
            }'""");
    }

    @Test
    void writesTheRequestToAFileWithoutByteOrderMarkForPowerShell() {
        assertThat(command(Map.of("Size", "big"), AWS).text(AwsCliForm.POWERSHELL)).isEqualTo("""
            & {
            $ErrorActionPreference = 'Stop'
            $json = @'
            {
              "ProductId": "prod-1",
              "ProvisioningArtifactId": "pa-1",
              "PathId": "lpv2-1",
              "ProvisionedProductName": "orders-db",
              "Tags": [
                {"Key": "env", "Value": "prod"}
              ],
              "ProvisioningParameters": [
                {"Key": "Size", "Value": "big"}
              ]
            }
            '@
            $file = [System.IO.Path]::GetTempFileName()
            try {
              [System.IO.File]::WriteAllText($file, $json, (New-Object System.Text.UTF8Encoding $false))
              aws servicecatalog provision-product --region eu-central-1 --profile data --cli-input-json "file://$file"
            } finally {
              Remove-Item -LiteralPath $file
            }
            }""");
    }

    @Test
    void asksForSecretsBeforeAnythingElseInPowerShell() {
        String text = command(Map.of("Password", SECRET), AWS).text(AwsCliForm.POWERSHELL);

        assertThat(text).startsWith("""
            & {
            $ErrorActionPreference = 'Stop'
            $secret_1 = @'
            <Password>
            '@
            if ($secret_1 -cin '', '<Password>') { throw 'Fill in Password: it''s missing' }
            """).contains("{\"Key\": \"Password\", \"Value\": 'secret_1'}\n")
            .contains("$json = $json.Replace(\"'secret_1'\", (& $escape $secret_1))\n");
    }

    @ParameterizedTest
    @EnumSource
    void neverHoldsASecret(AwsCliForm form) {
        AwsCliCommand command = command(Map.of("Password", SECRET, "Size", "big"), AWS);

        assertThat(command.needsSecrets()).isTrue();
        assertThat(command.text(form)).doesNotContain("hunter2").contains("<Password>", "Fill in Password");
        assertThat(command.toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @EnumSource
    void sendsAnEmptySecretAsItIs(AwsCliForm form) {
        AwsCliCommand command = command(Map.of("Password", ""), AWS);

        assertThat(command.needsSecrets()).isFalse();
        assertThat(command.text(form)).contains("{\"Key\": \"Password\", \"Value\": \"\"}").doesNotContain("secret_1");
    }

    @ParameterizedTest
    @EnumSource
    void namesTheEndpointAndBringsAKeyOfItsOwnWhereAnyWillDo(AwsCliForm form) {
        CliTarget demo = new CliTarget("eu-central-1", Optional.empty(), Optional.of(ENDPOINT), true);

        assertThat(command(Map.of("Password", SECRET), demo).text(form)).contains("--region eu-central-1",
            "--endpoint-url http://127.0.0.1:4566", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
            .doesNotContain("--profile");
    }

    @Test
    void putsTheKeysOfThePowerShellSessionBack() {
        CliTarget demo = new CliTarget("eu-central-1", Optional.empty(), Optional.of(ENDPOINT), true);

        assertThat(command(Map.of(), demo).text(AwsCliForm.POWERSHELL))
            .contains("$keys = $env:AWS_ACCESS_KEY_ID, $env:AWS_SECRET_ACCESS_KEY, $env:AWS_SESSION_TOKEN\ntry {")
            .contains("finally {\n  $env:AWS_ACCESS_KEY_ID, $env:AWS_SECRET_ACCESS_KEY, "
                + "$env:AWS_SESSION_TOKEN = $keys");
    }

    @Test
    void bringsNoKeyToAws() {
        assertThatThrownBy(() -> new CliTarget("eu-central-1", Optional.empty(), Optional.empty(), true))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void carriesTheTokenOnlyIfTheRequestHasOne(AwsCliForm form) {
        LaunchRequest before = request(Map.of(), "");
        LaunchRequest sent = request(Map.of(), "token-1");

        assertThat(command(before, AWS).text(form)).doesNotContainIgnoringCase("token");
        assertThat(command(sent, AWS).text(form)).containsIgnoringCase("token").contains("token-1");
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfAValueForAShellToUnderstand(AwsCliForm form) {
        String value = "a\n'@\n\u2019@\n'; rm -rf ~; '\n\t\u202e\u00fc\ud83d\ude00\ud800\u007f!!";
        String text = command(Map.of("Size", value), AWS).text(form);

        assertThat(text).matches("[\\x20-\\x7e\\n]*").doesNotContain("!")
            .contains("a\\n\\u0027@\\n\\u2019@\\n\\u0027; rm -rf ~; \\u0027\\n\\t")
            .contains("\\u202E\\u00FC\\uD83D\\uDE00\\uD800\\u007F\\u0021\\u0021");
    }

    @Test
    void endsAHereStringNowhereButAtItsEndWhateverTheParametersAreCalled() {
        Map<String, String> parameters = Map.of("a\n'@\nRemove-Item *", SECRET, "b", "\n'@\n");
        String text = new AwsCliCommand(request(parameters, ""), AWS, Set.of("a\n'@\nRemove-Item *"),
            (key, form) -> "Fill in").text(AwsCliForm.POWERSHELL);

        assertThat(text.lines().filter(line -> line.endsWith("@'"))).hasSize(2);
        assertThat(text.lines().filter(line -> line.startsWith("'@"))).hasSize(2).containsOnly("'@");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("Remove-Item *"));
    }

    @Test
    void quotesForAPosixShell() {
        assertThat(Quote.posix("eu-central-1")).isEqualTo("eu-central-1");
        assertThat(Quote.posix("")).isEqualTo("''");
        assertThat(Quote.posix("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
        assertThat(Quote.posix("=ls")).isEqualTo("'=ls'");
        assertThat(Quote.posix("~root")).isEqualTo("'~root'");
    }

    @Test
    void quotesForPowerShellWhichKnowsFiveApostrophes() {
        assertThat(Quote.powerShell("eu-central-1")).isEqualTo("eu-central-1");
        assertThat(Quote.powerShell("")).isEqualTo("''");
        assertThat(Quote.powerShell("it's $HOME \u2018\u2019\u201a\u201b"))
            .isEqualTo("'it''s $HOME \u2018\u2018\u2019\u2019\u201a\u201a\u201b\u201b'");
        assertThat(Quote.powerShell("@data")).isEqualTo("'@data'");
    }

    @Test
    void givesAValueThatLooksLikeAnOptionInOneArgumentWithItsOption() {
        CliTarget odd = new CliTarget("eu-central-1", Optional.of("-data"), Optional.empty(), false);

        assertThat(command(Map.of(), odd).text(AwsCliForm.JSON)).contains("'--profile=-data'");
        assertThat(command(Map.of(), odd).text(AwsCliForm.POWERSHELL)).contains(" '--profile=-data' ");
    }

    private static AwsCliCommand command(Map<String, String> parameters, CliTarget target) {
        return command(request(parameters, ""), target);
    }

    private static AwsCliCommand command(LaunchRequest request, CliTarget target) {
        return new AwsCliCommand(request, target, Set.of("Password"),
            (key, form) -> "Fill in " + key + ": it's missing");
    }

    private static LaunchRequest request(Map<String, String> parameters, String token) {
        return new LaunchRequest("prod-1", "pa-1", Optional.of("lpv2-1"), "orders-db", parameters,
            List.of(new Tag("env", "prod")), List.of(), token);
    }
}
