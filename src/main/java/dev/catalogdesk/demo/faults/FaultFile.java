package dev.catalogdesk.demo.faults;

import dev.catalogdesk.demo.seed.SeedNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads files that say what shall go wrong; JSON is read too, for it is YAML.
///
/// ```yaml
/// seed: 7                     # equal seeds and equal calls, equal faults
/// searchLag: 5 seconds        # the index of SearchProvisionedProducts lags behind
/// expireTokenAfter: 100       # the credentials expire after 100 calls
/// faults:
///   - fault: throttle         # one of FaultKind's words
///     operation: "*"          # or a name, or a list of names; all where it is missing
///     calls: 20               # how many calls in all, or always; always where it is missing
///     chance: 10%             # how probable it is at each call; 100% where it is missing
///     burst: 3                # once it happens, it happens to so many calls in a row
///   - {fault: delay, by: 2 seconds, operation: ProvisionProduct, calls: 1}
/// ```
public final class FaultFile {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6}) (millisecond|second|minute)s?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)%");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private FaultFile() {
    }

    /// Reads a file.
    ///
    /// @param name its name, for messages
    /// @param text its text
    /// @return what it asks for
    /// @throws ScenarioException if there is a mistake in it; names the line and what is allowed
    public static FaultPlan read(String name, String text) {
        SeedNode root = SeedNode.read(name, text)
            .allow("seed", "searchLag", "expireTokenAfter", "tagOptions", "faults");
        List<FaultRule> rules = new ArrayList<>();
        root.items("faults").forEach(node -> rules.addAll(rules(node)));
        Optional<Duration> lag = root.find("searchLag").map(FaultFile::time);
        Optional<Integer> expiry = root.find("expireTokenAfter").map(node -> count(node, 0));
        return new FaultPlan(rules, root.find("seed").map(node -> count(node, 0)).orElse(0), lag,
            expiry.isPresent() ? OptionalInt.of(expiry.get()) : OptionalInt.empty(),
            root.find("tagOptions").map(FaultFile::notMigrated).orElse(false));
    }

    private static List<FaultRule> rules(SeedNode node) {
        node.allow("fault", "operation", "calls", "chance", "burst", "by");
        FaultKind kind = kind(node.get("fault"));
        if (kind != FaultKind.DELAY && node.find("by").isPresent()) {
            throw node.mistake("by is for the fault delay only.");
        }
        Duration by = kind == FaultKind.DELAY ? time(node.get("by")) : Duration.ZERO;
        int calls = node.find("calls").map(FaultFile::calls).orElse(Faults.ALWAYS);
        double chance = node.find("chance").map(FaultFile::chance).orElse(1d);
        int burst = node.find("burst").map(each -> count(each, 1)).orElse(1);
        return operations(node).stream()
            .map(operation -> new FaultRule(node.place(), operation, kind, by, calls, chance, burst)).toList();
    }

    private static boolean notMigrated(SeedNode node) {
        if (node.text().equals("not migrated")) {
            return true;
        }
        throw node.mistake("tagOptions can be \"not migrated\" only.");
    }

    private static FaultKind kind(SeedNode node) {
        return FaultKind.of(node.text()).orElseThrow(() -> node.mistake(
            node.text() + " is no fault; there are " + String.join(", ", FaultKind.words()) + "."));
    }

    private static List<String> operations(SeedNode node) {
        return node.find("operation").map(each -> each.isList()
            ? each.items().stream().map(SeedNode::text).toList() : List.of(each.text())).orElse(List.of(Faults.ANY));
    }

    private static int calls(SeedNode node) {
        return node.text().equals("always") ? Faults.ALWAYS : count(node, 1);
    }

    private static int count(SeedNode node, int least) {
        if (COUNT.matcher(node.text()).matches() && Integer.parseInt(node.text()) >= least) {
            return Integer.parseInt(node.text());
        }
        throw node.mistake("\"" + node.text() + "\" is no whole number from " + least + " to 999999999.");
    }

    private static double chance(SeedNode node) {
        Matcher percent = PERCENT.matcher(node.text());
        double chance = percent.matches() ? Double.parseDouble(percent.group(1)) / 100 : 0;
        if (chance > 0 && chance <= 1) {
            return chance;
        }
        throw node.mistake("\"" + node.text() + "\" is no chance such as 10%, above 0% and up to 100%.");
    }

    private static Duration time(SeedNode node) {
        Matcher time = TIME.matcher(node.text());
        if (!time.matches()) {
            throw node.mistake("\"" + node.text()
                + "\" is no time such as 300 milliseconds, 5 seconds or 1 minute.");
        }
        long count = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "millisecond" -> Duration.ofMillis(count);
            case "second" -> Duration.ofSeconds(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
