package dev.catalogdesk.bench;

import dev.catalogdesk.changes.ChangeSet;
import dev.catalogdesk.changes.ExistingResources;
import dev.catalogdesk.changes.StackVersion;
import dev.catalogdesk.changes.UpgradePair;
import dev.catalogdesk.changes.UpgradeValues;
import dev.catalogdesk.changes.UpgradeVersions;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.TemplateJson;
import dev.catalogdesk.template.TemplateParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/// A process that computes change sets, in turns with parsing the same two templates. Prints the first of each, which
/// loads classes, and the median of those after it.
public final class ChangeSetTime {
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 151;
    private static final StackFacts FACTS = new StackFacts("us-east-1", "111111111111", "stack", "arn:stack",
        List.of(), List.of("us-east-1a", "us-east-1b", "us-east-1c"), Map.of());

    private ChangeSetTime() {
    }

    /// Two versions of a template, as texts, and their values.
    ///
    /// @param before the older text
    /// @param after the newer text
    /// @param values values for both
    private record Pair(String before, String after, UpgradeVersions values) {
    }

    /// Measures.
    ///
    /// @param args none
    /// @throws IOException if the upgrades cannot be read
    public static void main(String[] args) throws IOException {
        measure("large", new Pair(LargeStack.before(), LargeStack.after(),
            new UpgradeVersions(Map.of("Stage", "test"), Map.of("Stage", "live"))));
        if (UpgradePair.present()) {
            UpgradePair largest = UpgradePair.all().stream().max(Comparator.comparing(ChangeSetTime::size))
                .orElseThrow(() -> new IOException("No upgrades in " + UpgradePair.place()));
            Probe.print("upgrade-resources", size(largest));
            measure("upgrade", new Pair(TemplateJson.write(largest.before().root()),
                TemplateJson.write(largest.after().root()), new UpgradeValues(largest, FACTS).usual()));
        }
        Runtime.getRuntime().halt(0);
    }

    private static int size(UpgradePair pair) {
        return pair.before().resources().size() + pair.after().resources().size();
    }

    private static void measure(String name, Pair pair) {
        StackVersion before = new StackVersion(TemplateParser.parse(pair.before()), pair.values().before(), Map.of());
        StackVersion after = new StackVersion(TemplateParser.parse(pair.after()), pair.values().after(), Map.of());
        IntSupplier parse = () -> TemplateParser.parse(pair.before()).resources().size()
            + TemplateParser.parse(pair.after()).resources().size();
        IntSupplier compare = () -> ChangeSet.between(before, after, ExistingResources.unknown(), FACTS)
            .withPropertyValues().size();
        Probe.print(name + "-first", time(compare));
        Probe.print(name + "-changes", compare.getAsInt());
        for (int i = 0; i < WARM_UP; i++) {
            time(parse);
            time(compare);
        }
        long[] parses = new long[ROUNDS];
        long[] compares = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            parses[i] = time(parse);
            compares[i] = time(compare);
        }
        Probe.print(name + "-parse", median(parses));
        Probe.print(name, median(compares));
    }

    /// Microseconds.
    private static long time(IntSupplier work) {
        long begin = System.nanoTime();
        if (work.getAsInt() < 0) {
            throw new IllegalStateException("The work must not be left out.");
        }
        return (System.nanoTime() - begin) / 1_000;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
