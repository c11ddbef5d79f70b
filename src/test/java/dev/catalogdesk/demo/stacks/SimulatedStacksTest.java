package dev.catalogdesk.demo.stacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.demo.stacks.StackSettings.OnFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Stacks are built, changed and taken down resource by resource.
class SimulatedStacksTest {
    private static final String CHAIN = """
        Resources:
          Subscription: {Type: "AWS::SNS::Subscription", Properties: {TopicArn: !Ref Topic, Protocol: sqs,
            Endpoint: !GetAtt Queue.Arn}}
          Topic: {Type: "AWS::SNS::Topic"}
          Queue: {Type: "AWS::SQS::Queue"}
        Outputs:
          TopicArn: {Value: !Ref Topic, Description: Where to write to}
        """;
    private static final String KEPT = """
        Resources:
          Bucket: {Type: "AWS::S3::Bucket", DeletionPolicy: Retain}
          Log: {Type: "AWS::S3::Bucket", DeletionPolicy: RetainExceptOnCreate}
          Topic: {Type: "AWS::SNS::Topic", DependsOn: [Bucket, Log]}
        """;
    private final StackBench bench = new StackBench();

    @Test
    void makesWhatIsNeededFirstAndTheRestAtOnce() {
        bench.create("web", CHAIN);
        bench.time.pass(Duration.ofSeconds(6));
        assertThat(bench.resources("web"))
            .containsExactlyInAnyOrder("Topic CREATE_IN_PROGRESS", "Queue CREATE_IN_PROGRESS");
        assertThat(bench.stack("web").status()).isEqualTo("CREATE_IN_PROGRESS");
        bench.later();
        List<String> told = bench.told("web");
        assertThat(told).startsWith("web CREATE_IN_PROGRESS").endsWith("web CREATE_COMPLETE").hasSize(11)
            .containsSubsequence("Topic CREATE_COMPLETE", "Subscription CREATE_IN_PROGRESS");
        assertThat(bench.stack("web").outputs()).extracting(StackOutput::value)
            .containsExactly(bench.physicalId("web", "Topic"));
    }

    @Test
    void undoesACreationThatFails() {
        bench.create("web", StackBench.failing(CHAIN, "Subscription", OnFailure.ROLLBACK));
        bench.later();
        assertThat(bench.told("web")).endsWith("web ROLLBACK_COMPLETE").containsSubsequence(
            "Topic CREATE_COMPLETE", "Subscription CREATE_FAILED", "web ROLLBACK_IN_PROGRESS",
            "Subscription DELETE_COMPLETE", "Topic DELETE_IN_PROGRESS", "Topic DELETE_COMPLETE");
        assertThat(bench.stacks.events(bench.arn("web"))).extracting(StackEvent::reason)
            .contains("It does not like Subscription",
                "The following resource(s) failed to create: [Subscription]. Rollback requested by user.");
        assertThat(StackBench.refusal(bench.update("web", CHAIN)))
            .endsWith("is in ROLLBACK_COMPLETE state and can not be updated.");
    }

    @Test
    void cancelsWhatIsAtWorkWhenSomethingFails() {
        bench.create("web", StackBench.failing(CHAIN, "Topic", OnFailure.ROLLBACK));
        bench.later();
        assertThat(bench.stacks.events(bench.arn("web")).stream()
            .filter(event -> event.status().equals("CREATE_FAILED")).map(StackEvent::reason))
            .containsExactlyInAnyOrder("It does not like Topic", "Resource creation cancelled");
    }

    @Test
    void leavesAllAsItIsWhereRollbackIsDisabled() {
        bench.create("web", StackBench.failing(CHAIN, "Subscription", OnFailure.DO_NOTHING));
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("CREATE_FAILED");
        assertThat(bench.resources("web"))
            .containsExactlyInAnyOrder("Topic CREATE_COMPLETE", "Queue CREATE_COMPLETE", "Subscription CREATE_FAILED");
    }

    @Test
    void goesOnWhereItFailedWithoutRollback() {
        bench.create("web", StackBench.failing(CHAIN, "Subscription", OnFailure.DO_NOTHING));
        bench.later().update("web", CHAIN);
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("UPDATE_COMPLETE");
        assertThat(bench.resources("web")).hasSize(3).allMatch(each -> each.endsWith("CREATE_COMPLETE"));
        String fewer = "Resources: {Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: new}}}";
        bench.stacks.update(bench.arn("web"), StackBench.failing(fewer, "Topic", OnFailure.DO_NOTHING));
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("UPDATE_FAILED");
        bench.update("web", fewer);
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("UPDATE_COMPLETE");
        assertThat(bench.resources("web")).as("what is not wished any more is gone")
            .containsExactly("Topic UPDATE_COMPLETE");
    }

