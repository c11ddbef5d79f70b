package dev.catalogdesk.changes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.changes.ExistingResources;
import dev.catalogdesk.changes.StackVersion;
import dev.catalogdesk.changes.UpgradePair;
import dev.catalogdesk.changes.UpgradeValues;
import dev.catalogdesk.changes.UpgradeVersions;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Summaries of upgrades of templates that people really use. Skipped where they are not beside the project.
class UpgradeSummariesTest {
    /// Two of the 107 upgrades cannot be evaluated with the usual values.
    private static final int LEAST = 105;
    private static final StackFacts FACTS = new StackFacts("us-east-1", "111111111111", "stack", "arn:stack",
        List.of(), Stream.of("a", "b", "c").map("us-east-1"::concat).toList(), Map.of());

    @Test
    void findsACauseForEveryChangeWithAndWithoutTheTemplates() throws IOException {
        assumeTrue(UpgradePair.present(), () -> "The upgrades " + UpgradePair.place() + " are not beside the project.");
        int summaries = 0;
        for (UpgradePair pair : UpgradePair.all()) {
            Optional<ChangeSummary> estimate = computed(pair).map(ChangeSummary::estimate);
            estimate.ifPresent(summary -> {
                assertCaused(pair, summary);
                assertCaused(pair, summary.explainedBy(pair.before(), pair.after()));
            });
            summaries += estimate.isPresent() ? 1 : 0;
        }
        assertThat(summaries).isGreaterThanOrEqualTo(LEAST);
    }

    private static void assertCaused(UpgradePair pair, ChangeSummary summary) {
        List<CauseEffect> effects = summary.causes().stream().flatMap(each -> each.effects().stream()).toList();
        for (ReviewedChange change : summary.changes()) {
            assertThat(effects).as("%s", pair).anyMatch(each -> each.logicalId().equals(change.logicalId())
                && each.isDirect());
            assertThat(effects).as("%s", pair).filteredOn(each -> each.logicalId().equals(change.logicalId()))
                .noneMatch(each -> each.risk().isGraverThan(change.risk()));
        }
        assertThat(summary.unknownTerms()).as("%s", pair).isEmpty();
        assertThat(summary.causes().stream().map(CauseEffects::cause).filter(cause ->
            cause.kind() == CauseKind.UNKNOWN)).as("%s", pair).isEmpty();
    }

    private static Optional<ChangeSet> computed(UpgradePair pair) {
        UpgradeVersions values = new UpgradeValues(pair, FACTS).usual();
        try {
            return Optional.of(ChangeSet.between(new StackVersion(pair.before(), values.before(), Map.of()),
                new StackVersion(pair.after(), values.after(), Map.of()), ExistingResources.unknown(), FACTS));
        } catch (TemplateException e) {
            return Optional.empty();
        }
    }
}
