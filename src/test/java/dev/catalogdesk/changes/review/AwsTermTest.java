package dev.catalogdesk.changes.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.changes.ChangeAction;
import dev.catalogdesk.changes.ChangeSource;
import dev.catalogdesk.changes.PolicyAction;
import dev.catalogdesk.changes.ResourceAttribute;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AwsTermTest {
    @Test
    void knowsTheWordsOfBothServices() {
        for (ResourceAttribute each : ResourceAttribute.values()) {
            assertThat(AwsTerm.read(ResourceAttribute.class, each.text()).known()).contains(each);
            assertThat(AwsTerm.read(ResourceAttribute.class, each.text().toUpperCase(Locale.ROOT)).known())
                .contains(each);
        }
        assertThat(Stream.of(ChangeSource.values()).map(each -> AwsTerm.read(ChangeSource.class, each.text()).known()))
            .doesNotContain(Optional.empty());
        assertThat(AwsTerm.read(PolicyAction.class, "ReplaceAndRetain").is(PolicyAction.REPLACE_AND_RETAIN)).isTrue();
    }

    @Test
    void keepsTheTextOfAWordThatItDoesNotKnow() {
        AwsTerm<ChangeAction> term = AwsTerm.read(ChangeAction.class, "SyncWithActual");

        assertThat(term.known()).isEmpty();
        assertThat(term.text()).isEqualTo("SyncWithActual");
        assertThat(Stream.of(ChangeAction.values())).noneMatch(term::is);
    }
}
