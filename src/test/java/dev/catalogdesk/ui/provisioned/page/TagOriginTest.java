package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagOriginTest {
    private static final Tag AUTO = new Tag("aws:servicecatalog:productArn", "arn");
    private static final Tag PATH = new Tag("managed-by", "network");
    private static final Tag OPTION = new Tag("env", "prod");
    private static final Tag OWN = new Tag("team", "a");

    @Test
    void sortsTagsByWhereTheyComeFrom() {
        var sorted = TagOrigin.sorted(List.of(AUTO, PATH, OPTION, OWN), List.of(PATH),
            List.of(new TagOption("env", List.of("test", "prod"))));

        assertThat(sorted).containsEntry(TagOrigin.AUTO, List.of(AUTO)).containsEntry(TagOrigin.PATH, List.of(PATH))
            .containsEntry(TagOrigin.TAG_OPTION, List.of(OPTION)).containsEntry(TagOrigin.USER, List.of(OWN));
        assertThat(sorted.keySet()).containsExactly(TagOrigin.values());
    }

    @Test
    void aTagOfThePathWithAnotherValueWasGivenByTheUser() {
        assertThat(TagOrigin.sorted(List.of(new Tag("managed-by", "me")), List.of(PATH), List.of()))
            .containsOnlyKeys(TagOrigin.USER);
    }

    @Test
    void aValueThatTheTagOptionDoesNotHaveIsNotFromIt() {
        assertThat(TagOrigin.sorted(List.of(OPTION), List.of(), List.of(new TagOption("env", List.of("test")))))
            .containsOnlyKeys(TagOrigin.USER);
    }
}
