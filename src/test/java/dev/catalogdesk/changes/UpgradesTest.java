package dev.catalogdesk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Upgrades of templates that people really use, compared with the verdicts of the tool `cloudformation-diff`. Skipped
/// where they are not beside the project.
class UpgradesTest {
    private static final double LEAST_SAME = 0.8;
    private static final double MOST_UNEXPLAINED = 0.05;
    private static final StackFacts FACTS = new StackFacts("us-east-1", "111111111111", "stack", "arn:stack",
        List.of(), Stream.of("a", "b", "c", "d", "e", "f").map("us-east-1"::concat).toList(), Map.of());

    @Test
    void agreesWithAnIndependentToolOrSaysWhyNot() throws IOException {
        assumeTrue(UpgradePair.present(), () -> "The upgrades " + UpgradePair.place() + " are not beside the project.");
        List<UpgradeResult> named = new ArrayList<>();
        List<UpgradeResult> unnamed = new ArrayList<>();
        UpgradePair.all().forEach(pair -> compare(pair, named, unnamed));
        List<UpgradeResult> differing =
            Stream.concat(named.stream().filter(each -> !each.agrees()), unnamed.stream()).toList();
        List<UpgradeResult> unexplained =
            differing.stream().filter(each -> UpgradeReason.of(each).isEmpty()).toList();

        print(named, unnamed, differing, unexplained);

        assertThat(named).filteredOn(UpgradeResult::agrees)
            .hasSizeGreaterThanOrEqualTo((int) (named.size() * LEAST_SAME));
        assertThat(unexplained).hasSizeLessThanOrEqualTo((int) (named.size() * MOST_UNEXPLAINED));
    }

    /// @param named gets what the tool has a verdict on
    /// @param unnamed gets what we alone find changed, with the usual values
    private static void compare(UpgradePair pair, List<UpgradeResult> named, List<UpgradeResult> unnamed) {
        UpgradeValues values = new UpgradeValues(pair, FACTS);
        Map<UpgradeVersions, Optional<List<ResourceChange>>> computed = new HashMap<>();
        pair.verdicts().forEach((id, verdict) -> {
            UpgradeVersions chosen = values.making(id);
            named.add(new UpgradeResult(pair, id, verdict, chosen,
                computed.computeIfAbsent(chosen, each -> changes(pair, each)), FACTS));
        });
        Optional<List<ResourceChange>> usual = changes(pair, values.usual());
        usual.orElse(List.of()).stream().map(ResourceChange::logicalId).distinct()
            .filter(id -> !pair.verdicts().containsKey(id)).forEach(id -> unnamed.add(
                new UpgradeResult(pair, id, UpgradeResult.UNNAMED, values.usual(), usual, FACTS)));
    }

    private static Optional<List<ResourceChange>> changes(UpgradePair pair, UpgradeVersions values) {
        try {
            return Optional.of(ChangeSet.between(new StackVersion(pair.before(), values.before(), Map.of()),
                new StackVersion(pair.after(), values.after(), Map.of()), ExistingResources.unknown(), FACTS)
                .withPropertyValues());
        } catch (TemplateException e) {
            return Optional.empty();
        }
    }

    private static void print(List<UpgradeResult> named, List<UpgradeResult> unnamed,
            List<UpgradeResult> differing, List<UpgradeResult> unexplained) {
        StringBuilder text = new StringBuilder("Upgrades: verdicts " + named.size() + ", the same "
            + named.stream().filter(UpgradeResult::agrees).count() + ", changes of ours alone " + unnamed.size()
            + ", without a reason " + unexplained.size() + "\n");
        Map<String, Map<String, Integer>> matrix = new TreeMap<>();
        Stream.concat(named.stream(), unnamed.stream()).forEach(each -> matrix
            .computeIfAbsent(each.tool().impact(), _ -> new TreeMap<>()).merge(each.ours(), 1, Integer::sum));
        matrix.forEach((impact, ours) -> text.append("  ").append(impact).append(" of the tool is ours ")
            .append(ours).append('\n'));
        for (UpgradeReason reason : UpgradeReason.values()) {
            text.append("  ").append(differing.stream()
                .filter(each -> UpgradeReason.of(each).filter(reason::equals).isPresent()).count())
                .append("  ").append(reason.text()).append(" (").append(reason.ground()).append(")\n");
        }
        unexplained.forEach(each -> text.append("  WITHOUT A REASON ").append(each).append('\n'));
        System.out.print(text);
    }
}
