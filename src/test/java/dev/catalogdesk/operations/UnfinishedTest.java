package dev.catalogdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.operations.journal.Entry;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnfinishedTest {
    private static final Fact DAMAGE = Fact.Repair.ofDamage("journal-000001.jsonl", 3, "aside", 2);

    @Test
    void hasNotLeftWithoutAnAttempt() {
        assertThat(of(intent("op-1"))).singleElement().satisfies(found -> assertThat(found.left()).isFalse());
    }

    @Test
    void mayHaveLeftWhereLinesBehindItWereDamaged() {
        assertThat(of(intent("op-1"), DAMAGE)).singleElement()
            .satisfies(found -> assertThat(found.left()).isTrue());
    }

    @Test
    void mayHaveLeftWhereItWasSalvagedFromBehindDamage() {
        assertThat(of(DAMAGE, intent("op-1"), intent("op-2"), intent("op-3")))
            .extracting(Unfinished::left).containsExactly(true, true, false);
    }

    @Test
    void hasNotLeftWhereOnlyALineWasCutOffThatWasNeverFinished() {
        assertThat(of(intent("op-1"), new Fact.Repair("torn", "journal-000001.jsonl", 2, "", 0))).singleElement()
            .satisfies(found -> assertThat(found.left()).isFalse());
    }

    private static List<Unfinished> of(Fact... facts) {
        return Unfinished.of(IntStream.range(0, facts.length)
            .mapToObj(i -> new Entry(i + 1L, Instant.EPOCH.plusSeconds(i), facts[i])).toList());
    }

    private static Intent intent(String operationId) {
        return new Intent(operationId, "ProvisionProduct", "arn:aws:iam::111122223333:user/ann",
            new Intent.Place("prod", "Production", "111122223333", "eu-central-1"), "token-" + operationId,
            new Intent.Target("orders", "", "prod-1", "Orders", "", "pa-1", "v1", ""), Inputs.NONE);
    }
}
