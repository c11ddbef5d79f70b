package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What no recording shows; the grounds stand in docs/fidelity.md.
class ChangeSetTest {
    private static final StackFacts FACTS = StackFacts.of("eu-west-1", "111111111111", "stack", "arn:stack");

    @Test
    void changesNothingWhereNumbersAndTextsSayTheSame() {
        ChangeSet changes = between(resource("AWS::SQS::Queue", "Properties: {DelaySeconds: 5, FifoQueue: true}"),
            resource("AWS::SQS::Queue", "Properties: {DelaySeconds: '5', FifoQueue: 'true'}"));

        assertThat(changes.plain()).isEmpty();
        assertThat(changes.withPropertyValues()).isEmpty();
    }

    @Test
    void tellsEachPartOfTheDefinitionInItsOwnScope() {
        ResourceChange change = only(between(
            resource("AWS::SQS::Queue", "Metadata: {a: b}"),
            resource("AWS::SQS::Queue",
                "Metadata: {a: c}\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Delete"))
            .withPropertyValues());

        assertThat(change.replacement()).contains(Replacement.FALSE);
        assertThat(change.scope()).containsExactlyInAnyOrder(ResourceAttribute.METADATA,
            ResourceAttribute.DELETION_POLICY, ResourceAttribute.UPDATE_REPLACE_POLICY);
        assertThat(change.details()).allSatisfy(detail -> assertThat(detail.target().name()).isEmpty());
        assertThat(change.details().getFirst().target().values().orElseThrow())
            .isEqualTo(new ChangedValue("/Metadata", AttributeChangeType.MODIFY,
                Optional.of("{\"a\":\"b\"}"), Optional.of("{\"a\":\"c\"}")));
    }

    @Test
    void tellsNestedValuesWithTheirPathAndThePropertyOnceInThePlainForm() {
        ChangeSet changes = between(
            resource("AWS::Lambda::Function", "Properties: {Environment: {Variables: {A: x, B: y, C: z}}}"),
            resource("AWS::Lambda::Function", "Properties: {Environment: {Variables: {A: x, B: q, D: z}}}"));

        assertThat(only(changes.plain()).details()).singleElement()
            .satisfies(detail -> assertThat(detail.target().name()).contains("Environment"));
        assertThat(only(changes.withPropertyValues()).details())
            .extracting(detail -> detail.target().values().orElseThrow())
            .extracting(ChangedValue::path, ChangedValue::type).containsExactly(
                tuple("/Properties/Environment/Variables/B", AttributeChangeType.MODIFY),
                tuple("/Properties/Environment/Variables/C", AttributeChangeType.REMOVE),
                tuple("/Properties/Environment/Variables/D", AttributeChangeType.ADD));
    }

    @Test
    void tellsTagsOfAResourceAndOfTheStackAsTags() {
        String template = resource("AWS::SQS::Queue", "Properties: {Tags: [{Key: a, Value: x}]}");
        ChangeSet ofResource = between(template, template.replace("Value: x", "Value: y"));
        ChangeSet ofStack = ChangeSet.between(version(template, Map.of("team", "red")),
            version(template, Map.of("team", "blue")), ExistingResources.unknown(), FACTS);

        assertThat(only(ofResource.plain()).scope()).containsExactly(ResourceAttribute.TAGS);
        assertThat(only(ofStack.plain()).scope()).containsExactly(ResourceAttribute.TAGS);
        assertThat(only(ofStack.withPropertyValues()).replacement()).contains(Replacement.FALSE);
    }

    @Test
    void keepsWhatThePoliciesKeep() {
        String template = resource("AWS::SQS::Queue",
            "DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties: {QueueName: a}");

        assertThat(only(between(template, "Resources: {}").plain()).policyAction()).contains(PolicyAction.RETAIN);
        assertThat(only(between(template, template.replace("QueueName: a", "QueueName: b")).plain()).policyAction())
            .contains(PolicyAction.REPLACE_AND_RETAIN);
        assertThat(only(between(resource("AWS::RDS::DBCluster", "Properties: {}"), "Resources: {}").plain())
            .policyAction()).contains(PolicyAction.SNAPSHOT);
    }

    @Test
    void mayReplaceWhatTakesAnImmutablePropertyFromAnAttributeOfAChangedResource() {
        String template = """
            Resources:
              Code: {Type: 'AWS::Lambda::Function', Properties: {Description: one}}
              Caller: {Type: 'AWS::Lambda::Permission', Properties: {FunctionName: !GetAtt Code.Arn}}
            """;
        ChangeSet changes = between(template, template.replace("one", "two"));

        assertThat(changes.plain()).filteredOn(each -> each.logicalId().equals("Caller")).singleElement()
            .satisfies(each -> assertThat(each.replacement()).contains(Replacement.CONDITIONAL));
        assertThat(changes.withPropertyValues()).extracting(ResourceChange::logicalId).containsExactly("Code");
    }

    @Test
    void removesAndAddsWhatBecomesAnotherType() {
        assertThat(between(resource("AWS::SQS::Queue", "Properties: {}"),
            resource("AWS::SNS::Topic", "Properties: {}")).plain()).extracting(ResourceChange::action)
            .containsExactlyInAnyOrder(ChangeAction.ADD, ChangeAction.REMOVE);
    }

    @Test
    void showsNoSecret() {
        String template = "Parameters: {P: {Type: String, NoEcho: true}}\n"
            + resource("AWS::SNS::Topic", "Properties: {DisplayName: !Ref P}");
        StackVersion before = new StackVersion(TemplateParser.parse(template), Map.of("P", "first-one"), Map.of());
        StackVersion after = new StackVersion(TemplateParser.parse(template), Map.of("P", "second-one"), Map.of());
        ChangeSet changes = ChangeSet.between(before, after, ExistingResources.unknown(), FACTS);

        assertThat(changes.plain()).hasSize(1);
        assertThat(changes.toString()).contains("****").doesNotContain("first-one", "second-one");
    }

    private static String resource(String type, String rest) {
        return "Resources:\n  Subject:\n    Type: " + type + "\n    " + rest + "\n";
    }

    private static ResourceChange only(List<ResourceChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static ChangeSet between(String before, String after) {
        return ChangeSet.between(version(before, Map.of()), version(after, Map.of()),
            ExistingResources.unknown(), FACTS);
    }

    private static StackVersion version(String template, Map<String, String> tags) {
        return new StackVersion(TemplateParser.parse(template), Map.of(), tags);
    }
}
