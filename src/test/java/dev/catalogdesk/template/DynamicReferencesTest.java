package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.DynamicReference.Secret;
import dev.catalogdesk.template.DynamicReference.SsmParameter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DynamicReferencesTest {
    @Test
    void readsParametersOfSystemsManager() {
        assertThat(DynamicReference.in("a {{resolve:ssm:/app/size:3}} b {{resolve:ssm-secure:key}}")).containsExactly(
            new SsmParameter("/app/size", Optional.of("3"), false),
            new SsmParameter("key", Optional.empty(), true));
    }

    @Test
    void readsSecretsByNameAndByArn() {
        String arn = "arn:aws:secretsmanager:eu-central-1:111122223333:secret:db-a1b2c3";

        assertThat(DynamicReference.in("{{resolve:secretsmanager:db}}{{resolve:secretsmanager:" + arn
            + ":SecretString:password:AWSPREVIOUS:}}")).containsExactly(
                new Secret("db", "", "", ""), new Secret(arn, "password", "AWSPREVIOUS", ""));
        assertThat(DynamicReference.in("{{resolve:secretsmanager:db}}")).allMatch(DynamicReference::secret);
    }

    @Test
    void keepsVariablesInNames() {
        assertThat(DynamicReference.in("{{resolve:ssm:/${AWS::StackName}/${Name}:1}}")).containsExactly(
            new SsmParameter("/${AWS::StackName}/${Name}", Optional.of("1"), false));
    }

    @Test
    void takesNothingElseForAReference() {
        assertThat(DynamicReference.in("{{resolve:ssm:}} {{resolve:other:x}} {{resolve:ssm:open} {{resolve:ssm:x"))
            .isEmpty();
    }

    @Test
    void findsThemWhereverTheyStand() {
        Template template = TemplateParser.parse("""
            Parameters:
              Size: {Type: String, Default: '{{resolve:ssm:size}}'}
            Resources:
              Db:
                Type: T
                Properties:
                  User: !Sub '{{resolve:secretsmanager:${Secret}:SecretString:user}}'
                  Passwords:
                    - !Join ['', ['{{resolve:secretsmanager:', !Ref Secret, ':SecretString:password}}']]
                  Both: !Join ['', ['{{resolve:ssm:a}}', !Sub '{{resolve:ssm:b}}']]
            """);

        assertThat(DynamicReferences.of(template)).extracting(use -> use.path() + " " + use.reference())
            .containsExactly(
                "Parameters.Size.Default " + new SsmParameter("size", Optional.empty(), false),
                "Resources.Db.Properties.User " + new Secret("${Secret}", "user", "", ""),
                "Resources.Db.Properties.Passwords[0] " + new Secret("${Secret}", "password", "", ""),
                "Resources.Db.Properties.Both " + new SsmParameter("a", Optional.empty(), false),
                "Resources.Db.Properties.Both " + new SsmParameter("b", Optional.empty(), false));
        assertThat(DynamicReferences.of(template).get(2).place()).isEqualTo(new Place(9, 11));
    }
}
