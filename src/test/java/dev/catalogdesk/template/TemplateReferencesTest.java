package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.catalogdesk.template.Reference.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateReferencesTest {
    private static final Template TEMPLATE = TemplateParser.parse("""
        Transform: AWS::LanguageExtensions
        Parameters:
          Size: {Type: String}
          Zones: {Type: CommaDelimitedList}
        Rules:
          Big:
            RuleCondition: !Contains [[large], !Ref Size]
            Assertions:
              - Assert: !EachMemberIn [!ValueOfAll ['AWS::EC2::VPC::Id', Tags], !ValueOf [Size, Tags]]
        Mappings:
          Images: {eu-central-1: {Image: ami-1}}
        Conditions:
          Large: !Equals [!Ref Size, large]
          Both: !And [!Condition Large, {Condition: Other}]
          Other: !Not [!Equals [!Ref 'AWS::Region', us-east-1]]
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Condition: Both
            DependsOn: [Bucket, Log]
            Properties:
              ImageId: !FindInMap [Images, !Ref 'AWS::Region', Image]
              UserData:
                Fn::Base64: !Sub
                  - 'echo ${Name} ${Size} ${Bucket.Arn} ${!Literal} ${AWS::StackName}'
                  - Name: !GetAtt Log.Arn
              Tags:
                - Key: a
                  Value: !If [Large, !Ref Size, !Ref AWS::NoValue]
              Policy:
                Condition: {StringEquals: {a: b}}
          Bucket:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Join ['-', [a, !GetAtt [Log, Nested, Name], !Ref Missing]]
          Log:
            Type: AWS::Logs::LogGroup
            Properties: {LogGroupName: fixed}
          Fn::ForEach::Subnets:
            - Zone
            - !Ref Zones
            - Subnet${Zone}:
                Type: AWS::EC2::Subnet
                Properties:
                  AvailabilityZone: !Ref Zone
                  Route: !GetAtt 'Subnet${Zone}.Id'
                  Name: !Sub '${Zone}-${Size}'
        Outputs:
          Where: {Value: !GetAtt Server.PublicIp, Condition: Large, Export: {Name: !Sub '${Size}-x'}}
        """);
    private final TemplateReferences references = TemplateReferences.of(TEMPLATE);

    @Test
    void tellsWhichPropertiesAParameterReaches() {
        assertThat(references.to(Kind.PARAMETER, "Size")).extracting(each -> each.path().toString()).containsExactly(
            "Rules.Big.RuleCondition", "Rules.Big.Assertions[0].Assert", "Conditions.Large",
            "Resources.Server.Properties.UserData", "Resources.Server.Properties.Tags[0].Value",
            "Resources.Fn::ForEach::Subnets.Subnet${Zone}.Properties.Name", "Outputs.Where.Export.Name");
        assertThat(references.to(Kind.PARAMETER, "Size").stream().filter(each -> each.path().in(Section.RESOURCES)))
            .extracting(each -> each.path().owner() + " " + each.path().property().orElse("-"))
            .containsExactly("Server UserData", "Server Tags[0].Value", "Subnet${Zone} Name");
    }

    @Test
    void findsAttributesInAllTheirForms() {
        assertThat(references.to(Kind.RESOURCE, "Log")).extracting(Reference::attribute, each -> each.path().toString())
            .containsExactly(
                tuple("", "Resources.Server.DependsOn"),
                tuple("Arn", "Resources.Server.Properties.UserData"),
                tuple("Nested.Name", "Resources.Bucket.Properties.BucketName"));
        assertThat(references.to(Kind.RESOURCE, "Bucket")).extracting(Reference::attribute).containsExactly("", "Arn");
    }

    @Test
    void findsConditionsMappingsAndPseudoParameters() {
        assertThat(references.to(Kind.CONDITION, "Large")).extracting(each -> each.path().toString()).containsExactly(
            "Conditions.Both", "Resources.Server.Properties.Tags[0].Value", "Outputs.Where.Condition");
        assertThat(references.to(Kind.CONDITION, "Both")).extracting(each -> each.path().toString())
            .containsExactly("Resources.Server.Condition");
        assertThat(references.to(Kind.MAPPING, "Images")).extracting(each -> each.path().property().orElse("-"))
            .containsExactly("ImageId");
        assertThat(references.all().stream().filter(each -> each.kind() == Kind.PSEUDO_PARAMETER))
            .extracting(Reference::name)
            .containsExactly("AWS::Region", "AWS::Region", "AWS::StackName", "AWS::NoValue");
    }

    @Test
    void tellsNamesThatNothingDefines() {
        assertThat(references.all().stream().filter(each -> each.kind() == Kind.UNKNOWN)).extracting(Reference::name)
            .containsExactly("Missing");
    }

    @Test
    void takesNeitherOwnNamesNorLiteralsOfASubstitutionForReferences() {
        assertThat(references.all()).extracting(Reference::name).doesNotContain("Name", "Literal", "!Literal", "large");
    }

    @Test
    void knowsTheItemsOfLoopsAndWhatTheyRepeat() {
        assertThat(references.to(Kind.LOOP_ITEM, "Zone")).extracting(each -> each.path().property().orElse("-"))
            .containsExactly("AvailabilityZone", "Name");
        assertThat(references.to(Kind.PARAMETER, "Zones")).extracting(each -> each.path().toString())
            .containsExactly("Resources.Fn::ForEach::Subnets");
        assertThat(references.from(Section.RESOURCES, "Subnet${Zone}")).extracting(Reference::name)
            .containsExactly("Zone", "Subnet${Zone}", "Zone", "Size");
    }

    @Test
    void saysWhereAReferenceStands() {
        assertThat(references.to(Kind.RESOURCE, "Server").getFirst().place()).isEqualTo(new Place(49, 11));
    }

    @Test
    void ordersResourcesByWhatTheyNeed() {
        assertThat(references.dependencies()).hasSize(4)
            .containsEntry("Server", new LinkedHashSet<>(List.of("Bucket", "Log")))
            .containsEntry("Bucket", new LinkedHashSet<>(List.of("Log")));
        DependencyOrder order = DependencyOrder.of(references.dependencies());
        assertThat(order.order()).containsExactly("Log", "Bucket", "Server", "Subnet${Zone}");
        assertThat(order.circular()).isEmpty();
    }

    @Test
    void tellsResourcesThatNeedOneAnother() {
        Template template = TemplateParser.parse("""
            Resources:
              A: {Type: T, DependsOn: B}
              B: {Type: T, Properties: {P: !Ref A}}
              C: {Type: T, Properties: {P: !GetAtt C.Arn}}
              D: {Type: T, Properties: {P: !Ref A}}
            """);

        DependencyOrder order = DependencyOrder.of(TemplateReferences.of(template).dependencies());

        assertThat(order.order()).containsExactly("C");
        assertThat(order.circular()).containsExactly("A", "B", "D");
    }
}
