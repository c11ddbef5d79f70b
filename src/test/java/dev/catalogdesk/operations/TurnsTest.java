package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final QueueLimits TWO = QueueLimits.of(connection -> connection.equals("narrow") ? 1 : 2);
    private final List<Turns.Ticket> tickets = new ArrayList<>();

    @Test
    void letsGoInOrderAsManyAsTheConnectionMay() {
        give("a", Turns.Phase.READY);
        give("b", Turns.Phase.READY);
        give("c", Turns.Phase.READY);

        assertThat(holds(false)).containsExactly(Map.entry("a", Optional.empty()), Map.entry("b", Optional.empty()),
            Map.entry("c", Optional.of(new Hold.Turn(Hold.Limit.CONNECTION, "a"))));
    }

    @Test
    void countsWhatIsUnderWayAndNotWhatHasEnded() {
        give("gone", Turns.Phase.SUCCEEDED);
        give("lost", Turns.Phase.OVER);
        give("a", Turns.Phase.GOING);
        give("b", Turns.Phase.READY);
        give("c", Turns.Phase.READY);

        assertThat(hold("b")).isEmpty();
        assertThat(hold("c")).contains(new Hold.Turn(Hold.Limit.CONNECTION, "a"));
    }

    @Test
    void countsEachConnectionForItself() {
        give("a", Turns.Phase.GOING);
        give("b", Turns.Phase.GOING);
        tickets.add(ticket("other", Turns.Phase.READY, OperationKind.LAUNCH, "conn-2", "other", ""));

        assertThat(hold("other")).isEmpty();
    }

    @Test
    void asksEachConnectionHowManyItMay() {
        tickets.add(ticket("a", Turns.Phase.GOING, OperationKind.LAUNCH, "narrow", "a", ""));
        tickets.add(ticket("b", Turns.Phase.READY, OperationKind.LAUNCH, "narrow", "b", ""));
        give("c", Turns.Phase.GOING);
        give("d", Turns.Phase.READY);

        assertThat(hold("b")).contains(new Hold.Turn(Hold.Limit.CONNECTION, "a"));
        assertThat(hold("d")).isEmpty();
    }

    @Test
    void takesOneImportAtATimeAndHoldsUpNobodyElse() {
        tickets.add(ticket("i1", Turns.Phase.GOING, OperationKind.IMPORT, "conn", "i1", ""));
        tickets.add(ticket("i2", Turns.Phase.READY, OperationKind.IMPORT, "conn", "i2", ""));
        give("launch", Turns.Phase.READY);

        assertThat(hold("i2")).contains(new Hold.Turn(Hold.Limit.KIND, "i1"));
        assertThat(hold("launch")).isEmpty();
    }

    @Test
    void takesOneAccountOfControlTowerAtATime() {
        for (String name : List.of("acc-1", "acc-2")) {
            tickets.add(ticket(name, Turns.Phase.READY, OperationKind.LAUNCH, "conn", name,
                QueueLimits.CONTROL_TOWER_ACCOUNT));
        }

        assertThat(hold("acc-1")).isEmpty();
        assertThat(hold("acc-2")).contains(new Hold.Turn(Hold.Limit.KIND, "acc-1"));
    }

    @Test
    void takesOneOperationOnAProvisionedProductAtATimeInOrder() {
        tickets.add(ticket("update", Turns.Phase.HELD, OperationKind.UPDATE, "conn", "orders-db", ""));
        tickets.add(ticket("end", Turns.Phase.READY, OperationKind.TERMINATE, "conn", "orders-db", ""));

        assertThat(hold("end")).contains(new Hold.Turn(Hold.Limit.PROVISIONED_PRODUCT, "orders-db"));
    }

    @Test
    void letsNothingGoWhilePaused() {
        give("a", Turns.Phase.READY);

        assertThat(holds(true)).containsExactly(Map.entry("a", Optional.of(new Hold.Paused())));
    }

    @Test
    void followsOnlyWhatSucceeded() {
        give("good", Turns.Phase.SUCCEEDED);
        give("bad", Turns.Phase.OVER);
        give("running", Turns.Phase.GOING);
        after("1", "good");
        after("2", "bad");
        after("3", "running");

        assertThat(hold("1")).isEmpty();
        assertThat(hold("2")).contains(new Hold.AfterFailed("bad", "bad"));
        assertThat(hold("3")).contains(new Hold.After("running", "running"));
    }

    private Optional<Hold> hold(String id) {
        return Optional.ofNullable(holds(false).get(id)).orElseThrow();
    }

    private Map<String, Optional<Hold>> holds(boolean paused) {
        return Turns.decide(tickets, TWO, paused);
    }

    private void give(String id, Turns.Phase phase) {
        tickets.add(ticket(id, phase, OperationKind.LAUNCH, "conn", id, ""));
    }

    private void after(String id, String other) {
        tickets.add(new Turns.Ticket(id, Turns.Phase.READY, OperationKind.LAUNCH, id,
            new Location("prod", "111122223333", "eu-central-1"), subject(id, ""), Optional.of(other)));
    }

    private static Turns.Ticket ticket(
            String id, Turns.Phase phase, OperationKind kind, String connection, String name, String type) {
        return new Turns.Ticket(id, phase, kind, connection,
            new Location(connection, "111122223333", "eu-central-1"), subject(name, type), Optional.empty());
    }

    private static Subject subject(String name, String type) {
        return new Subject(name, "", "prod-1", "Orders", type, "pa-1", "v1", "");
    }
}
