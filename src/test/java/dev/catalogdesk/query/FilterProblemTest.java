package dev.catalogdesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterProblemTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "status:            | empty    | 0 | 7  | true",
        "status: error      | empty    | 0 | 7  | false",
        "status:,           | empty    | 0 | 8  | true",
        "colour:red         | field    | 0 | 7  | false",
        "status:frozen      | status   | 7 | 13 | true",
        "badge:old x        | badge    | 6 | 9  | false",
        "name>5             | compared | 0 | 6  | true",
        "age:7d             | age      | 0 | 6  | true",
        "age>               | age      | 0 | 4  | true",
        "age>7y x           | age      | 0 | 6  | false",
        "a \"b c            | quote    | 2 | 6  | true",
        "name:/b c          | slash    | 5 | 9  | true",
        "name:/(/ x         | regex    | 5 | 8  | false",
        "/(){1000000}/      | heavy    | 0 | 13 | true",
        "!                  | not      | 0 | 1  | true",
        "a !! b             | not      | 2 | 4  | false",
        "!raw:status:X      | raw      | 0 | 13 | true",
        "raw:               | empty    | 0 | 4  | true",
        "tag:               | empty    | 0 | 4  | true",
    })
    void saysWhatIsTheMatterAndWhatToDo(String line, String kind, int start, int end, boolean unfinished) {
        assertThat(ProvisionedFilter.parse(line).problems()).as(line).singleElement().satisfies(problem -> {
            assertThat(problem.what().key()).isEqualTo("filter.problem." + kind);
            assertThat(problem.todo().key()).startsWith("filter.todo.");
            assertThat(List.of(problem.start(), problem.end())).containsExactly(start, end);
            assertThat(problem.unfinished()).isEqualTo(unfinished);
        });
    }

    @Test
    void theRestOfTheLineCountsAllTheSame() {
        ProvisionedFilter filter = ProvisionedFilter.parse("status: age>x name:/(/ orders badge:nope");
        assertThat(filter.problems()).hasSize(4);
        assertThat(filter.parts()).extracting(FilterPart::text).containsExactly("orders");
    }

    @Test
    void whatIsNotFinishedCountsAsFarAsItGoes() {
        assertThat(ProvisionedFilter.parse("\"redis ca").parts()).extracting(FilterPart::term)
            .containsExactly(new FilterTerm.FreeText(new ValueMatch.Contains("redis ca")));
        assertThat(ProvisionedFilter.parse("name:/^red").parts()).extracting(FilterPart::term)
            .containsExactly(new FilterTerm.FieldTerm(FilterField.NAME, List.of(new ValueMatch.Regex("^red"))));
        assertThat(ProvisionedFilter.parse("name:a,").parts()).extracting(FilterPart::term)
            .containsExactly(new FilterTerm.FieldTerm(FilterField.NAME, List.of(new ValueMatch.Contains("a"))));
        assertThat(ProvisionedFilter.parse("tag:team=").problems()).isEmpty();
    }

    @Test
    void aLineWhileItIsTypedNeverFails() {
        String line =
            "!status:tainted,error tag:\"a b\"=/^x(y|z)$/ age > 7d badge:behind raw:x name=a query:\"b c\" /d/";
        for (int end = 0; end <= line.length(); end++) {
            ProvisionedFilter.parse(line.substring(0, end)).split();
        }
        assertThat(ProvisionedFilter.parse(line).problems()).isEmpty();
        assertThat(ProvisionedFilter.parse(line).parts()).hasSize(8);
    }

    @Test
    void noTextAtAllFails() {
        Random dice = new Random(7);
        String letters = "ab:=<>!/\\\"',. \t\n7d()[]{}*+?^$|\u0000\u00e9\ud83d";
        List<String> words = List.of("status:", "tag:", "age>", "badge:", "raw:", "name:/", "arn:aws", "id:pp-", "(?",
            "{9");
        SearchText row = SearchText.of(Rows.named("orders", "TAINTED"));
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int length = dice.nextInt(12); length > 0; length--) {
                line.append(dice.nextInt(3) == 0 ? Rows.pick(dice, words)
                    : String.valueOf(letters.charAt(dice.nextInt(letters.length()))));
            }
            ProvisionedFilter filter = ProvisionedFilter.parse(line.toString());
            filter.run(Rows.NOW, any -> Set.of()).test(row);
            assertThat(filter.split().parts()).hasSameSizeAs(filter.parts());
            for (FilterProblem problem : filter.problems()) {
                assertThat(problem.start()).isBetween(0, problem.end());
                assertThat(problem.end()).isLessThanOrEqualTo(line.length());
            }
        }
    }

    @Test
    void aHugeLineIsCutAndSaysSo() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            for (String line : List.of("a".repeat(5_000_000), "!".repeat(100_000), "name:a,".repeat(100_000),
                "/" + "(".repeat(100_000), "\"".repeat(100_001), "tag:".repeat(50_000))) {
                ProvisionedFilter filter = ProvisionedFilter.parse(line);
                assertThat(filter.problems()).last().extracting(FilterProblem::what)
                    .isEqualTo(MessageKey.of("filter.problem.long", ProvisionedFilter.LONGEST));
                filter.run(Rows.NOW, any -> Set.of()).matches(Rows.named("a", "ERROR"));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"/(a+)+$/", "name:/(a|a)*b/", "!/^(a|aa)+$/", "/(.*)*x\\1y/", "/(a?){900}b/",
        "/(?:a|b|ab)*c/", "message:/(x+x+)+y/", "/(a*)*\\1b/", "name:/^(a+)+\\1b$/"})
    void noExpressionHoldsUpAPassOverManyRows(String line) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            FilterRun run = ProvisionedFilter.parse(line).run(Rows.NOW, any -> Set.of());
            SearchText row = SearchText.of(Rows.named("a".repeat(120) + "!", "ERROR"));
            for (int i = 0; i < 50_000; i++) {
                run.test(row);
            }
        });
    }

    @Test
    void tellsForHowManyRowsAnExpressionTookTooLong() {
        FilterRun run = ProvisionedFilter.parse("name:/^(a+)+\\1b$/").run(Rows.NOW, any -> Set.of());
        assertThat(run.matches(Rows.named("aaab", "ERROR"))).isTrue();
        assertThat(run.problem()).isEmpty();
        assertThat(run.matches(Rows.named("a".repeat(60) + "!", "ERROR"))).isFalse();
        assertThat(run.matches(Rows.named("a".repeat(61) + "!", "ERROR"))).isFalse();
        assertThat(run.problem()).contains(MessageKey.of("filter.problem.slow", 2));
    }

    @Test
    void anExpressionNeedNotReadWhatAnotherTermRulesOut() {
        FilterRun run = ProvisionedFilter.parse("name:/^(a+)+\\1b$/ status:error").run(Rows.NOW, any -> Set.of());
        assertThat(run.matches(Rows.named("a".repeat(60) + "!", "AVAILABLE"))).isFalse();
        assertThat(run.problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"((){1000}){1000}", "(?x)(){10\u00a00000}", "^{100000}", "\\b{5000}",
        "[{](){1000000}", "(?:){2,99999}", "x{1001}", "(){1001,}"})
    void refusesExpressionsThatCountWithoutReading(String expression) {
        assertThat(RegexCheck.verdict(expression.replace('\u00a0', ' '))).isEqualTo(RegexCheck.Verdict.HEAVY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"[0-9]{12}-[0-9]{1,12}", "(ab){3}", "\\d{1000}", "a{2}b{3}", "x{,y",
        "\\p{Alpha}+"})
    void takesExpressionsThatCountAsUsual(String expression) {
        assertThat(RegexCheck.verdict(expression)).isNotEqualTo(RegexCheck.Verdict.HEAVY);
    }
}
