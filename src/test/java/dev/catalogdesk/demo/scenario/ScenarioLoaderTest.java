package dev.catalogdesk.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catalogdesk.demo.seed.ScenarioException;
import dev.catalogdesk.demo.seed.SeedNode;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioLoaderTest {
    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");

    @Test
    void readsTheSameTwice() {
        assertThat(new ScenarioLoader().load("showcase", NOW)).isEqualTo(new ScenarioLoader().load("showcase", NOW));
    }

    /// Ages go by the calendar and by the hour, so that what comes first in March must not come last in April.
    @ParameterizedTest
    @ValueSource(strings = {"showcase", "trouble", "fleet"})
    void readsTheSameAtWhateverMomentItIs(String name) {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 60; i++) {
            Instant moment = NOW.plusSeconds(random.nextLong(Duration.ofDays(1500).toSeconds()));
            assertThat(new ScenarioLoader().load(name, moment)).as(moment.toString())
                .isEqualTo(new ScenarioLoader().load(name, moment));
        }
    }

    @Test
    void keepsIdsAndMovesDatesWhenTimePasses() {
        Scenario today = new ScenarioLoader().load("showcase", NOW);
        Scenario tomorrow = new ScenarioLoader().load("showcase", NOW.plus(Duration.ofDays(1)));
        CatalogueProduct product = today.regions().getFirst().products().getFirst();
        CatalogueProduct later = tomorrow.regions().getFirst().products().getFirst();

        assertThat(later.id()).isEqualTo(product.id());
        assertThat(later.versions().getLast().createdTime())
            .isEqualTo(product.versions().getLast().createdTime().plus(Duration.ofDays(1)));
    }

    @Test
    void hasAnEmptyCatalogueInARegionItDoesNotName() {
        RegionalCatalogue empty = new ScenarioLoader().load("showcase", NOW).region("ap-southeast-2");

        assertThat(empty.products()).isEmpty();
        assertThat(empty.region()).isEqualTo("ap-southeast-2");
    }

    @Test
    void saysThatThereIsNoSuchScenario() {
        assertThatThrownBy(() -> new ScenarioLoader().load("nowhere", NOW))
            .isInstanceOf(ScenarioException.class)
            .hasMessage("There is no scenario nowhere.");
    }

    @Test
    void namesFileAndLineOfAMistake() {
        assertThatThrownBy(() -> read("a: 1\nb:\n  - c\n").allow("a"))
            .hasMessage("x/catalogue.yaml, line 2: the key b is not known here, only a.");
        assertThatThrownBy(() -> read("a: 1\nb: {c: 2}\n").get("b").text("d"))
            .hasMessage("x/catalogue.yaml, line 2: the key d is missing.");
        assertThatThrownBy(() -> read("a: [1\nb: 2\n")).hasMessageStartingWith("x/catalogue.yaml, line 2: this is not");
        assertThatThrownBy(() -> read("a: 1\na: 2\n").entries())
            .hasMessage("x/catalogue.yaml, line 2: the key a stands here twice.");
    }

    @Test
    void readsAgesInWords() {
        Ages ages = new Ages(NOW);

        assertThat(ages.read(read("20 minutes ago"), "x")).isEqualTo(Instant.parse("2030-03-01T11:40:00Z"));
        assertThat(ages.read(read("2 days ago"), ""))
            .isEqualTo(Instant.parse("2030-02-27T12:00:00Z"));
        assertThat(ages.read(read("1 year ago"), "x")).isBefore(Instant.parse("2029-03-01T12:00:01Z"));
        assertThatThrownBy(() -> ages.read(read("some time ago"), "x"))
            .hasMessage("x/catalogue.yaml, line 1: \"some time ago\" is no age such as \"12 days ago\": a number,"
                + " then seconds, minutes, hours, days, weeks, months or years, then \"ago\".");
    }

    private static SeedNode read(String text) {
        return SeedNode.read("x/catalogue.yaml", text);
    }
}
