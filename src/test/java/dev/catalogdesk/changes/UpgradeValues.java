package dev.catalogdesk.changes;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.parameters.ValueCheck;
import dev.catalogdesk.template.EvaluationContext;
import dev.catalogdesk.template.Reference;
import dev.catalogdesk.template.ResourceValues;
import dev.catalogdesk.template.Section;
import dev.catalogdesk.template.StackFacts;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateEvaluation;
import dev.catalogdesk.template.TemplateReferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// Finds values of parameters with which two versions of a template can be compared fairly with a tool that knows no
/// values: a parameter of both has the same value in both, and a resource of which the tool speaks exists, if any
/// values make it exist.
public final class UpgradeValues {
    private static final int MOST_TRIALS = 4_000;
    private static final int MOST_CANDIDATES = 8;
    private static final List<String> PLAUSIBLE = List.of("value", "1", "5", "30", "true", "10.0.0.0/16",
        "vpc-0123456789abcdef0", "subnet-0123456789abcdef0", "sg-0123456789abcdef0", "ami-0123456789abcdef0",
        "Z0123456789ABC", "111111111111", "us-east-1", "us-east-1a", "t3.micro", "name@example.com", "example.com",
        "https://example.com/", "arn:aws:iam::111111111111:role/name", "arn:aws:s3:::name", "/path/", "Secret12345",
        "secret-of-16-chars-or-more", "2024-01-01", "cron(0 5 * * ? *)", "o-0123456789", "ou-abcd-01234567", "");

    private final UpgradePair pair;
    private final StackFacts facts;
    private final UpgradeVersions usual;

    /// Prepares to look for values.
    ///
    /// @param pair the two versions
    /// @param facts where the stack is
    public UpgradeValues(UpgradePair pair, StackFacts facts) {
        this.pair = pair;
        this.facts = facts;
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        keys().forEach(key -> put(key, candidates(key), before, after));
        usual = new UpgradeVersions(before, after);
    }

    /// The older version's default, or the newer one's, or a value that fits; each version its own only where no value
    /// fits both.
    public UpgradeVersions usual() {
        return usual;
    }

    /// Values with which a resource exists in each version that has it; the usual ones if they do, or none do.
    UpgradeVersions making(String logicalId) {
        List<UpgradeVersions> trials = new ArrayList<>(List.of(usual));
        for (String key : conditionsOf(logicalId)) {
            List<UpgradeVersions> more = new ArrayList<>();
            for (String value : candidates(key)) {
                trials.stream().limit(MOST_TRIALS).forEach(trial -> {
                    Map<String, String> before = new HashMap<>(trial.before());
                    Map<String, String> after = new HashMap<>(trial.after());
                    put(key, List.of(value), before, after);
                    more.add(new UpgradeVersions(before, after));
                });
            }
            trials.addAll(more);
        }
        return trials.stream().limit(MOST_TRIALS).filter(trial -> exists(pair.before(), logicalId, trial.before())
            && exists(pair.after(), logicalId, trial.after())).findFirst().orElse(usual);
    }

    private boolean exists(Template template, String logicalId, Map<String, String> values) {
        TemplateEvaluation evaluation =
            new TemplateEvaluation(new EvaluationContext(template, values, facts, ResourceValues.unknown()));
        return template.resource(logicalId).map(evaluation::exists).orElse(true);
    }

    private SequencedSet<String> keys() {
        SequencedSet<String> keys = new LinkedHashSet<>();
        Stream.of(pair.before(), pair.after()).flatMap(template -> template.parameters().stream())
            .forEach(parameter -> keys.add(parameter.key()));
        return keys;
    }

    /// Gives both versions the first value that fits both, or else each the first that fits it.
    private void put(String key, List<String> values, Map<String, String> before, Map<String, String> after) {
        Optional<ProvisioningParameter> old = pair.before().parameter(key);
        Optional<ProvisioningParameter> current = pair.after().parameter(key);
        Optional<String> common = values.stream().filter(value -> fits(old, value) && fits(current, value)).findFirst();
        common.or(() -> values.stream().filter(value -> fits(old, value)).findFirst())
            .ifPresent(value -> before.put(key, value));
        common.or(() -> values.stream().filter(value -> fits(current, value)).findFirst())
            .ifPresent(value -> after.put(key, value));
    }

    private static boolean fits(Optional<ProvisioningParameter> parameter, String value) {
        return parameter.map(each -> new ValueCheck(each).problem(value).isEmpty()).orElse(true);
    }

    private List<String> candidates(String key) {
        List<ProvisioningParameter> versions = Stream.of(pair.before().parameter(key), pair.after().parameter(key))
            .flatMap(Optional::stream).toList();
        return Stream.of(versions.stream().flatMap(each -> each.defaultValue().stream()),
                versions.stream().flatMap(each -> each.constraints().allowedValues().stream()), PLAUSIBLE.stream())
            .flatMap(each -> each).distinct()
            .filter(value -> versions.stream().anyMatch(each -> fits(Optional.of(each), value)))
            .limit(MOST_CANDIDATES).toList();
    }

    /// The parameters that decide whether a resource exists.
    private Set<String> conditionsOf(String logicalId) {
        Set<String> parameters = new LinkedHashSet<>();
        Stream.of(pair.before(), pair.after()).forEach(template -> template.resource(logicalId)
            .flatMap(each -> each.condition()).ifPresent(condition ->
                follow(TemplateReferences.of(template), condition, new HashSet<>(), parameters)));
        return parameters;
    }

    private static void follow(
            TemplateReferences references, String condition, Set<String> seen, Set<String> parameters) {
        if (!seen.add(condition)) {
            return;
        }
        for (Reference each : references.from(Section.CONDITIONS, condition)) {
            switch (each.kind()) {
                case PARAMETER -> parameters.add(each.name());
                case CONDITION -> follow(references, each.name(), seen, parameters);
                default -> { }
            }
        }
    }
}