    @Test
    void deletesAFailedCreationWhereThatIsWished() {
        bench.create("web", StackBench.failing(CHAIN, "Subscription", OnFailure.DELETE));
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("DELETE_COMPLETE");
        assertThat(bench.stacks.find("web")).as("its name is free again").isEmpty();
    }

    @Test
    void keepsWhatAPolicyRetains() {
        bench.create("web", StackBench.failing(KEPT, "Topic", OnFailure.ROLLBACK));
        bench.later();
        assertThat(bench.told("web")).contains("Bucket DELETE_SKIPPED", "Log DELETE_COMPLETE", "Topic DELETE_COMPLETE");
        bench.create("site", KEPT);
        bench.later().delete("site");
        bench.later();
        assertThat(bench.told("site")).contains("Bucket DELETE_SKIPPED", "Log DELETE_SKIPPED", "Topic DELETE_COMPLETE")
            .endsWith("site DELETE_COMPLETE");
    }

    @Test
    void replacesAResourceAndTellsThoseThatNameIt() {
        bench.create("web", named("one"));
        bench.later();
        String before = bench.physicalId("web", "Topic");
        bench.update("web", named("two"));
        bench.later();
        assertThat(bench.physicalId("web", "Topic")).isNotEqualTo(before).endsWith(":two");
        assertThat(bench.told("web")).endsWith("web UPDATE_COMPLETE").containsSubsequence("Topic UPDATE_IN_PROGRESS",
            "Topic UPDATE_COMPLETE", "Subscription UPDATE_IN_PROGRESS", "Subscription UPDATE_COMPLETE",
            "web UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", "Topic DELETE_COMPLETE", "web UPDATE_COMPLETE");
        assertThat(bench.resources("web")).contains("Topic UPDATE_COMPLETE");
        assertThat(bench.stacks.events(bench.arn("web"))).extracting(StackEvent::reason)
            .contains("Requested update requires the creation of a new physical resource; hence creating one.");
    }

    @Test
    void cannotReplaceWhatKeepsItsOwnName() {
        String table = "Resources: {Table: {Type: 'AWS::DynamoDB::Table', Properties: {TableName: t,"
            + " KeySchema: [%s]}}}";
        bench.create("web", table.formatted("{AttributeName: a, KeyType: HASH}"));
        bench.later().update("web", table.formatted("{AttributeName: b, KeyType: HASH}"));
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(bench.stacks.events(bench.arn("web"))).extracting(StackEvent::reason)
            .contains("CloudFormation cannot"
                + " update a stack when a custom-named resource requires replacing. Rename t and update the stack"
                + " again.");
    }

