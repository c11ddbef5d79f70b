package dev.catalogdesk.paths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisioningParameters;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.UsageInstruction;
import dev.catalogdesk.model.UsageInstructions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LaunchChangesTest {
    private static final LaunchChoices NOTHING = new LaunchChoices(Map.of(), Set.of(), Set.of());
    private static final String RULE = "{\"R\":{\"Assertions\":[{\"Assert\":true,\"AssertDescription\":\"%s\"}]}}";

    @Test
    void findsNothingBetweenPathsThatDifferInNothingButTheOrderOfWhatTheyList() {
        Path one = new Path().tag("a", "1").tag("b", "2").option("c", "x", "y").stackSet("1", "2");
        Path other = new Path().option("c", "y", "x").tag("b", "2").tag("a", "1").stackSet("2", "1");

        assertThat(between(one, other, NOTHING)).isEmpty();
        assertThat(LaunchAspect.values()).allMatch(aspect -> aspect.same(one.terms(), other.terms()));
    }

    @Test
    void tellsTheRolesApartEvenWhereTheyHaveTheSameName() {
        Path one = new Path().role("arn:aws:iam::111122223333:role/Launch");
        Path other = new Path().role("arn:aws:iam::444455556666:role/Launch");

        assertThat(between(one, other, NOTHING)).containsExactly(new LaunchChange.Role(
            Optional.of("arn:aws:iam::111122223333:role/Launch"),
            Optional.of("arn:aws:iam::444455556666:role/Launch")));
        assertThat(between(one, new Path(), NOTHING)).containsExactly(new LaunchChange.Role(
            Optional.of("arn:aws:iam::111122223333:role/Launch"), Optional.empty()));
    }

    @Test
    void tellsTagsThatAreAddedMissingAndOtherwise() {
        Path one = new Path().tag("env", "prod").tag("team", "data").tag("same", "x");
        Path other = new Path().tag("env", "sandbox").tag("tier", "2").tag("same", "x");

        assertThat(between(one, other, NOTHING)).containsExactly(
            new LaunchChange.TagOther("env", "prod", "sandbox"),
            new LaunchChange.TagMissing("team", "data"),
            new LaunchChange.TagAdded("tier", "2"));
    }

    @Test
    void tellsWhichTagsHaveToBeChosenAndWhichChoicesNoLongerFit() {
        Path one = new Path().option("cost", "1", "2").option("kept", "a", "b").tag("env", "prod");
        Path other = new Path().option("cost", "2", "3").option("kept", "a", "c").option("env", "prod", "dev")
            .option("new", "x", "y");

        assertThat(between(one, other, new LaunchChoices(Map.of("cost", "1", "kept", "a"), Set.of(), Set.of())))
            .containsExactly(
                new LaunchChange.TagNoLongerOffered("cost", "1", List.of("2", "3")),
                new LaunchChange.TagToChoose("env", List.of("dev", "prod")),
                new LaunchChange.TagToChoose("new", List.of("x", "y")));
    }

    @Test
    void saysNothingOfAChoiceThatIsOfferedOnBoth() {
        Path one = new Path().option("cost", "1", "2");

        assertThat(between(one, new Path().option("cost", "1", "2"), NOTHING)).isEmpty();
        assertThat(between(one, new Path().tag("cost", "1"),
            new LaunchChoices(Map.of("cost", "1"), Set.of(), Set.of()))).isEmpty();
    }

    @Test
    void tellsWhatBecomesOfAChoiceThatIsNotOfferedAtAll() {
        Path one = new Path().option("cost", "1", "2");

        assertThat(between(one, new Path(), NOTHING)).containsExactly(new LaunchChange.TagNotAsked("cost"));
        assertThat(between(one, new Path(), new LaunchChoices(Map.of("cost", "1"), Set.of(), Set.of())))
            .containsExactly(new LaunchChange.TagMissing("cost", "1"));
        assertThat(between(one, new Path().option("cost"), NOTHING))
            .containsExactly(new LaunchChange.TagLeftOut("cost"));
        assertThat(between(new Path().option("cost"), new Path(), NOTHING)).isEmpty();
    }

    @Test
    void tellsThatAnOwnTagIsInTheWay() {
        LaunchChoices own = new LaunchChoices(Map.of(), Set.of("mine"), Set.of());

        assertThat(between(new Path(), new Path().tag("mine", "x"), own)).containsExactly(
            new LaunchChange.OwnTagTaken("mine"), new LaunchChange.TagAdded("mine", "x"));
        assertThat(between(new Path().tag("mine", "y"), new Path().tag("mine", "x"), own)).containsExactly(
            new LaunchChange.TagOther("mine", "y", "x"));
    }

    @Test
    void tellsWhetherTagsMayBeChangedLater() {
        assertThat(between(new Path(), new Path().updates("NOT_ALLOWED"), NOTHING)).containsExactly(
            new LaunchChange.Updates(OpenEnum.read("NOT_ALLOWED", TagUpdates.UNKNOWN)));
        assertThat(between(new Path().updates("SOME"), new Path().updates("OTHERS"), NOTHING)).hasSize(1);
    }

    @Test
    void tellsWhereAStackSetMayNoLongerGoWhatIsChosenFirst() {
        assertThat(between(new Path().stackSet("1", "2", "3"), new Path().stackSet("3", "4"),
            new LaunchChoices(Map.of(), Set.of(), Set.of("2", "3")))).containsExactly(
                new LaunchChange.Scope(false, List.of("2"), List.of("1"), List.of("4")));
        assertThat(between(new Path(), new Path().stackSet("1"), NOTHING))
            .containsExactly(new LaunchChange.StackSet(true));
    }

    @Test
    void tellsRulesApartByWhatTheySayAndNotByHowTheyAreWritten() {
        Path one = new Path().rules(RULE.formatted("Large"));

        assertThat(LaunchAspect.RULES.same(one.terms(), new Path().rules(" " + RULE.formatted("Large")).terms()))
            .isTrue();
        assertThat(LaunchAspect.RULES.same(one.terms(), new Path().rules(RULE.formatted("Small")).terms())).isFalse();
        assertThat(LaunchAspect.RULES.same(new Path().rules("{ broken").terms(), new Path().terms())).isFalse();
        assertThat(LaunchAspect.RULES.same(new Path().rules("{ broken").terms(), new Path().rules("{ broken").terms()))
            .isTrue();
        assertThat(between(one, new Path(), NOTHING)).isEmpty();
    }

    private static List<LaunchChange> between(Path here, Path there, LaunchChoices choices) {
        return LaunchChanges.between(here.terms(), there.terms(), choices);
    }

    private static final class Path {
        private final List<Tag> tags = new ArrayList<>();
        private final List<TagOption> options = new ArrayList<>();
        private final List<ConstraintSummary> constraints = new ArrayList<>();
        private Optional<String> role = Optional.empty();
        private String updates = "ALLOWED";
        private String rules = "{}";
        private List<String> accounts = List.of();

        Path role(String arn) {
            role = Optional.of(arn);
            return this;
        }

        Path tag(String key, String value) {
            tags.add(new Tag(key, value));
            return this;
        }

        Path option(String key, String... values) {
            options.add(new TagOption(key, List.of(values)));
            return this;
        }

        Path updates(String word) {
            updates = word;
            return this;
        }

        Path rules(String json) {
            rules = json;
            return this;
        }

        Path stackSet(String... allowed) {
            accounts = Arrays.asList(allowed);
            constraints.add(new ConstraintSummary(OpenEnum.of(ConstraintType.STACKSET), ""));
            return this;
        }

        LaunchTerms terms() {
            return LaunchTerms.of(tags, new ProvisioningParameters(List.of(), constraints,
                List.of(new UsageInstruction("rules", rules)), options, accounts, List.of(), List.of()),
                new UsageInstructions(Optional.empty(), Optional.empty(), role,
                    OpenEnum.read(updates, TagUpdates.UNKNOWN), List.of(), List.of(), Map.of(), List.of()));
        }
    }
}
