package dev.catalogdesk.changes.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.template.TemplateValue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {
    private static final String PENDING = "{{changeSet:KNOWN_AFTER_APPLY}}";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void makesUpBothTextsWhateverTheyAre() {
        for (int seed = 0; seed < 5_000; seed++) {
            RandomValues random = new RandomValues(new Random(seed));
            String before = random.text();
            String after = seed % 3 == 0 ? random.text() : random.changed(before);

            TextDifference difference = TextDifference.ofTexts(before, after);

            assertThat(difference.before()).as("%d", seed).isEqualTo(before);
            assertThat(difference.after()).as("%d", seed).isEqualTo(after);
            assertThat(difference.isEqual()).as("%d", seed).isEqualTo(before.equals(after));
            assertThat(difference.segments()).noneMatch(each -> each.text().isEmpty());
        }
    }

    @Test
    void makesUpTheSameOutlineOfAValueWhateverItIsComparedWith() {
        for (int seed = 0; seed < 3_000; seed++) {
            RandomValues random = new RandomValues(new Random(seed));
            TemplateValue before = random.value(3);
            TemplateValue after = seed % 5 == 0 ? random.value(3) : random.changed(before, 3);

            TextDifference difference = TextDifference.ofTemplateValues(Optional.of(before), Optional.of(after));

            assertThat(difference.before()).as("%d", seed).isEqualTo(outline(before));
            assertThat(difference.after()).as("%d", seed).isEqualTo(outline(after));
            assertThat(before.equals(after) && !difference.isEqual()).as("%d", seed).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "r7g.large,               r7g.xlarge,              r7g.[-large-][+xlarge+]",
        "alias/rds-default,       alias/orders-cmk,        alias/[-rds-default-][+orders-cmk+]",
        "ami-0abc,                ami-0def,                ami-[-0abc-][+0def+]",
        "same,                    same,                    same",
        "7,                       14,                      [-7-][+14+]",
        "'',                      new,                     [+new+]",
        "one two three,           one three,               one [-two -]three",
        "a completely other text, nothing is alike here,   [-a completely other text-][+nothing is alike here+]",
    })
    void showsWhatChangesWithinALine(String before, String after, String shown) {
        assertThat(shown(TextDifference.ofTexts(before, after))).isEqualTo(shown);
    }

    @Test
    void comparesLinesFirstAndThenWithinThem() {
        TextDifference difference = TextDifference.ofTexts(
            "#!/bin/bash\nyum install httpd\nservice httpd start\n",
            "#!/bin/bash\nyum update\nyum install nginx\nservice nginx start\n");

        assertThat(difference.lines()).extracting(TextDifferenceTest::shown).startsWith("#!/bin/bash");
        assertThat(difference.before()).contains("yum install httpd\n");
        assertThat(difference.lines().stream().map(TextDifference::after).filter(line -> !line.isEmpty()))
            .containsExactly("#!/bin/bash", "yum update", "yum install nginx", "service nginx start");
    }

    @Test
    void keepsAwsMarksApartAndNeverTakesThemForText() {
        TextDifference difference = TextDifference.ofTexts("arn:topic:****", "arn:" + PENDING + ":****");

        assertThat(difference.segments()).contains(
            new Segment(SegmentKind.EQUAL, SegmentContent.TEXT, "arn:"),
            new Segment(SegmentKind.REMOVED, SegmentContent.TEXT, "topic"),
            new Segment(SegmentKind.ADDED, SegmentContent.KNOWN_AFTER_APPLY, PENDING),
            new Segment(SegmentKind.EQUAL, SegmentContent.HIDDEN, "****"));
        assertThat(TextDifference.ofTexts("*****", "*** * *").segments())
            .noneMatch(each -> each.content() == SegmentContent.HIDDEN);
    }

    @Test
    void comparesObjectsKeyByKeyWhateverTheirOrder() {
        TextDifference difference = values("{'B':'1','A':{'X':'same','Y':5}}", "{'A':{'Y':'5','X':'same'},'B':'2'}");

        assertThat(difference.lines()).extracting(TextDifferenceTest::shown)
            .containsExactly("A:", "  X: same", "  Y: 5", "B: [-1-][+2+]");
    }

    @Test
    void findsItemsOfListsAgainByTheirNames() {
        TextDifference difference = values(
            "[{'Key':'a','Value':'1'},{'Key':'b','Value':'1'},{'Key':'c','Value':'1'}]",
            "[{'Key':'b','Value':'1'},{'Key':'c','Value':'2'},{'Key':'d','Value':'1'}]");

        assertThat(difference.lines()).extracting(TextDifferenceTest::shown).containsExactly(
            "[-- Key: a-]", "[-  Value: 1-]", "- Key: b", "  Value: 1", "- Key: c",
            "  Value: [-1-][+2+]", "[+- Key: d+]", "[+  Value: 1+]");
    }

    @Test
    void findsItemsOfListsAgainByWhatTheySay() {
        assertThat(values("['a','b','c']", "['a','x','b','c']").lines()).extracting(TextDifferenceTest::shown)
            .containsExactly("- a", "[+- x+]", "- b", "- c");
        assertThat(values("[['a'],{}]", "[['b'],{}]").lines()).extracting(TextDifferenceTest::shown)
            .containsExactly("- - [-a-][+b+]", "- {}");
    }

    @Test
    void showsAWholeValueWhereThereWasNone() {
        assertThat(shown(TextDifference.ofValues(Optional.empty(), Optional.of("text")))).isEqualTo("[+text+]");
        assertThat(shown(TextDifference.ofValues(Optional.of("{\"a\":[]}"), Optional.empty())))
            .isEqualTo("[-a: []\n-]");
        assertThat(TextDifference.ofValues(Optional.empty(), Optional.empty()).segments()).isEmpty();
    }

    @Test
    void takesAMarkForATextAndNotForAnObject() {
        assertThat(TextDifference.ofValues(Optional.of("topic"), Optional.of(PENDING)).segments()).containsExactly(
            new Segment(SegmentKind.REMOVED, SegmentContent.TEXT, "topic"),
            new Segment(SegmentKind.ADDED, SegmentContent.KNOWN_AFTER_APPLY, PENDING));
    }

    @Test
    void endsSoonWhateverComes() {
        Random random = new Random(1);
        List<BiFunction<Integer, Integer, String>> hostile = List.of(
            (side, i) -> "line " + side + " " + i + "\n",
            (side, i) -> (i % 2 == 0 ? "same\n" : side + "" + random.nextInt(9) + "\n"),
            (side, i) -> random.nextInt(3) + "\n",
            (side, i) -> random.nextInt(3) + " ",
            (side, i) -> "word" + random.nextInt(50) + (i % 900 == 0 ? "\n" : "-"),
            (side, i) -> "****");
        Assertions.assertTimeoutPreemptively(SOON, () -> hostile.forEach(make -> {
            String before = text(make, 0);
            String after = text(make, 1);
            TextDifference difference = TextDifference.ofTexts(before, after);
            assertThat(difference.before().equals(before) && difference.after().equals(after)).isTrue();
        }));
    }

    @Test
    void endsSoonWithHugeListsAndDeepOnes() {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            assertThat(TextDifference.ofValues(Optional.of(list("a")), Optional.of(list("b"))).isEqual()).isFalse();
            assertThat(TextDifference.ofValues(Optional.of(collisions("[\"x\"")), Optional.of(collisions("[\"y\"")))
                .isEqual()).isFalse();
            assertThat(TextDifference.ofValues(Optional.of("[".repeat(500_000)), Optional.of("[]")).isEqual())
                .isFalse();
        });
    }

    @Test
    void stillFindsAFewChangesInALargeText() {
        String before = text((_, i) -> "line " + i + "\n", 0);
        String after = before.replace("line 77\n", "line seven\n").replace("line 9999\n", "");

        assertThat(TextDifference.ofTexts(before, after).segments().stream()
            .filter(each -> each.kind() != SegmentKind.EQUAL).map(Segment::text).collect(Collectors.joining("|")))
            .isEqualTo("77|seven|line 9999\n");
    }

    private static String list(String word) {
        return text((_, i) -> i == 0 ? "[" + i : ",\"" + word + i + "\"", 0) + "]";
    }

    /// Items that all have the same hash code.
    private static String collisions(String start) {
        return text((_, i) -> i == 0 ? start : ",\"" + Integer.toBinaryString(0x8000 + i % 0x8000)
            .replace("0", "Aa").replace("1", "BB") + "\"", 0) + "]";
    }

    private static String text(BiFunction<Integer, Integer, String> make, int side) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append(make.apply(side, i));
        }
        return text.toString();
    }

    private static TextDifference values(String before, String after) {
        return TextDifference.ofValues(Optional.of(before.replace('\'', '"')), Optional.of(after.replace('\'', '"')));
    }

    private static String outline(TemplateValue value) {
        return TextDifference.ofTemplateValues(Optional.empty(), Optional.of(value)).after();
    }

    static String shown(TextDifference difference) {
        return difference.segments().stream().map(each -> switch (each.kind()) {
            case EQUAL -> each.text();
            case REMOVED -> "[-" + each.text() + "-]";
            case ADDED -> "[+" + each.text() + "+]";
        }).collect(Collectors.joining());
    }
}
