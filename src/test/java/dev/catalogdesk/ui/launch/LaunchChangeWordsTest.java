package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.paths.LaunchChange;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LaunchChangeWordsTest {
    private static final String ARN = "arn:aws:iam::%s:role/path/%s";
    private final LaunchChangeWords words = new LaunchChangeWords(Messages.load());

    @Test
    void callsRolesByTheirNamesAsLongAsTheseDiffer() {
        assertThat(role(Optional.of(ARN.formatted("1", "A")), Optional.of(ARN.formatted("2", "B"))))
            .isEqualTo("Launched with the role B instead of A.");
        assertThat(role(Optional.of(ARN.formatted("1", "A")), Optional.of(ARN.formatted("2", "A"))))
            .isEqualTo("Launched with the role arn:aws:iam::2:role/path/A instead of arn:aws:iam::1:role/path/A.");
        assertThat(role(Optional.empty(), Optional.of(ARN.formatted("2", "B"))))
            .isEqualTo("Launched with the role B instead of your own permissions.");
        assertThat(role(Optional.of(ARN.formatted("1", "A")), Optional.empty()))
            .isEqualTo("Launched with your own permissions instead of the role A.");
    }

    @Test
    void namesTheFirstOfManyValuesAndCountsTheOthers() {
        List<String> many = IntStream.range(0, 50).mapToObj(i -> "v" + i).toList();

        assertThat(words.sentence(new LaunchChange.TagToChoose("cost", many)))
            .isEqualTo("Tag cost has to be chosen: v0, v1, v2, v3, v4, v5 and 44 more.");
        assertThat(words.sentence(new LaunchChange.Scope(true, List.of("a"), List.of(), List.of("b", "c"))))
            .isEqualTo("Chosen regions that are not allowed there: a. Regions that are allowed there only: b, c.");
    }

    @Test
    void hasASentenceForEveryChange() {
        assertThat(List.of(
            new LaunchChange.Updates(OpenEnum.of(TagUpdates.ALLOWED)),
            new LaunchChange.Updates(OpenEnum.of(TagUpdates.NOT_ALLOWED)),
            new LaunchChange.Updates(OpenEnum.read("", TagUpdates.UNKNOWN)),
            new LaunchChange.Updates(OpenEnum.read("SOMETIMES", TagUpdates.UNKNOWN)),
            new LaunchChange.TagAdded("k", "v"), new LaunchChange.TagMissing("k", "v"),
            new LaunchChange.TagOther("k", "v", "w"), new LaunchChange.TagNotAsked("k"),
            new LaunchChange.TagNoLongerOffered("k", "v", List.of("w", "x")), new LaunchChange.TagLeftOut("k"),
            new LaunchChange.OwnTagTaken("k"), new LaunchChange.StackSet(true), new LaunchChange.StackSet(false),
            new LaunchChange.Scope(false, List.of(), List.of("1"), List.of("2"))))
            .extracting(words::sentence).containsExactly(
                "Tags may be changed after the launch.",
                "Tags may not be changed after the launch.",
                "AWS does not tell whether tags may be changed after the launch.",
                "Tag changes after the launch: SOMETIMES.",
                "Tag k: v is added.",
                "Tag k: v is missing.",
                "Tag k: w instead of v.",
                "Tag k is not asked for.",
                "Tag k: v is not offered there. To choose from: w, x.",
                "Tag k is left out: portfolio and product disagree there.",
                "Your own tag k has to go: the path has this key itself.",
                "Makes a stack set in several accounts and regions, not one stack.",
                "Makes one stack, not a stack set in several accounts and regions.",
                "Accounts that are not allowed there: 1. Accounts that are allowed there only: 2.");
    }

    private String role(Optional<String> here, Optional<String> there) {
        return words.sentence(new LaunchChange.Role(here, there));
    }
}
