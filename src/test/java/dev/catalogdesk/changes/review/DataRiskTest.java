package dev.catalogdesk.changes.review;

import static dev.catalogdesk.changes.review.Changes.change;
import static dev.catalogdesk.changes.review.Changes.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRiskTest {
    private static final String TABLE = "AWS::DynamoDB::Table";

    @ParameterizedTest
    @CsvSource({
        "Remove, '',   Delete,             LOST,     true",
        "Remove, '',   Retain,             KEPT,     false",
        "Remove, '',   Snapshot,           SNAPSHOT, false",
        "Remove, '',   Archive,            NOT_TOLD, true",
        "Remove, '',   '',                 NOT_TOLD, true",
        "Modify, True, ReplaceAndDelete,   LOST,     true",
        "Modify, True, ReplaceAndRetain,   KEPT,     false",
        "Modify, True, ReplaceAndSnapshot, SNAPSHOT, false",
        "MODIFY, TRUE, '',                 NOT_TOLD, true",
    })
    void tellsWhatBecomesOfDataByThePolicyAction(
            String action, String replacement, String policy, DataFate fate, boolean mayLose) {
        DataRisk risk = with(change(action, "Orders", TABLE, replacement), policy, "", "").dataRisk().orElseThrow();

        assertThat(risk.fate()).isEqualTo(fate);
        assertThat(risk.mayLose()).isEqualTo(mayLose);
        assertThat(risk.logicalId()).isEqualTo("Orders");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Modify; Conditional; ''; {'UpdateReplacePolicy':'Retain'};   KEPT",
        "Modify; Conditional; ''; {'UpdateReplacePolicy':'Snapshot'}; SNAPSHOT",
        "Modify; Conditional; ''; {'UpdateReplacePolicy':'Delete'};   LOST",
        "Modify; Conditional; ''; {'DeletionPolicy':'Retain'};        LOST",
        "Modify; Conditional; ''; {'UpdateReplacePolicy':'Archive'};  NOT_TOLD",
        "Modify; Conditional; ''; [];                                 NOT_TOLD",
        "Modify; Conditional; ''; '';                                 NOT_TOLD",
        "Modify; Conditional; ''; not JSON;                           NOT_TOLD",
        "Remove; '';          {'DeletionPolicy':'Retain'};  '';       KEPT",
        "Remove; '';          {'Properties':{}};            '';       NOT_TOLD",
    })
    void looksIntoTheDefinitionWhereNoActionIsTold(
            String action, String replacement, String before, String after, DataFate fate) {
        ReviewedChange change = with(change(action, "Orders", TABLE, replacement), "",
            before.replace('\'', '"'), after.replace('\'', '"'));

        assertThat(change.dataRisk().orElseThrow().fate()).isEqualTo(fate);
    }

    @Test
    void leavesOutWhatStaysAndWhatHoldsNoData() {
        assertThat(change("Modify", "Orders", TABLE, "False").dataRisk()).isEmpty();
        assertThat(change("Add", "Orders", TABLE, "").dataRisk()).isEmpty();
        assertThat(change("Remove", "Topic", "AWS::SNS::Topic", "").dataRisk()).isEmpty();
    }

    @Test
    void knowsWhatHoldsDataThoughItStays() {
        assertThat(change("Modify", "Orders", TABLE, "False").holdsData()).isTrue();
        assertThat(change("Modify", "Topic", "AWS::SNS::Topic", "False").holdsData()).isFalse();
    }

    @Test
    void countsWhatMayReplaceAndWhatNobodyKnows() {
        assertThat(change("Dynamic", "Orders", TABLE, "").dataRisk().orElseThrow().risk())
            .isEqualTo(ChangeRisk.MAY_REPLACE);
        assertThat(change("SyncWithActual", "Orders", TABLE, "").dataRisk()).isPresent();
    }

    @Test
    void leavesOpenWhatTheResourcesOfANestedStackKeep() {
        ReviewedChange removal = change("Remove", "Inner", "AWS::CloudFormation::Stack", "");

        assertThat(with(removal, "Delete", "", "").dataRisk().orElseThrow().fate()).isEqualTo(DataFate.NOT_TOLD);
        assertThat(with(removal, "Retain", "", "").dataRisk().orElseThrow().fate()).isEqualTo(DataFate.KEPT);
    }
}
