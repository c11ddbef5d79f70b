package dev.catalogdesk.changes.review;

import static dev.catalogdesk.changes.review.Changes.change;
import static dev.catalogdesk.changes.review.Changes.part;
import static dev.catalogdesk.changes.review.Changes.property;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.changes.ExistingResources;
import dev.catalogdesk.changes.StackVersion;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ChangeCausesTest {
    private static final StackFacts FACTS = StackFacts.of("eu-west-1", "111111111111", "stack", "arn:stack");
    private static final ReviewedDetail DIRECT = direct("Name", "Static");

    @Test
    void followsAParameterFromResourceToResource() {
        assertThat(causes(
            change("Modify", "Server", "AWS::EC2::Instance", "Conditional", from("InstanceType", "Conditionally",
                "Static", "ParameterReference", "InstanceType"), direct("InstanceType", "Dynamic")),
            change("Modify", "Address", "AWS::EC2::EIP", "False",
                from("InstanceId", "Never", "Dynamic", "ResourceReference", "Server")),
            change("Modify", "Record", "AWS::Route53::RecordSet", "False",
                from("ResourceRecords", "Never", "Dynamic", "ResourceAttribute", "Address.PublicIp"))))
            .containsExactly(
                "PARAMETER InstanceType: Server MAY_REPLACE [InstanceType], Address IN_PLACE [InstanceId] via [Server],"
                    + " Record IN_PLACE [ResourceRecords] via [Server, Address]",
                "RESOURCE Server: Address IN_PLACE [InstanceId], Record IN_PLACE [ResourceRecords] via [Address]",
                "ATTRIBUTE Address.PublicIp: Record IN_PLACE [ResourceRecords]");
    }

    @Test
    void blamesACauseOnlyForWhatItDoesItself() {
        List<CauseEffects> causes = summary(
            change("Modify", "Cluster", "AWS::RDS::DBCluster", "True",
                from("KmsKeyId", "Always", "Static", "ParameterReference", "Key"),
                from("BackupRetentionPeriod", "Never", "Static", "ParameterReference", "Days")),
            change("Modify", "Writer", "AWS::RDS::DBInstance", "True",
                from("DBClusterIdentifier", "Always", "Static", "ResourceReference", "Cluster"))).causes();

        assertThat(shown(causes)).containsExactly(
            "PARAMETER Key: Cluster REPLACES [KmsKeyId], Writer REPLACES [DBClusterIdentifier] via [Cluster]",
            "PARAMETER Days: Cluster IN_PLACE [BackupRetentionPeriod]",
            "RESOURCE Cluster: Writer REPLACES [DBClusterIdentifier]");
        assertThat(causes).extracting(CauseEffects::worst)
            .containsExactly(ChangeRisk.REPLACES, ChangeRisk.IN_PLACE, ChangeRisk.REPLACES);
    }

    @Test
    void letsNothingFollowFromTags() {
        assertThat(causes(
            change("Modify", "Topic", "AWS::SNS::Topic", "False", part("Tags")),
            change("Modify", "Queue", "AWS::SQS::Queue", "False",
                from("QueueName", "Never", "Dynamic", "ResourceAttribute", "Topic.TopicName"))))
            .containsExactly("TAGS : Topic COSMETIC [Tags]",
                "ATTRIBUTE Topic.TopicName: Queue IN_PLACE [QueueName]");
    }

    @Test
    void countsWhatComesAndGoesAsChangesOfTheTemplate() {
        assertThat(causes(change("Remove", "Old", "AWS::SNS::Topic", ""),
            change("Add", "New", "AWS::SNS::Topic", ""),
            change("Modify", "Queue", "AWS::SQS::Queue", "False",
                from("Name", "Never", "Static", "ResourceReference", "New"))))
            .containsExactly("TEMPLATE : Old REMOVES [], New ADDS [], Queue IN_PLACE [Name] via [New]",
                "RESOURCE New: Queue IN_PLACE [Name]");
    }

    @Test
    void endsWithCyclesAndIsNoEffectOfItself() {
        assertThat(causes(
            change("Modify", "A", "AWS::SNS::Topic", "True", from("Name", "Always", "Static", "DirectModification", ""),
                from("X", "Always", "Static", "ResourceReference", "B")),
            change("Modify", "B", "AWS::SNS::Topic", "True",
                from("Y", "Always", "Static", "ResourceReference", "A"))))
            .containsExactly(
                "TEMPLATE : A REPLACES [Name, X], B REPLACES [Y] via [A]",
                "RESOURCE A: B REPLACES [Y]",
                "RESOURCE B: A REPLACES [X]");
    }

    @Test
    void readsPlansThatDoNotSayOfWhatKindACauseIs() {
        assertThat(causes(
            change("MODIFY", "Server", "AWS::EC2::Instance", "TRUE",
                from("ImageId", "ALWAYS", "STATIC", "", "Image"), from("ImageId", "ALWAYS", "DYNAMIC", "", "")),
            change("MODIFY", "Address", "AWS::EC2::EIP", "FALSE",
                from("InstanceId", "NEVER", "STATIC", "", "Server"), from("Domain", "NEVER", "STATIC", "", "")),
            change("MODIFY", "Record", "AWS::Route53::RecordSet", "FALSE",
                from("Name", "NEVER", "DYNAMIC", "", "Address.PublicIp"))))
            .containsExactly(
                "PARAMETER Image: Server REPLACES [ImageId], Address IN_PLACE [InstanceId] via [Server],"
                    + " Record IN_PLACE [Name] via [Server, Address]",
                "TEMPLATE : Address IN_PLACE [Domain], Record IN_PLACE [Name] via [Address]",
                "RESOURCE Server: Address IN_PLACE [InstanceId], Record IN_PLACE [Name] via [Address]",
                "ATTRIBUTE Address.PublicIp: Record IN_PLACE [Name]");
    }

    @Test
    void keepsAwsWordForASourceThatItDoesNotKnowAndNamesNestedStacks() {
        assertThat(causes(
            change("Modify", "Queue", "AWS::SQS::Queue", "False",
                from("Name", "Never", "Static", "NoModification", "")),
            change("Modify", "Inner", "AWS::CloudFormation::Stack", "False",
                from("Name", "Never", "Dynamic", "Automatic", ""))))
            .containsExactly("NESTED_STACK Inner: Inner IN_PLACE [Name]",
                "UNKNOWN NoModification: Queue IN_PLACE [Name]");
    }

    @Test
    void tellsMappingsConditionsAndStackTagsFromEditsWhereTheTemplatesAreAtHand() {
        Template before = TemplateParser.parse("""
            Parameters: {Stage: {Type: String}}
            Mappings: {Sizes: {all: {delay: 5}}}
            Conditions: {IsProd: !Equals [!Ref Stage, prod]}
            Resources:
              ByMapping: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !FindInMap [Sizes, all, delay]}}
              ByCondition: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: !If [IsProd, 1, 2]}}
              ByEdit: {Type: AWS::SQS::Queue, Properties: {DelaySeconds: 3}}
              OnlyProd: {Type: AWS::S3::Bucket, Condition: IsProd}
              Gone: {Type: AWS::SNS::Topic}
            """);
        Template after = TemplateParser.parse(TemplateJson.write(before.root()).replace("\"delay\":5", "\"delay\":6")
            .replace("\"DelaySeconds\":3", "\"DelaySeconds\":4").replace("\"Gone\"", "\"Came\""));
        ChangeSet computed = ChangeSet.between(new StackVersion(before, Map.of("Stage", "prod"), Map.of("team", "a")),
            new StackVersion(after, Map.of("Stage", "test"), Map.of("team", "b")), ExistingResources.unknown(), FACTS);

        assertThat(shown(ChangeSummary.estimate(computed).explainedBy(before, after).causes()))
            .contains("MAPPING Sizes: ByMapping IN_PLACE [DelaySeconds]",
                "CONDITION IsProd: OnlyProd REMOVES [], ByCondition IN_PLACE [DelaySeconds]",
                "TEMPLATE : Gone REMOVES [], ByEdit IN_PLACE [DelaySeconds], Came ADDS []")
            .anyMatch(text -> text.startsWith("TAGS : ByCondition COSMETIC [Tags], ByEdit COSMETIC [Tags]"));
        assertThat(ChangeSummary.estimate(computed).causes()).extracting(each -> each.cause().kind())
            .containsExactly(CauseKind.TEMPLATE, CauseKind.TAGS);
    }

    @Test
    void takesWhatLoopsMakeForEditsOfTheTemplate() {
        Template loop = TemplateParser.parse("Resources: {'Fn::ForEach::Queues': [Name, [A], {'Queue${Name}': "
            + "{Type: AWS::SQS::Queue, Properties: {DelaySeconds: 5}}}]}");

        assertThat(summary(change("Modify", "QueueA", "AWS::SQS::Queue", "False", DIRECT)).explainedBy(loop, loop)
            .causes()).extracting(each -> each.cause().kind()).containsExactly(CauseKind.TEMPLATE);
    }

    @Test
    void reachesEveryChangeWhateverTheGraphAndSaysTheSameInAnyOrder() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<ReviewedChange> changes = new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> change("Modify",
                "R" + i, "AWS::SNS::Topic", List.of("True", "False", "Conditional").get(random.nextInt(3)),
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> detail(random))
                    .toArray(ReviewedDetail[]::new))).toList());
            ChangeSummary summary = ChangeSummary.plan(changes);
            Collections.shuffle(changes, random);

            assertThat(ChangeSummary.plan(changes).causes()).as("%d", seed).isEqualTo(summary.causes());
            assertThat(summary.causes().stream().flatMap(each -> each.effects().stream())
                .map(CauseEffect::logicalId)).as("%d", seed).containsAll(
                    summary.changes().stream().map(ReviewedChange::logicalId).toList());
            assertThat(summary.causes()).allSatisfy(each ->
                assertThat(each.effects()).extracting(CauseEffect::logicalId).doesNotHaveDuplicates());
        }
    }

    @Test
    void staysQuickWithManyResourcesThatAllReferToOneAnother() {
        List<ReviewedChange> changes = IntStream.range(0, 500).mapToObj(i -> change("Modify", "R" + i,
            "AWS::SNS::Topic", "True", Stream.concat(Stream.of(DIRECT), IntStream.rangeClosed(1, 10).mapToObj(j ->
                from("P" + j, "Always", "Static", "ResourceReference", "R" + (i + j) % 500)))
                .toArray(ReviewedDetail[]::new))).toList();

        assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
            () -> ChangeSummary.plan(changes).causes())).hasSize(501);
    }

    private static ReviewedDetail detail(Random random) {
        String recreation = List.of("Never", "Conditionally", "Always").get(random.nextInt(3));
        String evaluation = random.nextBoolean() ? "Static" : "Dynamic";
        String name = "P" + random.nextInt(3);
        String other = "R" + random.nextInt(12);
        return switch (random.nextInt(4)) {
            case 0 -> from(name, recreation, evaluation, "ParameterReference", "Q" + random.nextInt(3));
            case 1 -> from(name, recreation, evaluation, "ResourceReference", other);
            case 2 -> from(name, recreation, evaluation, "ResourceAttribute", other + ".Arn");
            default -> from(name, recreation, "Static", "DirectModification", "");
        };
    }

    private static ReviewedDetail direct(String name, String evaluation) {
        return from(name, "Never", evaluation, "DirectModification", "");
    }

    private static ReviewedDetail from(
            String name, String recreation, String evaluation, String source, String entity) {
        return property(name, recreation, evaluation, source, entity);
    }

    private static ChangeSummary summary(ReviewedChange... changes) {
        return ChangeSummary.plan(List.of(changes));
    }

    private static List<String> causes(ReviewedChange... changes) {
        return shown(summary(changes).causes());
    }

    private static List<String> shown(List<CauseEffects> causes) {
        return causes.stream().map(each -> each.cause().kind() + " " + each.cause().name() + ": "
            + each.effects().stream().map(ChangeCausesTest::shown).collect(Collectors.joining(", "))).toList();
    }

    private static String shown(CauseEffect effect) {
        return effect.logicalId() + " " + effect.risk() + " " + effect.parts().stream()
            .map(each -> each.property().orElse(each.attribute().text())).toList()
            + (effect.isDirect() ? "" : " via " + effect.via());
    }
}
