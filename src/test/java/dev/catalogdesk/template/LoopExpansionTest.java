package dev.catalogdesk.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoopExpansionTest {
    private static final Template TEMPLATE = TemplateParser.parse("""
        Transform: AWS::LanguageExtensions
        Parameters:
          Kinds: {Type: CommaDelimitedList, Default: 'Public,Private'}
        Resources:
          Vpc: {Type: AWS::EC2::VPC}
          Fn::ForEach::Zones:
            - Zone
            - [One, Two]
            - Fn::ForEach::Kinds:
              - Kind
              - !Ref Kinds
              - Subnet${Zone}${Kind}:
                  Type: AWS::EC2::Subnet
                  Properties:
                    VpcId: !Ref Vpc
                    CidrBlock: !FindInMap [!Ref Zone, !Ref Kind, Cidr]
                    Name: !Sub '${Zone}-${AWS::Region}'
        Outputs:
          Fn::ForEach::Ids:
            - Name
            - [10.0/16]
            - Out&{Name}: {Value: '${Name}'}
        """);

    @Test
    void unrollsLoopsOverWhatIsKnown() {
        Template expanded = LoopExpansion.expand(TEMPLATE, Map.of("Kinds", "Public, Private"));

        assertThat(expanded.resources()).extracting(TemplateResource::logicalId).containsExactly("Vpc",
            "SubnetOnePublic", "SubnetOnePrivate", "SubnetTwoPublic", "SubnetTwoPrivate");
        assertThat(TemplateJson.write(expanded.resource("SubnetTwoPublic").orElseThrow().properties())).isEqualTo(
            "{\"VpcId\":{\"Ref\":\"Vpc\"},\"CidrBlock\":{\"Fn::FindInMap\":[\"Two\",\"Public\",\"Cidr\"]},"
            + "\"Name\":{\"Fn::Sub\":\"Two-${AWS::Region}\"}}");
        assertThat(expanded.output("Out10016").orElseThrow().value().asText()).contains("10.0/16");
        assertThat(TemplateReferences.of(expanded).to(Reference.Kind.RESOURCE, "Vpc")).hasSize(4);
    }

    @Test
    void keepsLoopsOverWhatIsNotKnown() {
        Template expanded = LoopExpansion.expand(TEMPLATE, Map.of());

        assertThat(expanded.resources()).extracting(TemplateResource::logicalId).containsExactly("Vpc");
        assertThat(TemplateLoop.in(expanded.section(Section.RESOURCES))).extracting(TemplateLoop::name)
            .containsExactly("Zones");
        assertThat(expanded.section(Section.RESOURCES)).isEqualTo(TEMPLATE.section(Section.RESOURCES));
    }

    @Test
    void refusesLoopsThatMultiply() {
        StringBuilder loops = new StringBuilder("Conditions: ");
        for (int i = 0; i < 20; i++) {
            loops.append("{'Fn::ForEach::L%d': [I%d, [a, b, c, d], ".formatted(i, i));
        }
        loops.append("{}").append("]}".repeat(20));
        Template template = TemplateParser.parse(loops.toString());

        assertThatThrownBy(() -> LoopExpansion.expand(template, Map.of()))
            .isInstanceOf(TemplateException.class).hasMessageContaining("more than 250000 values");
    }

    @Test
    void refusesTextsThatMultiply() {
        Template template = TemplateParser.parse("Conditions: {'Fn::ForEach::A': [I, [%s], {C: '%s'}]}"
            .formatted("x".repeat(500_000), "${I}".repeat(200_000)));

        assertThatThrownBy(() -> LoopExpansion.expand(template, Map.of()))
            .isInstanceOf(TemplateException.class).hasMessageContaining("more than 2000000 characters");
    }
}
