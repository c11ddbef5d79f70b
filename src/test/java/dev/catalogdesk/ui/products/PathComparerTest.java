package dev.catalogdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.ConstraintType;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.products.PathComparison.Line;
import dev.catalogdesk.ui.products.PathComparison.Verdict;
import dev.catalogdesk.ui.task.LoadState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathComparerTest {
    private static final String RULE = """
        {"Sizes":{"Assertions":[{"Assert":true,"AssertDescription":"%s"}]}}""";

    private final PathComparer comparer = new PathComparer(Messages.load());

    private static Line line(PathComparison comparison, String title) {
        return comparison.lines().stream().filter(line -> line.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> texts(PathComparison comparison, String title) {
        return line(comparison, title).cells().stream().map(PathComparison.Cell::text).toList();
    }

    @Test
    void marksWhatDiffers() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().usage("launchAsRole", "arn:aws:iam::111122223333:role/SCLaunch-Prod")
                .usage("tagUpdateOnProvisionedProduct", "ALLOWED").usage("rules", RULE.formatted("Large only"))
                .tag("env", "prod").tagOption("cost-center", "a", "b").path("lp-1"),
            new Terms().usage("tagUpdateOnProvisionedProduct", "NOT_ALLOWED").usage("rules", "{}")
                .tag("env", "sandbox").path("lp-2")));

        assertThat(texts(comparison, "Launch role")).containsExactly("SCLaunch-Prod", "None: your own permissions");
        assertThat(line(comparison, "Launch role").cells().getFirst().whole())
            .isEqualTo("arn:aws:iam::111122223333:role/SCLaunch-Prod");
        assertThat(texts(comparison, "Template rules")).containsExactly("1 rule: Large only", "None");
        assertThat(texts(comparison, "Tags applied"))
            .containsExactly("choose cost-center (2), env=prod", "env=sandbox");
        assertThat(texts(comparison, "Tag changes later")).containsExactly("Allowed", "Not allowed");
        assertThat(texts(comparison, "Notifies")).containsExactly("None", "None");
        assertThat(comparison.differing()).isEqualTo(4);
        assertThat(line(comparison, "Notifies").verdict()).isEqualTo(Verdict.SAME);
        assertThat(comparison.identical()).isFalse();
    }

    @Test
    void tellsRolesOfTheSameNameInTwoAccountsApart() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().usage("launchAsRole", "arn:aws:iam::111122223333:role/Launch").path("lp-1"),
            new Terms().usage("launchAsRole", "arn:aws:iam::444455556666:role/Launch").path("lp-2")));

        assertThat(line(comparison, "Launch role").verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void tellsAsManyRulesOfOtherWordsApart() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().usage("rules", RULE.formatted("Large")).path("lp-1"),
            new Terms().usage("rules", RULE.formatted("Small")).path("lp-2")));

        assertThat(line(comparison, "Template rules").verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void findsTwoPathsOfTheSameNameIdentical() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().tag("a", "1").tag("b", "2").path("lp-1"),
            new Terms().tag("b", "2").tag("a", "1").path("lp-2")));

        assertThat(comparison.differing()).isZero();
        assertThat(comparison.identical()).isTrue();
    }

    @Test
    void callsASinglePathNeitherIdenticalNorDifferent() {
        PathComparison comparison = comparer.compare(List.of(new Terms().path("lp-1")));

        assertThat(comparison.identical()).isFalse();
        assertThat(comparison.differing()).isZero();
    }

    @Test
    void leavesOpenWhatIsNotKnownOfAPath() {
        PathTerms unknown = new PathTerms(new Terms().summary("lp-2", "B"),
            new LoadState.Denied(new IllegalStateException()), Optional.empty());
        PathComparison comparison = comparer.compare(List.of(new Terms().path("lp-1"), unknown));

        assertThat(line(comparison, "Launch role").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(texts(comparison, "Launch role")).endsWith("Not told");
        assertThat(line(comparison, "Notifies").verdict()).isEqualTo(Verdict.SAME);
        assertThat(comparison.identical()).isFalse();
    }

    @Test
    void saysThatTermsAreOnTheirWay() {
        PathTerms loading =
            new PathTerms(new Terms().summary("lp-2", "B"), new LoadState.Loading(), Optional.empty());

        assertThat(texts(comparer.compare(List.of(loading)), "Launch role")).containsExactly("Loading…");
    }

    @Test
    void leavesOutAConflictingTagOptionAndSaysSo() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().tagOption("cost-center").tagOption("team", "data").path("lp-1")));

        assertThat(texts(comparison, "Tags applied")).containsExactly("cost-center left out (conflict), team=data");
    }

    @Test
    void comparesAccountsAndRegionsOfStackSets() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().stackSet(List.of("111122223333"), List.of("eu-central-1", "us-east-1")).path("lp-1"),
            new Terms().path("lp-2")));

        assertThat(texts(comparison, "StackSet")).containsExactly("1 account, 2 regions", "None");
        assertThat(comparer.compare(List.of(new Terms().path("lp-1"))).lines())
            .extracting(Line::title).doesNotContain("StackSet");
    }

    @Test
    void saysThatRulesCannotBeRead() {
        PathComparison comparison = comparer.compare(List.of(new Terms().usage("rules", "{\"a\":").path("lp-1")));

        assertThat(texts(comparison, "Template rules")).containsExactly("Cannot be read");
    }

    @Test
    void namesTheTopicsThatAreNotified() {
        PathComparison comparison = comparer.compare(List.of(
            new Terms().constraint(ConstraintType.NOTIFICATION, "db-changes topic").path("lp-1"),
            new Terms().constraint(ConstraintType.NOTIFICATION, "").path("lp-2")));

        assertThat(texts(comparison, "Notifies")).containsExactly("db-changes topic", "A topic");
    }
}
