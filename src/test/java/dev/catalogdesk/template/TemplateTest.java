package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.template.TemplateValue.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final Template TEMPLATE = TemplateParser.parse("""
        Transform: [AWS::Serverless-2016-10-31, {Name: Mine, Parameters: {A: b}}]
        Metadata:
          AWS::CloudFormation::Interface:
            ParameterGroups:
              - Label: {default: Network}
                Parameters: [Vpc, Subnet]
              - Parameters: [Size]
            ParameterLabels:
              Vpc: {default: 'Which network?'}
              Size: {default: ' '}
              Odd: text
        Mappings:
          Images: {eu: {Arm: ami-1, Zones: [a, b]}}
        Conditions:
          Large: !Equals [a, b]
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Condition: Large
            DependsOn: [Log, Role]
            DeletionPolicy: Retain
            UpdateReplacePolicy: !If [Large, Retain, Delete]
            CreationPolicy: {ResourceSignal: {Count: 1}}
            UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 1}}
            Metadata: {note: x}
            Properties: {ImageId: ami-1}
          Log: {Type: AWS::Logs::LogGroup, DependsOn: Role}
          Role: {Type: AWS::IAM::Role}
          Fn::ForEach::Zones: [Zone, [a, b], {'Subnet${Zone}': {Type: AWS::EC2::Subnet}}]
          Fn::Transform: {Name: AWS::Include}
        Outputs:
          Id:
            Condition: Large
            Value: !Ref Server
            Export: {Name: !Sub '${AWS::StackName}-id'}
          Fixed: {Value: x}
        """);

    @Test
    void tellsWhatAResourceSays() {
        TemplateResource server = TEMPLATE.resource("Server").orElseThrow();

        assertThat(server.condition()).contains("Large");
        assertThat(server.dependsOn()).containsExactly("Log", "Role");
        assertThat(server.deletionPolicy()).contains(Scalar.of("Retain"));
        assertThat(server.updateReplacePolicy().flatMap(FunctionCall::of).map(FunctionCall::name)).contains("Fn::If");
        assertThat(TemplateJson.write(server.creationPolicy())).isEqualTo("{\"ResourceSignal\":{\"Count\":1}}");
        assertThat(server.updatePolicy().get("AutoScalingRollingUpdate")).isPresent();
        assertThat(server.metadata().text("note")).contains("x");
        assertThat(server.place()).isEqualTo(new Place(17, 3));
        TemplateResource log = TEMPLATE.resource("Log").orElseThrow();
        assertThat(log.dependsOn()).containsExactly("Role");
        assertThat(log.condition()).isEmpty();
        assertThat(log.deletionPolicy()).isEmpty();
    }

    @Test
    void keepsLoopsAndMacrosAsSuch() {
        assertThat(TEMPLATE.resources()).extracting(TemplateResource::logicalId)
            .containsExactly("Server", "Log", "Role");
        assertThat(TemplateLoop.in(TEMPLATE.section(Section.RESOURCES))).singleElement().satisfies(loop -> {
            assertThat(loop.name()).isEqualTo("Zones");
            assertThat(loop.identifier()).isEqualTo("Zone");
            assertThat(loop.collection().asList()).containsExactly(Scalar.of("a"), Scalar.of("b"));
            assertThat(loop.body().entries()).containsOnlyKeys("Subnet${Zone}");
            assertThat(loop.place()).isEqualTo(new Place(29, 3));
        });
        assertThat(TEMPLATE.transforms()).extracting(TemplateTransform::name)
            .containsExactly("AWS::Serverless-2016-10-31", "Mine");
        assertThat(TEMPLATE.transforms().get(1).parameters().text("A")).contains("b");
    }

    @Test
    void tellsConditionsAndExportsOfOutputs() {
        TemplateOutput id = TEMPLATE.output("Id").orElseThrow();

        assertThat(id.condition()).contains("Large");
        assertThat(id.exportName().flatMap(FunctionCall::of).map(FunctionCall::name)).contains("Fn::Sub");
        assertThat(id.place()).isEqualTo(new Place(32, 3));
        assertThat(TEMPLATE.output("Fixed").orElseThrow().exportName()).isEmpty();
    }

    @Test
    void tellsGroupsAndLabelsAndLeavesOutWhatIsNeither() {
        TemplateInterface form = TEMPLATE.parameterInterface();

        assertThat(form.groups()).containsExactly(
            new ParameterGroup("Network", List.of("Vpc", "Subnet")), new ParameterGroup("", List.of("Size")));
        assertThat(form.labels()).containsOnlyKeys("Vpc").containsValue("Which network?");
    }

    @Test
    void offersMappingsAndConditionsAsWritten() {
        assertThat(TEMPLATE.mappings().mapping("Images").mapping("eu").text("Arm")).contains("ami-1");
        assertThat(FunctionCall.of(TEMPLATE.conditions().get("Large").orElseThrow()).orElseThrow().arguments())
            .containsExactly(Scalar.of("a"), Scalar.of("b"));
        assertThat(TemplateParser.parse("Resources:\nConditions:\n").conditions().entries()).isEmpty();
    }

    @Test
    void takesAResourceWithoutTypeOnlyWhereAMacroMayFillItIn() {
        assertThat(TemplateParser.parse("Transform: Mine\nResources: {A: {Made: x}}").resources())
            .extracting(TemplateResource::type).containsExactly("");
    }
}
