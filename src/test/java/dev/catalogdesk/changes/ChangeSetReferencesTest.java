package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How a change of one resource reaches those that name it, in situations between and beside the recorded ones.
class ChangeSetReferencesTest {
    private static final String UNKNOWN = "{{changeSet:KNOWN_AFTER_APPLY}}";

    @Test
    void showsANewResourceTheOldAttributeOfOneThatIsChangedInPlace() {
        StackPair pair = StackPair.of("""
            Resources:
              Source: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: old}}
            """, """
            Resources:
              Source: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: new}}
              Reader: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Source.DisplayName}}
            """);

        assertThat(pair.plain("Reader")).containsExactly("Add");
        assertThat(pair.context("Reader")).isEqualTo("{\"Properties\":{\"DisplayName\":\"old\"}}");
    }

    @Test
    void showsANewResourceNothingOfOneThatIsReplaced() {
        StackPair pair = StackPair.of("""
            Resources:
              Source: {Type: 'AWS::SNS::Topic', Properties: {TopicName: old}}
            """, """
            Resources:
              Source: {Type: 'AWS::SNS::Topic', Properties: {TopicName: new}}
              Reader: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Sub 'for ${Source}'}}
            """);

        assertThat(pair.context("Reader")).contains("for " + UNKNOWN);
    }

    @Test
    void replacesWhatNamesARenamedResourceByAnImmutableProperty() {
        StackPair pair = StackPair.of("""
            Resources:
              One: {Type: 'AWS::SNS::Topic'}
              Mail: {Type: 'AWS::SNS::Subscription', Properties: {TopicArn: !Ref One, Protocol: sms}}
            """, """
            Resources:
              Two: {Type: 'AWS::SNS::Topic'}
              Mail: {Type: 'AWS::SNS::Subscription', Properties: {TopicArn: !Ref Two, Protocol: sms}}
            """);

        assertThat(pair.plain("One")).containsExactly("Remove");
        assertThat(pair.plain("Two")).containsExactly("Add");
        assertThat(pair.plain("Mail")).containsExactly(
            "TopicArn Static ResourceReference Two", "TopicArn Dynamic DirectModification");
        assertThat(pair.changes().plain()).filteredOn(each -> each.logicalId().equals("Mail"))
            .allMatch(each -> each.replacement().orElseThrow() == Replacement.TRUE);
    }

    @Test
    void changesNothingWhereAnIdIsWrittenInPlaceOfItsReference() {
        String template = """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic'}
              Mail: {Type: 'AWS::SNS::Subscription', Properties: {TopicArn: !Ref Topic, Protocol: sms}}
            """;

        assertThat(StackPair.of(template, template.replace("!Ref Topic", "id-Topic")).changes().plain()).isEmpty();
    }

    @Test
    void doesNotTakeTwoUnknownTextsForEqualThatAreMadeOfOtherParts() {
        String template = """
            Resources:
              Queue: {Type: 'AWS::SQS::Queue'}
              Joined: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Join ['-', [a, !GetAtt Queue.Arn]]}}
              Chosen: {Type: 'AWS::SNS::Topic',
                Properties: {DisplayName: !Select [4, !Split [':', !GetAtt Queue.Arn]]}}
              Imported: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !ImportValue one}}
            """;
        StackPair pair = StackPair.of(template,
            template.replace("[a, ", "[b, ").replace("[4, ", "[5, ").replace("one", "two"));

        assertThat(pair.plain("Joined")).containsExactly("DisplayName Static DirectModification");
        assertThat(pair.plain("Chosen")).containsExactly("DisplayName Static DirectModification");
        assertThat(pair.plain("Imported")).containsExactly("DisplayName Static DirectModification");
    }

    @Test
    void takesTwoUnknownTextsForEqualThatComeToTheSame() {
        String template = """
            Resources:
              Queue: {Type: 'AWS::SQS::Queue'}
              Topic: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Join ['-', [a, !GetAtt Queue.Arn]]}}
            """;

        assertThat(StackPair.of(template, template.replace("!Join ['-', [a, !GetAtt Queue.Arn]]",
            "!Sub 'a-${Queue.Arn}'")).changes().plain()).isEmpty();
    }

    @Test
    void isSureOfANestedValueThatChangesByItselfBesideOneThatFollowsAnother() {
        String template = """
            Resources:
              Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: old}}
              Policy: {Type: 'AWS::IAM::Policy', Properties: {PolicyName: p, PolicyDocument: {Statement: [
                {Effect: Allow, Action: read, Resource: !Ref Topic}]}}}
            """;
        StackPair pair = StackPair.of(template, template.replace("old", "new").replace("read", "write"));

        assertThat(pair.plain("Policy")).containsExactly("PolicyDocument Static ResourceReference Topic",
            "PolicyDocument Static DirectModification");
        assertThat(pair.withValues("Policy")).containsExactly(
            "PolicyDocument Static DirectModification: read to write",
            "PolicyDocument Static ResourceReference Topic: id-Topic to " + UNKNOWN,
            "PolicyDocument Dynamic DirectModification: id-Topic to " + UNKNOWN);
    }

    @Test
    void supposesThatNestedStacksMayHaveChangedAsSoonAsAnythingDoes() {
        String template = """
            Parameters: {Name: {Type: String}}
            Resources:
              Nested: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://example.com/t'}}
              Reader: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !GetAtt Nested.Outputs.Name}}
              Other: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Name}}
            """;
        StackPair pair = StackPair.ofValues(template, "Name", "one", "two");

        assertThat(pair.plain("Nested")).containsExactly("Properties Dynamic Automatic");
        assertThat(pair.withValues("Nested")).containsExactly("Properties Dynamic Automatic");
        assertThat(pair.plain("Reader")).containsExactly(
            "DisplayName Dynamic ResourceAttribute Nested.Outputs.Name");
        assertThat(StackPair.ofValues(template, "Name", "one", "one").changes().plain()).isEmpty();
    }
}