    @Test
    void undoesAnUpdateThatFails() {
        bench.create("web", named("one"));
        bench.later();
        String before = bench.physicalId("web", "Topic");
        bench.stacks.update(bench.arn("web"), StackBench.failing(named("two"), "Subscription", OnFailure.ROLLBACK));
        bench.later();
        assertThat(bench.told("web")).endsWith("web UPDATE_ROLLBACK_COMPLETE").containsSubsequence(
            "Subscription UPDATE_FAILED", "web UPDATE_ROLLBACK_IN_PROGRESS", "Topic UPDATE_COMPLETE",
            "web UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "Topic DELETE_COMPLETE");
        assertThat(bench.physicalId("web", "Topic")).isEqualTo(before);
        assertThat(bench.stack("web").templateText()).isEqualTo(named("one"));
    }

    @Test
    void takesAnUpdateThatChangesNothingForNone() {
        bench.create("web", CHAIN);
        bench.later();
        assertThat(StackBench.refusal(bench.update("web", CHAIN))).isEqualTo("No updates are to be performed.");
        assertThat(StackBench.refusal(bench.update("web", CHAIN + "  More: {Value: 1}\n"))).isEqualTo("started");
    }

    @Test
    void takesDownTheOtherWayRound() {
        bench.create("web", CHAIN);
        bench.later().delete("web");
        bench.later();
        assertThat(bench.told("web")).endsWith("web DELETE_COMPLETE")
            .containsSubsequence("Subscription DELETE_COMPLETE", "Queue DELETE_IN_PROGRESS");
        assertThat(bench.resources("web")).allMatch(each -> each.endsWith("DELETE_COMPLETE"));
    }

    @Test
    void takesDownOnlyWhatHadBegunWhenACreationIsCutOff() {
        bench.create("web", CHAIN);
        bench.time.pass(Duration.ofSeconds(6));
        bench.delete("web");
        bench.later();
        assertThat(bench.told("web")).endsWith("web DELETE_COMPLETE").contains("Queue DELETE_COMPLETE")
            .noneMatch(each -> each.startsWith("Subscription"));
    }

    @Test
    void whatFailsToGoCanBeLeftBehindTheNextTime() {
        bench.create("web", CHAIN);
        bench.later();
        bench.stacks.delete(bench.arn("web"), StackSettings.USUAL, Set.of(),
            Optional.of(new StackMishap("Somebody clings to it", "Topic")));
        bench.later();
        assertThat(bench.stack("web").status()).isEqualTo("DELETE_FAILED");
        assertThat(bench.stack("web").statusReason())
            .isEqualTo("The following resource(s) failed to delete: [Topic]. ");
        assertThat(bench.resources("web")).containsExactly("Topic DELETE_FAILED");
        bench.stacks.delete(bench.arn("web"), StackSettings.USUAL, Set.of("Topic"), Optional.empty());
        bench.later();
        assertThat(bench.told("web")).endsWith("Topic DELETE_SKIPPED", "web DELETE_COMPLETE");
    }

    @Test
    void protectsFromDeletion() {
        bench.create("web", CHAIN);
        bench.later().stacks.protect(bench.arn("web"), true);
        assertThat(StackBench.refusal(bench.delete("web")))
            .isEqualTo("Stack [web] cannot be deleted while TerminationProtection is enabled");
        bench.stacks.protect(bench.arn("web"), false);
        assertThat(StackBench.refusal(bench.delete("web"))).isEqualTo("started");
    }

    @Test
    void keepsExportsThatOthersUse() {
        String exporting = CHAIN.replace("Where to write to",
            "x, Export: {Name: !Sub '${AWS::StackName}-topic'}");
        bench.create("base", exporting);
        bench.later();
        String importing = "Resources: {Policy: {Type: 'AWS::SNS::TopicPolicy', Properties: {Topics: [!ImportValue"
            + " base-topic], PolicyDocument: {}}}}";
        bench.create("app", importing);
        bench.later();
        assertThat(bench.stacks.exports()).extracting(StackExport::name).containsExactly("base-topic");
        assertThat(bench.stacks.importers("base-topic")).containsExactly("app");
        bench.delete("base");
        bench.later();
        assertThat(bench.stack("base").status()).as("it is called as before").isEqualTo("CREATE_COMPLETE");
        assertThat(bench.stack("base").statusReason())
            .isEqualTo("Export base-topic cannot be deleted as it is in use by app");
        bench.update("base", CHAIN);
        bench.later();
        assertThat(bench.stack("base").status()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        bench.create("twin", exporting.replace("${AWS::StackName}", "base"));
        bench.later();
        assertThat(bench.stack("twin").status()).isEqualTo("ROLLBACK_COMPLETE");
        bench.delete("app");
        bench.later().delete("base");
        bench.later();
        assertThat(bench.stack("base").status()).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    void failsWhereAnImportIsNotExported() {
        bench.create("app", "Resources: {Policy: {Type: 'AWS::SNS::TopicPolicy', Properties: {Topics: [!ImportValue"
            + " nowhere], PolicyDocument: {}}}}");
        bench.later();
        assertThat(bench.stack("app").status()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(bench.stacks.events(bench.arn("app"))).extracting(StackEvent::reason)
            .contains("No export named nowhere found.");
        assertThat(bench.stacks.importers("nowhere")).as("what was undone imports nothing").isEmpty();
    }

    @Test
    void refusesToNameWhatDoesNotExistHere() {
        assertThat(StackBench.refusal(bench.create("web", """
            Conditions: {Never: !Equals [a, b]}
            Resources:
              Topic: {Type: "AWS::SNS::Topic", Condition: Never}
              Policy: {Type: "AWS::SNS::TopicPolicy", Properties: {Topics: [!Ref Topic], PolicyDocument: {}}}
            """))).isEqualTo(
            "Template format error: Unresolved resource dependencies [Topic] in the Resources block of the template");
        assertThat(bench.stacks.find("web")).isEmpty();
    }

    @Test
    void aResourceKeepsItsType() {
        bench.create("web", "Resources: {A: {Type: 'AWS::SNS::Topic'}}");
        bench.later();
        assertThat(StackBench.refusal(bench.update("web", "Resources: {A: {Type: 'AWS::SQS::Queue'}}"))).isEqualTo(
            "Update of resource type is not permitted. The new template modifies resource type of the following"
                + " resources: [A]");
    }

    @Test
    void neverShowsASecret() {
        String template = """
            Parameters: {Password: {Type: String, NoEcho: true}}
            Resources: {Db: {Type: "AWS::RDS::DBInstance", Properties: {MasterUserPassword: !Ref Password}}}
            Outputs: {Echo: {Value: !Sub "it is ${Password}"}}
            """;
        bench.create("db", StackBench.order(template, Map.of("Password", "s3cret")));
        bench.later();
        assertThat(bench.stack("db").parameters()).containsEntry("Password", "****");
        assertThat(bench.stacks.events(bench.arn("db")).toString() + bench.stack("db").outputs()
            + bench.stacks.shape(bench.arn("db"))).contains("****").doesNotContain("s3cret");
    }

    @Test
    void aSecretThatIsTheDefaultIsTheSameHoweverItComes() {
        String template = """
            Parameters: {Password: {Type: String, NoEcho: true, Default: one}}
            Resources: {Topic: {Type: "AWS::SNS::Topic", Properties: {DisplayName: !Ref Password}}}
            """;
        bench.create("web", template);
        bench.later();
        assertThat(StackBench.refusal(bench.stacks.update(bench.arn("web"),
            StackBench.order(template, Map.of("Password", "one"))))).isEqualTo(Stacks.NO_UPDATES);
        assertThat(StackBench.refusal(bench.stacks.update(bench.arn("web"),
            StackBench.order(template, Map.of("Password", "two"))))).isEqualTo("started");
    }

    @Test
    void aDeletionCutsACreationOff() {
        bench.create("web", CHAIN);
        bench.time.pass(Duration.ofSeconds(6));
        bench.delete("web");
        bench.later();
        assertThat(bench.told("web")).endsWith("web DELETE_COMPLETE").doesNotContain("web CREATE_COMPLETE");
        assertThat(bench.stacks.events(bench.arn("web"))).extracting(StackEvent::time)
            .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void isNotDeletedWhileItIsUpdated() {
        bench.create("web", CHAIN);
        bench.later().update("web", named("two"));
        assertThat(StackBench.refusal(bench.delete("web"))).isEqualTo(
            "Stack [" + bench.arn("web") + "] cannot be deleted while in status UPDATE_IN_PROGRESS");
        bench.later();
        assertThat(StackBench.refusal(bench.delete("web"))).isEqualTo("started");
    }

    @Test
    void whatGetsStuckStaysAtWork() {
        bench.create("web", new StackOrder(CHAIN, Map.of(), List.of(), List.of(), List.of(), StackSettings.USUAL,
            Optional.of(new StackMishap(""))));
        bench.later().later();
        assertThat(bench.stack("web").status()).isEqualTo("CREATE_IN_PROGRESS");
        assertThat(bench.resources("web")).contains("Subscription CREATE_IN_PROGRESS", "Topic CREATE_COMPLETE");
        assertThat(StackBench.refusal(bench.update("web", CHAIN)))
            .endsWith("is in CREATE_IN_PROGRESS state and can not be updated.");
    }

    @Test
    void aTokenIsGoodForOneOrder() {
        StackOrder order = new StackOrder(CHAIN, Map.of(), List.of(), List.of(), List.of(),
            new StackSettings("", List.of(), OnFailure.ROLLBACK, "t1"), Optional.empty());
        assertThat(bench.create("web", order)).isEqualTo(bench.create("web", order));
        assertThat(StackBench.refusal(bench.create("web", CHAIN))).isEqualTo("Stack [web] already exists");
    }

    @Test
    void tellsTheSameStoryAfterARestart() {
        bench.create("web", named("one"));
        bench.later().update("web", named("two"));
        bench.time.pass(Duration.ofSeconds(9));
        SimulatedStacks again = bench.restarted();
        bench.later();
        assertThat(again.events(bench.arn("web"))).isEqualTo(bench.stacks.events(bench.arn("web")))
            .hasSizeGreaterThan(15);
        assertThat(again.find("web").orElseThrow().outputs()).isEqualTo(bench.stack("web").outputs());
    }

    private static String named(String name) {
        return CHAIN.replace("Topic: {Type: \"AWS::SNS::Topic\"}",
            "Topic: {Type: \"AWS::SNS::Topic\", Properties: {TopicName: " + name + "}}");
    }
}
