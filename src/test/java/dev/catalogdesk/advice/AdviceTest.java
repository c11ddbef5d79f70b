package dev.catalogdesk.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catalogdesk.ui.component.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {
    private static final Path RECORDED = Path.of("../shared/data/recordings/error-messages.tsv");
    private static final Duration SOON = Duration.ofSeconds(5);
    private final Messages messages = Messages.load();

    static Stream<Arguments> texts() throws IOException {
        try (InputStream file = Objects.requireNonNull(AdviceTest.class.getResourceAsStream("texts.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(cells[1], cells[2]));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void takesTheTextForWhatItIs(String kind, String text) {
        Advice advice = Advice.of(text);

        assertThat(advice.kind()).isEqualTo(kind);
        assertThat(advice.said().raw()).isEqualTo(text);
        assertThat(advice.mentions()).allSatisfy(mention ->
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.value()));
        assertThat(advice.headline().orElseThrow().args()).noneMatch(word -> word.toString().isEmpty());
    }

    @Test
    void hasWordsForEachRowAndNoneToSpare() {
        assertThat(RuleTable.rules()).allSatisfy(rule -> {
            Object[] words = rule.words().stream().map(word -> "<" + word + ">").toArray();
            String said = messages.text("advice." + rule.kind(), words)
                + messages.text("advice." + rule.kind() + ".next", words);
            assertThat(said).as(rule.kind()).doesNotContain("{");
            assertThat(rule.words()).as(rule.kind()).allMatch(word -> said.contains("<" + word + ">"));
            assertThat(rule.pattern().namedGroups().keySet()).as(rule.kind()).containsAll(rule.words());
        });
    }

    @Test
    void namesOnlyGroupsThatAreKindsOfMentions() {
        Set<String> kinds = Stream.of(MentionKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

        assertThat(RuleTable.rules()).allSatisfy(rule ->
            assertThat(kinds).containsAll(rule.pattern().namedGroups().keySet()));
    }

    @Test
    void hasNoRepetitionWithoutABound() {
        assertThat(RuleTable.rules()).allSatisfy(rule ->
            assertThat(rule.pattern().pattern().replaceAll("\\\\.|\\[[^]]*]", "x")).as(rule.kind())
                .doesNotContainPattern("[*+]|\\{\\d+,}"));
    }

    @Test
    void leavesAnUnknownTextAsItIs() {
        String text = "The flux capacitor of 'Delorean' is not charged.";

        Advice advice = Advice.of(text);

        assertThat(advice.recognised()).isFalse();
        assertThat(advice.headline()).isEmpty();
        assertThat(advice.said().headline()).isEqualTo(text);
        assertThat(advice.repetition()).isEqualTo(Repetition.UNKNOWN);
        assertThat(Advice.of("").recognised()).isFalse();
    }

    @Test
    void letsTheMoreTellingRowWin() {
        String denied = "User: arn:aws:iam::111122223333:user/ops is not authorized to perform: iam:PassRole on "
            + "resource: arn:aws:iam::111122223333:role/R";
        assertThat(Advice.of(denied).kind()).isEqualTo("pass-role");
        assertThat(Advice.of(denied.replace("iam:PassRole", "kms:Decrypt") + " with an explicit deny").kind())
            .isEqualTo("denied-explicit");
        assertThat(Advice.of("Access denied while assuming the role").kind()).isEqualTo("launch-role-denied");
        assertThat(Advice.of("Stack [a] already exists and cannot be created again with the changeSet [b].").kind())
            .isEqualTo("change-set-exists");
        assertThat(Advice.of("Stack:a is in UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS state and can not be updated")
            .kind()).isEqualTo("busy-stack");
    }

    @Test
    void letsTheSentenceCountBeforeTheCode() {
        assertThat(Advice.of(new ErrorHeadline("No updates are to be performed.", "AccessDenied", "", "")).kind())
            .isEqualTo("no-changes");
        assertThat(Advice.of(new ErrorHeadline("Something", "ThrottlingException", "", "")).repetition())
            .isEqualTo(Repetition.LATER);
    }

    @Test
    void fillsTheWordsWithWhatTheTextNames() {
        Advice advice = Advice.of("Parameters: [KeyName, VpcId] must have values");

        assertThat(advice.headline().orElseThrow().args()).containsExactly("KeyName, VpcId");
        assertThat(advice.mentions()).containsExactly(new Mention(MentionKind.PARAMETER, "KeyName", 13, 20),
            new Mention(MentionKind.PARAMETER, "VpcId", 22, 27));
        assertThat(advice.mender()).isEqualTo(Mender.OPERATOR);
    }

    @Test
    void pointsOutArnsTypesRegionsAndIdsOfAnyText() {
        Advice advice = Advice.of("Odd: AWS::SQS::Queue by arn:aws:iam::111122223333:role/Launch in eu-west-1a, "
            + "eu-west-1 and subnet-0a1b2c3d, arn:aws:sqs:eu-west-1:111122223333:orders.");

        assertThat(advice.mentions()).extracting(Mention::kind, Mention::value).containsExactly(
            tuple(MentionKind.TYPE, "AWS::SQS::Queue"),
            tuple(MentionKind.ROLE, "arn:aws:iam::111122223333:role/Launch"),
            tuple(MentionKind.ZONE, "eu-west-1a"),
            tuple(MentionKind.REGION, "eu-west-1"),
            tuple(MentionKind.ID, "subnet-0a1b2c3d"),
            tuple(MentionKind.ARN, "arn:aws:sqs:eu-west-1:111122223333:orders"));
    }

    static Stream<String> hostile() {
        int size = 1 << 20;
        return Stream.of("a".repeat(size), " ".repeat(size), "(Service: ".repeat(size / 10), "((".repeat(size / 2),
            "not authorized to perform: a:b ".repeat(size / 31), "Resource handler returned message: \"".repeat(29_000),
            "Value '' at '".repeat(size / 13), "Stack [".repeat(size / 7), "arn:aws:iam::1:role/".repeat(size / 20),
            "KMS key ".repeat(size / 8), "a already exists in stac".repeat(size / 24), "Exception: ".repeat(size / 11),
            "A".repeat(size) + "Exception", "CIDR limit of exceed certificate ".repeat(size / 33),
            IntStream.range(0, size / 2).mapToObj(i -> String.valueOf((char) (i % 0xd000))).collect(
                Collectors.joining()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void staysFastWithHostileTexts(String text) {
        Assertions.assertTimeoutPreemptively(SOON, () ->
            assertThatCode(() -> Advice.of(text)).doesNotThrowAnyException());
    }

    @Test
    void knowsEveryTextOfServiceCatalogThatWasRecorded() throws IOException {
        assumeTrue(Files.exists(RECORDED), "recorded texts are not at hand");
        List<String> texts = Files.readAllLines(RECORDED).stream().map(line -> line.split("\t", -1))
            .filter(cells -> cells[0].equals("servicecatalog")).map(cells -> cells[2]).toList();

        assertThat(texts).hasSize(10).allSatisfy(text -> assertThat(Advice.of(text).recognised()).as(text).isTrue());
    }

    @Test
    void knowsNearlyEveryTextOfCloudFormationThatWasRecorded() throws IOException {
        assumeTrue(Files.exists(RECORDED), "recorded texts are not at hand");
        List<String> unknown = Files.readAllLines(RECORDED).stream().map(line -> line.split("\t", -1))
            .filter(cells -> cells[0].equals("cloudformation")).map(cells -> cells[2])
            .filter(text -> !Advice.of(text).recognised()).toList();

        assertThat(unknown).as("two of the registry, one empty, one made up").hasSize(4);
    }
}
