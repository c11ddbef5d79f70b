package dev.catalogdesk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.TemplateRule;
import dev.catalogdesk.model.UsageInstruction;
import dev.catalogdesk.model.UsageInstructions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageInstructionsReaderTest {
    private static UsageInstructions read(UsageInstruction... instructions) {
        return UsageInstructionsReader.read(new ProvisioningParameters(List.of(), List.of(), List.of(instructions),
            List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void readsRulesWithTheirSentences() {
        UsageInstructions read = read(new UsageInstruction("rules", """
            {"Sizes":{"RuleCondition":{"Fn::Equals":[{"Ref":"Env"},"prod"]},
              "Assertions":[{"Assert":{"Fn::Contains":[["m5.large"],{"Ref":"Size"}]},
                             "AssertDescription":"Production runs on m5.large"},{"Assert":true}]},
             "Empty":{}}"""));

        assertThat(read.rules()).containsExactly(
            new TemplateRule("Sizes", List.of("Production runs on m5.large", "")),
            new TemplateRule("Empty", List.of()));
        assertThat(read.unreadable()).isEmpty();
    }

    @Test
    void readsGroupsAndLabelsOfTheInterface() {
        UsageInstructions read = read(new UsageInstruction("metadata", """
            {"AWS::CloudFormation::Designer":{"x":{"id":"1"}},
             "AWS::CloudFormation::Interface":{
               "ParameterGroups":[{"Label":{"default":"Placement"},"Parameters":["VpcId","Env"]},{"Parameters":["A"]}],
               "ParameterLabels":{"VpcId":{"default":"VPC"},"Env":{"default":""}}}}"""));

        assertThat(read.groups()).containsExactly(
            new ParameterGroup("Placement", List.of("VpcId", "Env")), new ParameterGroup("", List.of("A")));
        assertThat(read.labels()).containsOnlyKeys("VpcId").containsEntry("VpcId", "VPC");
    }

    @Test
    void readsThePlainInstructions() {
        UsageInstructions read = read(new UsageInstruction("description", "A bucket"),
            new UsageInstruction("version", "2010-09-09"),
            new UsageInstruction("launchAsRole", "arn:aws:iam::111122223333:role/SCLaunch"),
            new UsageInstruction("tagUpdateOnProvisionedProduct", "NOT_ALLOWED"),
            new UsageInstruction("rules", "{}"));

        assertThat(read.description()).contains("A bucket");
        assertThat(read.templateVersion()).contains("2010-09-09");
        assertThat(read.launchRole()).contains("arn:aws:iam::111122223333:role/SCLaunch");
        assertThat(read.tagUpdates().value()).isEqualTo(TagUpdates.NOT_ALLOWED);
        assertThat(read.rules()).isEmpty();
    }

    @Test
    void saysNothingWhereTheServiceSaidNothing() {
        UsageInstructions read = read();

        assertThat(read.launchRole()).isEmpty();
        assertThat(read.tagUpdates().value()).isEqualTo(TagUpdates.UNKNOWN);
        assertThat(read.groups()).isEmpty();
        assertThat(read.unreadable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Rule1\":", "[1,2]", "\"text\"", "42", "{} {", "\u0000"})
    void namesWhatItCannotRead(String broken) {
        UsageInstructions read = read(new UsageInstruction("rules", broken), new UsageInstruction("metadata", broken));

        assertThat(read.rules()).isEmpty();
        assertThat(read.groups()).isEmpty();
        assertThat(read.unreadable()).containsExactlyInAnyOrder("rules", "metadata");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"AWS::CloudFormation::Interface\":{\"ParameterGroups\":{\"a\":1},\"ParameterLabels\":[1]}}",
        "{\"AWS::CloudFormation::Interface\":{\"ParameterGroups\":[1,null,{\"Label\":2}],\"ParameterLabels\":3}}",
        "{\"AWS::CloudFormation::Interface\":null}"})
    void livesWithAnInterfaceOfAnUnexpectedForm(String metadata) {
        UsageInstructions read = read(new UsageInstruction("metadata", metadata));

        assertThat(read.labels()).isEmpty();
        assertThat(read.groups()).allSatisfy(group -> assertThat(group.keys()).isEmpty());
    }
}
