package dev.catalogdesk.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.catalogdesk.demo.seed.Mistakes;
import dev.catalogdesk.demo.seed.ScenarioException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake in a folder of the user's names file, line, what is wrong and what would be right.
class ScenarioMistakesTest {
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private static final String GOOD = """
        account: '111122223333'
        regions: [eu-central-1]
        callers:
          - {name: ada, key: AKIAEXAMPLE000000001, arn: 'iam::ACCOUNT:user/ada'}
        portfolios:
          tools: {name: Tools, provider: Platform, access: [ada]}
          closed: {name: Closed, provider: Platform}
        serviceActions:
          restart: {name: Restart, document: AWS-RestartEC2Instance, parameters: {InstanceId: TARGET}}
        products:
          - key: queue
            name: Queue
            owner: Platform
            versions:
              - {name: v1, template: queue.yaml, actions: [restart]}
            paths:
              - portfolio: tools
                constraints:
                  - {launch: Launcher}
                  - {template: small.json}
        stacks:
          - {name: mail, product: queue, version: v1, created: 3 days ago}
        provisioned:
          - name: orders
            product: queue
            version: v1
            created: 2 days ago
            parameters: {QueueName: orders}
          - name: invoices
            product: queue
            version: v1
            history:
              - {what: launch, when: 9 days ago}
              - {what: update, when: 2 days ago, status: failed, error: Rate exceeded}
        plans:
          - {name: more, provisioned: orders, created: 1 hour ago}
        mishaps:
          - {what: fail, operations: [update], error: Rate exceeded}
        """;
    private static final String TEMPLATE = """
        Parameters:
          QueueName: {Type: String}
        Resources:
          Queue: {Type: "AWS::SQS::Queue"}
        """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("templates/queue.yaml"), TEMPLATE);
        Files.writeString(folder.resolve("rules/small.json"), "{}");
    }

    @Test
    void readsTheOneWithoutMistakes() throws IOException {
        Scenario scenario = load(GOOD);

        assertThat(scenario.regions().getFirst().provisionedProducts()).hasSize(2);
        assertThat(scenario).isEqualTo(load(GOOD));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
            arguments("account: '111122223333'", "account: '1111'", 1, "\"1111\" is not 12 digits."),
            arguments("account: '111122223333'", "acount: '111122223333'", 1, "the key acount is not known here, only"),
            arguments("[eu-central-1]", "[Frankfurt]", 2, "\"Frankfurt\" is not a region such as eu-central-1."),
            arguments("[eu-central-1]", "[]", 2, "at least one region is needed."),
            arguments("[eu-central-1]", "[eu-central-1, eu-west-1" + manyRegions() + "]", 2,
                "there are 42 regions, 40 are allowed."),
            arguments("key: AKIAEXAMPLE000000001", "key: short", 4, "\"short\" is not an access key:"),
            arguments("iam::ACCOUNT:user/ada", "ada", 4, "\"ada\" is neither a caller's name nor an ARN such as"),
            arguments("name: Tools, provider: Platform", "name: Tools", 6, "the key provider is missing."),
            arguments("access: [ada]", "access: [bob]", 6, "there is no caller bob; there is ada."),
            arguments("closed: {", "tools: {", 7, "the key tools stands here twice."),
            arguments("InstanceId: TARGET", "InstanceId: Target", 9, "is either TARGET or has the keys type and"),
            arguments("name: Queue\n", "name: ''\n", 12, "the text is empty."),
            arguments("owner: Platform\n", "owner: [Platform]\n", 13, "a text is expected, not a list."),
            arguments("queue.yaml,", "../queue.yaml,", 15, "leads out of the folder of the scenario"),
            arguments("queue.yaml,", "none.yaml,", 15, "there is no file"),
            arguments("queue.yaml,", "queue.yaml, active: yes,", 15, "\"yes\" is neither true nor false."),
            arguments("queue.yaml,", "queue.yaml, guidance: OLD,", 15, "\"OLD\" is none of DEFAULT, DEPRECATED."),
            arguments("actions: [restart]", "actions: [stop]", 15,
                "there is no service action stop; there is restart."),
            arguments("portfolio: tools\n", "portfolio: tool\n", 17,
                "there is no portfolio tool; there is tools, closed."),
            arguments("{launch: Launcher}", "{description: Nothing}", 19, "a constraint names one kind:"),
            arguments("{launch: Launcher}", "{resourceUpdate: maybe}", 19, "either \"allowed\" or \"not allowed\"."),
            arguments("small.json", "large.json", 20, "there is no file"),
            arguments("name: mail", "name: 1mail", 22, "\"1mail\" is not a name of a stack:"),
            arguments("created: 3 days ago", "status: DONE, created: 3 days ago", 22, "\"DONE\" is none of CREATE_"),
            arguments("name: orders\n", "name: -orders\n", 24, "\"-orders\" is not a name of a provisioned product:"),
            arguments("product: queue\n    version: v1\n    created",
                "product: topic\n    version: v1\n    created", 25,
                "there is no product topic; there is queue."),
            arguments("version: v1\n    created", "version: v2\n    created", 26,
                "Queue has no version v2; there is v1."));
    }

    static Stream<Arguments> mistakesOfWhatHappened() {
        return Stream.of(
            arguments("created: 2 days ago", "created: yesterday", 27,
                "\"yesterday\" is no age such as \"12 days ago\""),
            arguments("created: 2 days ago", "created: 99 years ago", 27, "is too long ago: 50 years at most."),
            arguments("created: 2 days ago", "status: GONE\n    created: 2 days ago", 27,
                "\"GONE\" is none of AVAILABLE,"),
            arguments("created: 2 days ago", "by: bob\n    created: 2 days ago", 27,
                "neither a caller's name nor an ARN"),
            arguments("created: 2 days ago", "portfolio: closed\n    created: 2 days ago", 27,
                "Queue has no path through closed."),
            arguments("created: 2 days ago", "changed: 3 weeks ago\n    created: 2 days ago", 27,
                "changed before it was"),
            arguments("created: 2 days ago", "tags: {a: ''}\n    created: 2 days ago", 27, "is no value of a tag:"),
            arguments("created: 2 days ago", "tags: {'aws:a': b}\n    created: 2 days ago", 27, "is no key of a tag:"),
            arguments("created: 2 days ago", "regions: [us-east-1]\n    created: 2 days ago", 27,
                "us-east-1 is none of the regions of this scenario: eu-central-1."),
            arguments("{QueueName: orders}", "{Name: orders}", 28,
                "the template has no parameter Name, only QueueName."),
            arguments("name: invoices", "name: orders", 29, "there is another provisioned product orders."));
    }

    static Stream<Arguments> mistakesOfHistories() {
        return Stream.of(
            arguments("    history:", "    status: AVAILABLE\n    history:", 32,
                "the key status follows from the history."),
            arguments("what: launch", "what: update", 33, "a history begins with a launch or an import."),
            arguments("what: update", "what: launch", 34, "only the first operation is a launch or an import."),
            arguments("what: update", "what: plan", 34, "a plan leaves no record; it belongs under plans."),
            arguments("what: update", "what: remove", 34, "\"remove\" is none of LAUNCH, UPDATE, TERMINATE, IMPORT,"),
            arguments("when: 2 days ago", "when: 20 days ago", 34, "was asked for before the operation above it ended"),
            arguments("when: 2 days ago", "when: 1 minute ago", 34, "it could not have ended yet, for it took 197"),
            arguments("when: 2 days ago", "took: long, when: 2 days ago", 34,
                "\"long\" is no time such as \"3 minutes\""),
            arguments("when: 9 days ago", "when: 9 days ago, status: stuck", 34,
                "nothing can follow an operation that"),
            arguments(", error: Rate exceeded}\nplans", "}\nplans", 34, "the key error is missing."),
            arguments("status: failed", "status: succeeded", 34, "the key error means something where"),
            arguments("provisioned: orders", "provisioned: order", 36,
                "there is no provisioned product order; there is"),
            arguments("provisioned: orders", "new: orders, product: queue, version: v1", 36, "orders is not new;"),
            arguments("provisioned: orders, ", "", 36, "a plan names what it is for, with provisioned or new."),
            arguments("created: 1 hour ago", "status: EXECUTE_IN_PROGRESS, created: 1 hour ago", 36,
                "is not under change"),
            arguments("what: fail", "what: explode", 38, "\"explode\" is none of FAIL, STICK."),
            arguments("what: fail", "what: stick", 38, "the key error means nothing where an operation gets stuck."),
            arguments("[update], error: Rate", "[update], times: often, error: Rate", 38,
                "\"often\" is no number from 1 to"),
            arguments("mishaps:", "mishaps: [", 38, "this is not valid YAML:"));
    }

    private static String manyRegions() {
        return String.join("", IntStream.range(0, 40).mapToObj(i -> ", us-new-" + i).toList());
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource({"mistakes", "mistakesOfWhatHappened", "mistakesOfHistories"})
    void namesFileLineAndWhatIsWrong(String right, String wrong, int line, String message) {
        assertThat(GOOD).contains(right);
        String text = GOOD.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));

        assertThatThrownBy(() -> load(text)).isInstanceOf(ScenarioException.class)
            .satisfies(problem -> assertThat(lines(problem).getFirst())
                .startsWith(folder.getFileName() + "/catalogue.yaml, line " + line + ": ").contains(message));
    }

    @Test
    void tellsSeveralMistakesAtOnceButNotWhatFollowsFromThem() {
        String text = GOOD.replace("owner: Platform\n", "owner: ''\n").replace("name: Tools,", "")
            .replace("what: fail", "what: explode");

        assertThatThrownBy(() -> load(text)).satisfies(problem -> assertThat(lines(problem))
            .hasSize(3)
            .anyMatch(line -> line.contains("line 6: the key name is missing."))
            .anyMatch(line -> line.contains("line 13: the text is empty."))
            .anyMatch(line -> line.contains("line 38: \"explode\" is none of FAIL, STICK.")));
    }

    @Test
    void tellsNoMoreMistakesThanAnybodyReads() {
        String many = String.join("\n", IntStream.range(0, 50).mapToObj(i -> "  - {name: p" + i + "}").toList());

        assertThatThrownBy(() -> load(GOOD.replace("plans:", many + "\nplans:")))
            .satisfies(problem -> assertThat(lines(problem))
                .hasSize(Mistakes.MOST + 1).last().asString().isEqualTo("There are 30 more mistakes."));
    }

    @Test
    void tellsAMistakeOfATemplateWithItsOwnLine() throws IOException {
        Files.writeString(folder.resolve("templates/queue.yaml"), "Resources:\n  Queue:\n    Type: [\n");

        assertThatThrownBy(() -> load(GOOD)).message()
            .startsWith(folder.getFileName() + "/templates/queue.yaml, line ").doesNotContain("\n");
    }

    @Test
    void tellsAMistakeOfRulesWithItsOwnLine() throws IOException {
        Files.writeString(folder.resolve("rules/small.json"), "{\n  \"Small\": }\n");

        assertThatThrownBy(() -> load(GOOD)).message()
            .startsWith(folder.getFileName() + "/rules/small.json, line 2: this is not valid JSON:");
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), TEMPLATE);
        Files.createSymbolicLink(folder.resolve("templates/link.yaml"), elsewhere.resolve("secret.yaml"));

        assertThatThrownBy(() -> load(GOOD.replace("queue.yaml,", "link.yaml,"))).message()
            .contains("is a link that leads out of the folder of the scenario.");
    }

    @Test
    void readsNoFolderAsAFileAndNoFileWithoutEnd() throws IOException {
        Files.createDirectories(folder.resolve("templates/inner"));
        Files.write(folder.resolve("templates/huge.yaml"), new byte[ScenarioFolder.LARGEST_FILE + 1]);
        Files.write(folder.resolve("templates/binary.yaml"), new byte[] {(byte) 0xC3, 0x28});

        assertThatThrownBy(() -> load(GOOD.replace("queue.yaml,", "inner,"))).message().contains("is no file.");
        assertThatThrownBy(() -> load(GOOD.replace("queue.yaml,", "huge.yaml,"))).message()
            .contains("is larger than 8 MB.");
        assertThatThrownBy(() -> load(GOOD.replace("queue.yaml,", "binary.yaml,"))).message()
            .contains("is no text in UTF-8.");
    }

    @Test
    void isNotOverwhelmedByAliases() {
        String names = String.join(", ", IntStream.range(0, 2000).mapToObj(i -> "d" + i).toList());
        String first = "  - {key: p, name: P, owner: O, dashboards: &many [" + names
            + "], versions: [{name: v1, template: queue.yaml}]}\n";
        String others = String.join("", IntStream.range(0, 1500).mapToObj(i -> "  - {key: p" + i
            + ", name: P, owner: O, dashboards: *many, versions: [{name: v1, template: queue.yaml}]}\n").toList());

        assertThatThrownBy(() -> load(GOOD.replace("products:\n", "products:\n" + first + others)))
            .hasMessage(folder.getFileName() + "/catalogue.yaml, line 1: the file has more than 2000000 parts, aliases"
                + " counted with all they stand for.");
    }

    @Test
    void quotesNothingThatWouldFloodOrFoolATerminal() {
        String hostile = "status: \"\\e[2J\\n" + "x".repeat(100_000) + "\"\n    created: 2 days ago";

        assertThatThrownBy(() -> load(GOOD.replace("created: 2 days ago", hostile)))
            .satisfies(problem -> assertThat(lines(problem)).allSatisfy(line ->
                assertThat(line).hasSizeLessThan(1000).doesNotContain("\u001b")));
        assertThatThrownBy(() -> load(GOOD.replace("queue.yaml,", "\"a\\e\\nb\",")))
            .satisfies(problem -> assertThat(lines(problem)).hasSize(1).noneMatch(line -> line.contains("\u001b")));
    }

    @Test
    void saysWhatIsMissingInAFolder() {
        assertThatThrownBy(() -> new ScenarioLoader().load(folder, NOW))
            .hasMessage("There is no file catalogue.yaml in the folder " + folder + ".");
    }

    @Test
    void takesAFolderByItsPathAndAShippedOneByItsName() {
        assertThat(ScenarioChoice.of("showcase", 1).folder()).isEmpty();
        assertThat(ScenarioChoice.of(folder.toString(), 1).folder()).contains(folder);
        assertThatThrownBy(() -> ScenarioChoice.of("nowhere", 1))
            .hasMessage("there is no scenario \"nowhere\"; there is showcase, large, trouble, fleet,"
                + " or a folder of yours.");
        assertThatThrownBy(() -> ScenarioChoice.of("./nowhere", 1)).hasMessage("there is no folder ./nowhere.");
        assertThatThrownBy(() -> ScenarioChoice.of("a\0b", 1)).isInstanceOf(ScenarioException.class);
        List.of(0, ScenarioChoice.LARGEST_SCALE + 1).forEach(scale ->
            assertThatThrownBy(() -> ScenarioChoice.of("large", scale)).hasMessageContaining("from 1 to"));
        assertThatThrownBy(() -> ScenarioChoice.of("showcase", 2)).hasMessage("only the scenario large has a scale.");
    }

    private static List<String> lines(Throwable problem) {
        return String.valueOf(problem.getMessage()).lines().toList();
    }

    private Scenario load(String catalogue) {
        try {
            Files.writeString(folder.resolve("catalogue.yaml"), catalogue);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new ScenarioLoader().load(folder, NOW);
    }
}
