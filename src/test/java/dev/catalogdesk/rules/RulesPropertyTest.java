package dev.catalogdesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Thousands of random rules: what the program says is what trying everything says.
class RulesPropertyTest {
    private static final int SEEDS = 600;
    private static final BruteForce BRUTE = new BruteForce(RandomRules.DOMAINS);

    @Test
    void evaluationAgreesWithTryingEverything() {
        forEachSeed(true, (game, dice) -> {
            List<AssertionResult> results = game.live.report().results();
            for (int i = 0; i < results.size(); i++) {
                AssertionStatus said = results.get(i).status();
                AssertionStatus truth = game.truth(i, game.values);
                assertThat(agree(said, truth) || (said == AssertionStatus.OPEN && game.openByList(i)))
                    .as("%s: %s, not %s", game, said, truth).isTrue();
            }
        });
    }

    @Test
    void changesAgreeWithAFreshEvaluation() {
        forEachSeed(true, (game, dice) -> {
            Map<String, List<String>> values = new HashMap<>(game.values);
            for (int i = 0; i < 5; i++) {
                String key = dice.key();
                values.put(key, dice.value(key));
                assertThat(game.live.change(key, String.join(",", values.get(key))))
                    .as("%s", game).isEqualTo(game.rules.evaluate(asTyped(values)));
            }
        });
    }

    @Test
    void strikeOutsAgreeWithTryingEverything() {
        forEachSeed(true, (game, dice) -> {
            for (RuleParameter parameter : RandomRules.PARAMETERS) {
                Map<String, List<RuleAssertion>> struck = game.live.struckOut(parameter.key());
                for (String value : parameter.allowedValues()) {
                    List<List<String>> ways = RandomRules.domain(parameter.key()).stream()
                        .filter(each -> each.contains(value)).toList();
                    Set<Integer> truth = game.where(i -> game.about(i, parameter.key())
                        && ways.stream().allMatch(way -> game.truth(i, game.with(Map.of(parameter.key(), way)))
                            == AssertionStatus.VIOLATED));
                    Set<Integer> said = struck.getOrDefault(value, List.of()).stream()
                        .map(game.rules.assertions()::indexOf).collect(Collectors.toSet());
                    truth.removeIf(i -> game.openByList(i) && !parameter.list());
                    said.removeIf(i -> game.openByList(i) && !parameter.list());
                    assertThat(said).as("%s: %s of %s", game, value, parameter.key()).isEqualTo(truth);
                }
            }
        });
    }

    @Test
    void repairsAgreeWithTryingEverything() {
        int[] seen = new int[3];
        forEachSeed(false, (game, dice) -> {
            for (int i : game.where(at -> game.status(at) == AssertionStatus.VIOLATED)) {
                Repairs repairs = game.live.repairs(game.rules.assertions().get(i));
                Set<Map<String, String>> truth = game.repairs(i);
                assertThat(repairs.complete()).isTrue();
                assertThat(repairs.repairs()).extracting(Repair::values).as("%s: %s", game, i)
                    .containsExactlyInAnyOrderElementsOf(truth);
                seen[truth.isEmpty() ? 0 : truth.iterator().next().size()]++;
            }
        });
        assertThat(seen).as("with none, with one, with two parameters").doesNotContain(0);
    }

    @Test
    void repairsOfFreeTextsAndListsHold() {
        int[] found = {0};
        forEachSeed(true, (game, dice) -> {
            for (int i : game.where(at -> game.status(at) == AssertionStatus.VIOLATED)) {
                for (Repair repair : game.live.repairs(game.rules.assertions().get(i)).repairs()) {
                    Map<String, List<String>> change = new HashMap<>();
                    repair.values().forEach((key, text) -> change.put(key, List.of(text.split(","))));
                    assertThat(game.mends(i, change)).as("%s: %s", game, repair).isTrue();
                    found[0]++;
                }
            }
        });
        assertThat(found[0]).isPositive();
    }

