package dev.catalogdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.model.Capability;
import software.amazon.awssdk.services.cloudformation.model.GetTemplateSummaryResponse;
import software.amazon.awssdk.services.cloudformation.model.ParameterDeclaration;
import software.amazon.awssdk.services.cloudformation.model.TemplateParameter;
import software.amazon.awssdk.services.cloudformation.model.ValidateTemplateResponse;

/// What CloudFormation tells of a template without making anything of it.
class TemplateSummaryTest {
    private static final String TEMPLATE = """
        AWSTemplateFormatVersion: "2010-09-09"
        Description: A role and a topic
        Metadata: {Owner: Platform}
        Parameters:
          Size: {Type: String, Default: small, AllowedValues: [small, large], Description: How large}
          Password: {Type: String, NoEcho: true}
        Resources:
          Topic: {Type: "AWS::SNS::Topic"}
          Role: {Type: "AWS::IAM::Role", Properties: {RoleName: operator}}
        """;
    private final StackDesk desk = new StackDesk();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void tellsWhatATemplateAsksForAndMakes() {
        GetTemplateSummaryResponse summary = desk.stacks.getTemplateSummary(r -> r.templateBody(TEMPLATE));
        assertThat(summary.version()).isEqualTo("2010-09-09");
        assertThat(summary.description()).isEqualTo("A role and a topic");
        assertThat(summary.metadata()).isEqualTo("{\"Owner\":\"Platform\"}");
        assertThat(summary.capabilities()).containsExactly(Capability.CAPABILITY_NAMED_IAM);
        assertThat(summary.capabilitiesReason())
            .isEqualTo("The following resource(s) require capabilities: [AWS::IAM::Role]");
        assertThat(summary.resourceTypes()).containsExactly("AWS::SNS::Topic", "AWS::IAM::Role");
        assertThat(summary.resourceIdentifierSummaries()).first()
            .satisfies(each -> assertThat(each.resourceIdentifiers()).containsExactly("TopicArn"))
            .satisfies(each -> assertThat(each.logicalResourceIds()).containsExactly("Topic"));
        assertThat(summary.parameters()).extracting(ParameterDeclaration::parameterKey, ParameterDeclaration::noEcho)
            .containsExactly(tuple("Size", false),
                tuple("Password", true));
        assertThat(summary.parameters().getFirst().parameterConstraints().allowedValues())
            .containsExactly("small", "large");
    }

    @Test
    void namesTheMacrosThatATemplateDeclares() {
        ValidateTemplateResponse validated = desk.stacks.validateTemplate(r -> r.templateBody(
            "Transform: AWS::Serverless-2016-10-31\nResources: {F: {Type: 'AWS::Serverless::Function'}}"));
        assertThat(validated.declaredTransforms()).containsExactly("AWS::Serverless-2016-10-31");
        assertThat(validated.capabilities()).containsExactly(Capability.CAPABILITY_AUTO_EXPAND);
    }

    @Test
    void readsATemplateFromALoopbackAddress() {
        try (TemplateHost host = new TemplateHost()) {
            assertThat(desk.stacks.validateTemplate(r -> r.templateURL(host.url("web.yaml"))).parameters())
                .extracting(TemplateParameter::parameterKey).containsExactly("Size", "Stage");
            assertThatThrownBy(() -> desk.stacks.validateTemplate(r -> r.templateURL(host.url("away.yaml"))))
                .hasMessageContaining("TemplateURL must be a supported URL.");
        }
    }
}
