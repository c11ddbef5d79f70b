package dev.catalogdesk.changes.review;

import static dev.catalogdesk.changes.review.Changes.change;
import static dev.catalogdesk.changes.review.Changes.detail;
import static dev.catalogdesk.changes.review.Changes.part;
import static dev.catalogdesk.changes.review.Changes.property;
import static dev.catalogdesk.changes.review.Changes.scoped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRiskTest {
    private static final String DIRECT = "DirectModification";

    @ParameterizedTest
    @CsvSource({
        // action, replacement, recreation, evaluation: risk
        "Add,            '',          '',            '',       ADDS",
        "ADD,            TRUE,        '',            '',       ADDS",
        "Import,         '',          '',            '',       ADDS",
        "Remove,         '',          '',            '',       REMOVES",
        "Dynamic,        '',          '',            '',       MAY_REPLACE",
        "SyncWithActual, False,       Never,         Static,   MAY_REPLACE",
        "Modify,         True,        Always,        Static,   REPLACES",
        "Modify,         True,        Never,         Static,   REPLACES",
        "Modify,         Conditional, Never,         Static,   MAY_REPLACE",
        "Modify,         Perhaps,     Never,         Static,   MAY_REPLACE",
        "Modify,         False,       Never,         Static,   IN_PLACE",
        "Modify,         False,       Never,         Dynamic,  IN_PLACE",
        "Modify,         False,       Always,        Static,   MAY_REPLACE",
        "Modify,         False,       Conditionally, Static,   MAY_REPLACE",
        "Modify,         False,       Seldom,        Static,   MAY_REPLACE",
        "MODIFY,         '',          ALWAYS,        STATIC,   REPLACES",
        "MODIFY,         '',          ALWAYS,        DYNAMIC,  MAY_REPLACE",
        "MODIFY,         '',          ALWAYS,        LATER,    MAY_REPLACE",
        "MODIFY,         '',          CONDITIONALLY, STATIC,   MAY_REPLACE",
        "MODIFY,         '',          NEVER,         STATIC,   IN_PLACE",
        "MODIFY,         '',          '',            STATIC,   MAY_REPLACE",
    })
    void followsReplacementAndThenTheDetails(
            String action, String replacement, String recreation, String evaluation, ChangeRisk risk) {
        assertThat(change(action, "Queue", "AWS::SQS::Queue", replacement,
            property("QueueName", recreation, evaluation, DIRECT, "")).risk()).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({
        "Tags,                COSMETIC",
        "TAGS,                COSMETIC",
        "Metadata,            COSMETIC",
        "DeletionPolicy,      COSMETIC",
        "UpdateReplacePolicy, COSMETIC",
        "DependsOn,           COSMETIC",
        "CreationPolicy,      IN_PLACE",
        "UpdatePolicy,        IN_PLACE",
    })
    void tellsPartsThatOnlySaySomethingAboutTheResource(String attribute, ChangeRisk risk) {
        assertThat(change("Modify", "Queue", "AWS::SQS::Queue", "False", part(attribute)).risk()).isEqualTo(risk);
        assertThat(scoped(change("Modify", "Queue", "AWS::SQS::Queue", "False"), attribute).risk()).isEqualTo(risk);
        assertThat(change("Modify", "Queue", "AWS::SQS::Queue", "False", part(attribute),
            property("DelaySeconds", "Never", "Static", DIRECT, "")).risk()).isEqualTo(ChangeRisk.IN_PLACE);
    }

    @Test
    void takesTagsThatAreAPropertyAsTags() {
        ReviewedDetail tags = property("Tags", "Never", "Static", DIRECT, "");

        assertThat(change("Modify", "Setting", "AWS::SSM::Parameter", "False", tags).risk())
            .isEqualTo(ChangeRisk.COSMETIC);
        assertThat(scoped(change("Modify", "Setting", "AWS::SSM::Parameter", "False", tags), "Properties", "Novelty")
            .risk()).isEqualTo(ChangeRisk.IN_PLACE);
        assertThat(change("Modify", "Setting", "AWS::SSM::Parameter", "True",
            property("Tags", "Always", "Static", DIRECT, "")).risk()).isEqualTo(ChangeRisk.REPLACES);
    }

    @Test
    void neverCallsAPartHarmlessThatItDoesNotKnow() {
        assertThat(change("Modify", "Queue", "AWS::SQS::Queue", "False",
            detail("Novelty", "", "Never", "Static", DIRECT, "")).risk()).isEqualTo(ChangeRisk.IN_PLACE);
        assertThat(change("Modify", "Queue", "AWS::SQS::Queue", "",
            detail("Novelty", "", "", "Static", DIRECT, "")).risk()).isEqualTo(ChangeRisk.MAY_REPLACE);
    }

    @Test
    void takesAModificationOfWhichNothingIsToldAsOneThatMayReplace() {
        assertThat(change("MODIFY", "Queue", "AWS::SQS::Queue", "").risk()).isEqualTo(ChangeRisk.MAY_REPLACE);
    }

    @Test
    void findsTheGravest() {
        assertThat(ChangeRisk.gravest(Stream.of(ChangeRisk.ADDS, ChangeRisk.REPLACES, ChangeRisk.IN_PLACE)))
            .contains(ChangeRisk.REPLACES);
        assertThat(ChangeRisk.gravest(Stream.empty())).isEmpty();
        assertThat(Stream.of(ChangeRisk.values()).filter(ChangeRisk::mayEndResource))
            .containsExactly(ChangeRisk.REMOVES, ChangeRisk.REPLACES, ChangeRisk.MAY_REPLACE);
    }
}
