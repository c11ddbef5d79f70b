package dev.catalogdesk.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TagsStepTest {
    private int changes;
    private final TagsStep step = new TagsStep(Messages.load(), () -> changes++);

    @Test
    void sendsOwnTagsBehindThoseOfTheAdministrator() {
        step.show(List.of(new TagOption("data-class", List.of("internal")), new TagOption("env", List.of())),
            List.of(new Tag("managed-by", "network")), false);
        add("team", "orders");

        assertThat(step.tags()).containsExactly(new Tag("data-class", "internal"), new Tag("team", "orders"));
        assertThat(step.problems()).isEmpty();
        assertThat(step.count()).isEqualTo(3);
    }

    @Test
    void passesOverARowThatIsEmpty() {
        step.add().key().reveal();

        assertThat(step.tags()).isEmpty();
        assertThat(step.problems()).isEmpty();
        assertThat(step.own().getFirst().key().fault().get()).isEmpty();
    }

    @Test
    void tellsWhatIsWrongOnceOneHasLeftTheField() {
        OwnTag tag = add("a&b", "");
        assertThat(tag.key().fault().get()).isEmpty();
        assertThat(step.problems()).extracting(FieldProblem::field)
            .containsExactly("launch-own-tag-1", "launch-own-tag-1-value");

        tag.key().reveal();
        assertThat(tag.key().fault().get()).contains("&");
        assertThat(tag.value().fault().get()).isEmpty();
        tag.value().reveal();
        assertThat(tag.value().fault().get()).contains("Needs a value");
        tag.key().value().set("ab");
        assertThat(tag.key().fault().get()).isEmpty();
    }

    @Test
    void takesNoKeyThatPathAdministratorOrAnEarlierRowHas() {
        step.show(List.of(new TagOption("cost", List.of("a", "b"))), List.of(new Tag("managed-by", "x")), false);
        OwnTag first = add("team", "a");
        OwnTag second = add("team", "b");
        add("cost", "c");
        add("managed-by", "d");

        assertThat(step.problems()).extracting(FieldProblem::field)
            .containsExactly("launch-tag-cost", "launch-own-tag-2", "launch-own-tag-3", "launch-own-tag-4");
        second.reveal();
        assertThat(second.key().fault().get()).contains("team");
        step.remove(first);
        assertThat(second.key().fault().get()).isEmpty();
    }

    @Test
    void looksAgainWhenThePathBringsOtherTags() {
        OwnTag tag = add("env", "x");
        tag.reveal();
        step.show(List.of(), List.of(new Tag("env", "prod")), false);
        assertThat(tag.key().fault().get()).contains("env");

        step.show(List.of(), List.of(), false);
        assertThat(tag.key().fault().get()).isEmpty();
        assertThat(step.own()).containsExactly(tag);
    }

    @Test
    void countsTheTagsOfPathAndAdministratorToo() {
        step.show(List.of(new TagOption("cost", List.of("a"))), List.of(new Tag("env", "prod")), false);
        for (int i = 0; i < 48; i++) {
            add("key-" + i, "v");
        }
        assertThat(step.problems()).isEmpty();
        assertThat(step.crowd()).isEmpty();

        add("one-more", "v");
        assertThat(step.crowd()).contains("51");
        assertThat(step.problems()).containsExactly(new FieldProblem("launch-own-tag-49", step.crowd()));
    }

    @Test
    void saysWhereTagsComeFromThatNobodyAskedFor() {
        step.show(List.of(), List.of(new Tag("env", "prod")), false);
        assertThat(step.given()).hasSize(6);
        assertThat(step.given().getFirst()).isEqualTo(new GivenTag("env", "prod", "Launch path", true));
        assertThat(step.given().subList(1, 6)).allMatch(tag -> tag.key().startsWith("aws:servicecatalog:")
            && tag.origin().equals("AWS") && !tag.known());

        step.show(List.of(), List.of(new Tag("env", "prod")), true);
        assertThat(step.given()).as("AWS puts none of its own on a StackSet").hasSize(1);
    }

    @Test
    void takesTagsOfADraftAsChoicesOrAsOwnOnes() {
        step.show(List.of(new TagOption("cost", List.of("a", "b")), new TagOption("tier", List.of("gold"))),
            List.of(new Tag("env", "prod")), false);
        List<Tag> left = step.take(List.of(new Tag("cost", "b"), new Tag("tier", "iron"), new Tag("env", "test"),
            new Tag("team", "orders")));

        assertThat(step.tags()).containsExactly(new Tag("cost", "b"), new Tag("tier", "gold"),
            new Tag("team", "orders"));
        assertThat(left).containsExactly(new Tag("tier", "iron"), new Tag("env", "test"));
        assertThat(step.problems()).isEmpty();
    }

    @Test
    void keepsAChoiceForAPathThatAsksForItAgain() {
        TagOption tiers = new TagOption("tier", List.of("gold", "iron"));
        step.show(List.of(tiers), List.of(), false);
        step.fields().getFirst().value().set(Optional.of("iron"));
        step.show(List.of(), List.of(), false);
        assertThat(step.tags()).as("nobody asks for it").isEmpty();
        assertThat(step.outside()).containsExactly(new Tag("tier", "iron"));

        step.show(List.of(new TagOption("tier", List.of("gold"))), List.of(), false);
        assertThat(step.tags()).containsExactly(new Tag("tier", "gold"));
        assertThat(step.outside()).as("not offered").containsExactly(new Tag("tier", "iron"));
        step.show(List.of(tiers), List.of(), false);
        assertThat(step.tags()).containsExactly(new Tag("tier", "iron"));
        assertThat(step.outside()).isEmpty();
    }

    @Test
    void forgetsAChoiceOnceAnotherIsMade() {
        step.show(List.of(new TagOption("tier", List.of("gold", "iron"))), List.of(), false);
        step.fields().getFirst().value().set(Optional.of("iron"));
        step.show(List.of(new TagOption("tier", List.of("gold", "steel"))), List.of(), false);
        assertThat(step.outside()).containsExactly(new Tag("tier", "iron"));

        step.fields().getFirst().value().set(Optional.of("steel"));
        assertThat(step.outside()).isEmpty();
        step.show(List.of(new TagOption("tier", List.of("iron", "steel"))), List.of(), false);
        assertThat(step.tags()).containsExactly(new Tag("tier", "steel"));
    }

    @Test
    void tellsOfEachKeystroke() {
        OwnTag tag = step.add();
        int before = changes;
        tag.key().value().set("k");
        tag.value().value().set("v");
        step.remove(tag);

        assertThat(changes).isGreaterThanOrEqualTo(before + 3);
        assertThat(step.tags()).isEmpty();
    }

    private OwnTag add(String key, String value) {
        OwnTag tag = step.add();
        tag.key().value().set(key);
        tag.value().value().set(value);
        return tag;
    }
}
