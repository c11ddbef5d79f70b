package dev.catalogdesk.demo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.demo.faults.Fault.Damage;
import dev.catalogdesk.demo.faults.Fault.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final Fault THROTTLED = new Fault.Refuse(Refusal.THROTTLED);
    private static final Fault EXPIRED = new Fault.Refuse(Refusal.EXPIRED);
    private final Faults faults = new Faults();

    @Test
    void happenInTheirOrderEachForItsNumberOfCalls() {
        faults.throttle("A", 2);
        faults.spoil("A", 1, Damage.TRUNCATED);
        assertThat(faults.take("B")).isEmpty();
        assertThat(faults.take("A")).containsExactly(THROTTLED);
        assertThat(faults.take("A")).containsExactly(THROTTLED);
        assertThat(faults.take("A")).containsExactly(new Fault.Spoil(Damage.TRUNCATED));
        assertThat(faults.take("A")).isEmpty();
    }

    @Test
    void ofAnyOperationHappenWhereTheOperationHasNone() {
        faults.throttle(Faults.ANY, 1);
        faults.deny("A");
        assertThat(faults.take("A")).containsExactly(new Fault.Refuse(Refusal.DENIED));
        assertThat(faults.take("B")).containsExactly(THROTTLED);
        assertThat(faults.take("B")).isEmpty();
    }

    @Test
    void aDelayGoesTogetherWithAnotherFault() {
        faults.delay("A", 2, Duration.ofSeconds(1));
        faults.throttle(Faults.ANY, 1);
        Fault delay = new Fault.Delay(Duration.ofSeconds(1));
        assertThat(faults.take("A")).containsExactly(delay, THROTTLED);
        assertThat(faults.take("A")).containsExactly(delay);
    }

    @Test
    void chancesDependOnTheSeedAlone() {
        assertThat(hits(1)).isEqualTo(hits(1)).isNotEqualTo(hits(2));
        assertThat(hits(1).stream().filter(hit -> hit).count()).isBetween(60L, 140L);
    }

    @Test
    void aBurstHappensInARow() {
        faults.add(FaultFile.read("f", "{seed: 3, faults: [{fault: throttle, chance: 5%, burst: 4}]}"));
        List<Boolean> hits = hits(faults);
        int first = hits.indexOf(true);
        assertThat(hits.subList(first, first + 4)).containsOnly(true);
        assertThat(hits).contains(false);
    }

    @Test
    void credentialsExpireAfterSomeCalls() {
        faults.add(FaultFile.read("f", "expireTokenAfter: 2"));
        assertThat(faults.take("A")).isEmpty();
        assertThat(faults.take("B")).isEmpty();
        assertThat(faults.take("A")).containsExactly(EXPIRED);
        assertThat(faults.take("B")).containsExactly(EXPIRED);
        faults.clear();
        assertThat(faults.take("A")).isEmpty();
    }

    @Test
    void clearingForgetsLagAndRules() {
        faults.add(FaultFile.read("f", "{searchLag: 5 seconds, faults: [{fault: deny}]}"));
        assertThat(faults.searchLag(Duration.ZERO)).isEqualTo(Duration.ofSeconds(5));
        assertThat(faults.rules()).hasSize(1);
        faults.clear();
        assertThat(faults.searchLag(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(faults.rules()).isEmpty();
        assertThat(faults.take("A")).isEmpty();
    }

    private static List<Boolean> hits(int seed) {
        Faults faults = new Faults();
        faults.add(FaultFile.read("f", "{seed: " + seed + ", faults: [{fault: throttle, chance: 10%}]}"));
        return hits(faults);
    }

    private static List<Boolean> hits(Faults faults) {
        return IntStream.range(0, 1000).mapToObj(i -> !faults.take("A").isEmpty()).toList();
    }
}
