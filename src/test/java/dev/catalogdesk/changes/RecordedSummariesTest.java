package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.changes.difference.SegmentContent;
import dev.catalogdesk.changes.review.CauseEffect;
import dev.catalogdesk.changes.review.CauseEffects;
import dev.catalogdesk.changes.review.ChangeCause;
import dev.catalogdesk.changes.review.ChangeRisk;
import dev.catalogdesk.changes.review.ChangeSetOrigin;
import dev.catalogdesk.changes.review.ChangeSummary;
import dev.catalogdesk.changes.review.ReviewedChange;
import dev.catalogdesk.changes.review.ReviewedValue;
import dev.catalogdesk.template.Resolved;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Summaries of what real AWS answered. Skipped where the recordings are not beside the project.
class RecordedSummariesTest {
    @Test
    void knowsEveryWordOfAwsAndWeighsEveryChange() {
        for (RecordedCase each : cases()) {
            ChangeSummary answer = answer(each);
            assertThat(answer.unknownTerms()).as(each.name()).isEmpty();
            assertThat(answer.origin().isAuthority()).isTrue();
            answer.changes().forEach(change -> assertThat(change.risk()).as(each.name() + change)
                .isEqualTo(expected(change)));
        }
    }

    @Test
    void summarisesEstimatesAsItSummarisesAnswers() {
        cases().stream().filter(each -> each.macros().isEmpty()).forEach(each -> {
            ChangeSummary answer = answer(each);
            ChangeSummary estimate = ChangeSummary.estimate(each.computed());
            assertThat(estimate.origin()).isEqualTo(ChangeSetOrigin.ESTIMATE);
            assertThat(risks(estimate)).as(each.name()).isEqualTo(risks(answer));
            assertThat(estimate.counts()).as(each.name()).isEqualTo(answer.counts());
            assertThat(estimate.dataRisks()).as(each.name()).isEqualTo(answer.dataRisks());
            assertThat(estimate.causes()).as(each.name()).isEqualTo(answer.causes());
        });
    }

    @Test
    void weighsPlansLikeChangeSets() {
        cases().forEach(each -> assertThat(risks(ChangeSummary.plan(RecordedAnswer.asPlan(plain(each)))))
            .as(each.name()).isEqualTo(risks(answer(each))));
    }

    @Test
    void cutsEveryRecordedValueIntoPieces() {
        List<ReviewedValue> values = cases().stream().flatMap(each -> answer(each).changes().stream())
            .flatMap(change -> change.details().stream()).flatMap(detail -> detail.value().stream()).toList();

        assertThat(values).isNotEmpty().allSatisfy(value -> {
            assertThat(value.difference().isEqual()).as("%s", value).isFalse();
            assertThat(value.difference().segments().stream()
                .anyMatch(each -> each.content() == SegmentContent.KNOWN_AFTER_APPLY)).as("%s", value)
                .isEqualTo(value.after().orElse("").contains(Resolved.KNOWN_AFTER_APPLY));
        });
    }

    @Test
    void findsTheSameCausesInPlansThoughTheyNameNoKinds() {
        cases().forEach(each -> assertThat(causes(ChangeSummary.plan(RecordedAnswer.asPlan(plain(each)))))
            .as(each.name()).isEqualTo(causes(ChangeSummary.answer(RecordedAnswer.changes(plain(each)), List.of()))));
    }

    @Test
    void givesEveryRecordedChangeACause() {
        cases().forEach(each -> assertThat(answer(each).causes().stream().flatMap(cause -> cause.effects().stream())
            .map(CauseEffect::logicalId)).as(each.name()).containsAll(risks(answer(each)).keySet()));
    }

    private static Map<ChangeCause, List<String>> causes(ChangeSummary summary) {
        return summary.causes().stream().collect(Collectors.toMap(CauseEffects::cause, cause ->
            cause.effects().stream().map(effect -> effect.logicalId() + effect.risk() + effect.via()).toList()));
    }

    private static ChangeRisk expected(ReviewedChange change) {
        return switch (change.action().text()) {
            case "Add" -> ChangeRisk.ADDS;
            case "Remove" -> ChangeRisk.REMOVES;
            default -> change.replacement().orElseThrow().is(Replacement.TRUE) ? ChangeRisk.REPLACES
                : onlyTags(change) ? ChangeRisk.COSMETIC : ChangeRisk.IN_PLACE;
        };
    }

    /// Case 048 has tags that are a property, the only change of no effect in the recordings.
    private static boolean onlyTags(ReviewedChange change) {
        return change.details().stream().allMatch(detail -> detail.name().filter("Tags"::equals).isPresent());
    }

    private static ChangeSummary answer(RecordedCase recorded) {
        return ChangeSummary.answer(RecordedAnswer.changes(plain(recorded)),
            RecordedAnswer.changes(recorded.content().path("aws").path("describe-change-set-2-prop-values")));
    }

    private static JsonNode plain(RecordedCase recorded) {
        return recorded.content().path("aws").path("describe-change-set-2");
    }

    private static Map<String, ChangeRisk> risks(ChangeSummary summary) {
        Map<String, ChangeRisk> risks = new TreeMap<>();
        summary.changes().forEach(each -> risks.put(each.logicalId(), each.risk()));
        return risks;
    }

    private static List<RecordedCase> cases() {
        assumeTrue(RecordedCase.present(),
            () -> "The recordings " + RecordedCase.CASES + " are not beside the project.");
        return RecordedCase.all();
    }
}
