package dev.catalogdesk.changes.review;

import static dev.catalogdesk.changes.review.Changes.change;
import static dev.catalogdesk.changes.review.Changes.property;
import static dev.catalogdesk.changes.review.Changes.valued;
import static dev.catalogdesk.changes.review.Changes.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.changes.ChangeSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSummaryTest {
    private static final ReviewedDetail DIRECT = property("Name", "Never", "Static", "DirectModification", "");

    @Test
    void alwaysSaysWhoSaysSo() {
        assertThat(ChangeSummary.estimate(new ChangeSet(List.of(), List.of())).origin().isAuthority()).isFalse();
        assertThat(ChangeSummary.answer(List.of(), List.of()).origin()).isEqualTo(ChangeSetOrigin.CHANGE_SET);
        assertThat(ChangeSummary.plan(List.of()).origin()).isEqualTo(ChangeSetOrigin.PLAN);
        assertThat(ChangeSummary.plan(List.of()).origin().isAuthority()).isTrue();
    }

    @Test
    void putsTheGravestFirstAndCountsEachRisk() {
        ChangeSummary summary = ChangeSummary.plan(List.of(
            change("Add", "New", "AWS::SNS::Topic", ""),
            change("Modify", "Two", "AWS::SNS::Topic", "False", DIRECT),
            change("Modify", "One", "AWS::SNS::Topic", "False", DIRECT),
            change("Modify", "Table", "AWS::DynamoDB::Table", "True"),
            change("Remove", "Old", "AWS::SNS::Topic", "")));

        assertThat(summary.changes()).extracting(ReviewedChange::logicalId)
            .containsExactly("Old", "Table", "One", "Two", "New");
        assertThat(summary.counts().values()).containsExactly(1, 1, 0, 2, 0, 1);
        assertThat(summary.worst()).contains(ChangeRisk.REMOVES);
        assertThat(summary.dataRisks()).extracting(DataRisk::logicalId).containsExactly("Table");
    }

    @Test
    void hasNoWorstWhereNothingChanges() {
        assertThat(ChangeSummary.plan(List.of()).worst()).isEmpty();
    }

    @Test
    void joinsWhatThePlainFormAndTheOneWithValuesTell() {
        ReviewedDetail attribute = property("Name", "Always", "Dynamic", "ResourceAttribute", "Topic.TopicName");
        ReviewedChange plain = change("Modify", "Queue", "AWS::SQS::Queue", "Conditional", DIRECT, attribute);
        ReviewedChange valued = with(change("Modify", "Queue", "AWS::SQS::Queue", "False",
            valued(DIRECT, "/Properties/Name", "a", "b")), "", "{}", "{}");
        ReviewedChange onlyPlain = change("Modify", "Other", "AWS::SQS::Queue", "False", attribute);

        List<ReviewedChange> joined = ChangeSummary.answer(List.of(plain, onlyPlain), List.of(valued)).changes();

        assertThat(joined).extracting(ReviewedChange::logicalId).containsExactly("Other", "Queue");
        assertThat(joined.getLast().risk()).isEqualTo(ChangeRisk.MAY_REPLACE);
        assertThat(joined.getLast().details())
            .containsExactly(valued(DIRECT, "/Properties/Name", "a", "b"), attribute);
        assertThat(joined.getLast().afterContext()).contains("{}");
    }

    @Test
    void tellsEachWordThatItDoesNotKnowOnce() {
        ReviewedChange strange = change("SyncWithActual", "Queue", "AWS::SQS::Queue", "Perhaps",
            property("Name", "Seldom", "Later", "NoModification", ""));

        assertThat(ChangeSummary.plan(List.of(strange, strange)).unknownTerms())
            .containsExactly("SyncWithActual", "Perhaps", "Seldom", "Later", "NoModification");
    }
}