    private static void forEachSeed(boolean free, BiConsumer<Game, RandomRules> check) {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomRules dice = new RandomRules(seed, free);
            check.accept(new Game(dice.rules(), dice.values(free ? 2 : 1)), dice);
        }
    }

    /// What could be known exactly is; rules that do not apply or hold come to the same where values are missing.
    private static boolean agree(AssertionStatus said, AssertionStatus truth) {
        return said == truth
            || (said == AssertionStatus.SATISFIED && truth == AssertionStatus.NOT_APPLICABLE);
    }

    private static RuleValues asTyped(Map<String, List<String>> values) {
        Map<String, String> texts = new HashMap<>();
        values.forEach((key, members) -> texts.put(key, String.join(",", members)));
        return RuleValues.of(RandomRules.PARAMETERS, texts);
    }

    /// Rules and values of one seed.
    private static final class Game {
        private final ObjectNode json;
        private final TemplateRules rules;
        private final Map<String, List<String>> values;
        private final LiveRules live;
        private final List<JsonNode> owners = new ArrayList<>();
        private final List<JsonNode> demands = new ArrayList<>();

        Game(ObjectNode json, Map<String, List<String>> values) {
            this.json = json;
            this.values = values;
            rules = TemplateRules.parse(json.toString());
            live = new LiveRules(rules, asTyped(values));
            json.forEach(rule -> rule.get("Assertions").forEach(each -> {
                owners.add(rule);
                demands.add(each.get("Assert"));
            }));
        }

        AssertionStatus status(int at) {
            return live.report().results().get(at).status();
        }

        AssertionStatus truth(int at, Map<String, List<String>> some) {
            return BRUTE.status(owners.get(at), demands.get(at), some);
        }

        boolean about(int at, String key) {
            return rules.assertions().get(at).keys().contains(key);
        }

        /// Members of a missing list are not guessed, so such an assertion may be open where it need not.
        boolean openByList(int at) {
            return !values.containsKey("l") && about(at, "l");
        }

        Map<String, List<String>> with(Map<String, List<String>> change) {
            Map<String, List<String>> changed = new HashMap<>(values);
            changed.putAll(change);
            return changed;
        }

        Set<Integer> where(Predicate<Integer> test) {
            Set<Integer> places = new HashSet<>();
            for (int i = 0; i < demands.size(); i++) {
                if (test.test(i)) {
                    places.add(i);
                }
            }
            return places;
        }

        boolean mends(int broken, Map<String, List<String>> change) {
            Map<String, List<String>> then = with(change);
            AssertionStatus after = truth(broken, then);
            return after != AssertionStatus.VIOLATED && after != AssertionStatus.OPEN && where(i ->
                truth(i, then) == AssertionStatus.VIOLATED && truth(i, values) != AssertionStatus.VIOLATED).isEmpty();
        }

        Set<Map<String, String>> repairs(int broken) {
            Set<Map<String, String>> one = new HashSet<>();
            Set<Map<String, String>> two = new HashSet<>();
            for (String key : List.of("p", "q", "r")) {
                for (String text : others(key)) {
                    if (about(broken, key) && mends(broken, Map.of(key, List.of(text)))) {
                        one.add(Map.of(key, text));
                    }
                    for (String second : List.of("p", "q", "r")) {
                        if (!second.equals(key) && one.isEmpty() && about(broken, key)) {
                            others(second).stream().filter(more -> mends(broken,
                                Map.of(key, List.of(text), second, List.of(more))))
                                .forEach(more -> two.add(Map.of(key, text, second, more)));
                        }
                    }
                }
            }
            return one.isEmpty() ? two : one;
        }

        private List<String> others(String key) {
            return List.of("x", "y", "z").stream()
                .filter(each -> !List.of(each).equals(values.get(key))).toList();
        }

        @Override
        public String toString() {
            return json + " with " + values;
        }
    }
}
