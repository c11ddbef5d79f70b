package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Hold;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.Confirmation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuitQuestionTest {
    private final CatalogException lost =
        new CatalogException.Unreachable("ProvisionProduct", "", "lost", "", new IllegalStateException());
    private final OperationState sending = new OperationState.Sending();
    private final OperationState lookingUp = new OperationState.LookingUp(lost, Instant.EPOCH);
    private final OperationState running = new OperationState.Running();

    @Test
    void asksNothingWhereAwsGoesOnByItself() {
        assertThat(QuitQuestion.of(List.of())).isEmpty();
        assertThat(QuitQuestion.of(List.of(
            operation("prod", "a", "rec-1", running),
            operation("prod", "b", "rec-2", new OperationState.NeedsSignIn(lost)),
            operation("prod", "c", "rec-3", new OperationState.Waiting(lost, Instant.EPOCH)),
            operation("prod", "d", "rec-4", new OperationState.Succeeded()),
            operation("prod", "e", "", new OperationState.Refused(lost)),
            operation("prod", "f", "", new OperationState.Unknown(lost, Optional.empty())),
            operation("prod", "g", "rec-5", lookingUp),
            operation("prod", "i", "", new OperationState.Queued(new Hold.GoAhead())),
            operation("Demo", "h", "rec-6", running)))).isEmpty();
    }

    @Test
    void namesWhatWouldStopAndCountsWhatGoesOn() {
        Confirmation question = ask(
            operation("prod", "orders-queue", "", sending), operation("prod", "billing-db", "", lookingUp),
            operation("prod", "waits-for-sign-in", "", new OperationState.NeedsSignIn(lost)),
            operation("prod", "running", "rec-1", running), operation("Demo", "of-no-account", "rec-2", running));

        assertThat(question.title()).startsWith("3 operations have");
        assertThat(question.text()).contains("3 operations wait here: orders-queue, billing-db, waits-for-sign-in.")
            .contains("1 operation goes on in AWS").doesNotContain("running,").doesNotContain("demo");
        assertThat(question.action()).isEqualTo("Quit, ask again at next start");
        assertThat(question.leave()).contains("Stay");
        assertThat(question.destructive()).as("so that Stay is the default").isTrue();
    }

    @Test
    void saysThatTheDemoKeepsNothing() {
        Confirmation question = ask(operation("Demo", "orders-queue", "", sending));

        assertThat(question.text()).contains("In the demo 1 operation has not left yet: orders-queue.")
            .doesNotContain("ask").doesNotContain("go on");
        assertThat(question.action()).isEqualTo("Quit, end the demo");
    }

    @Test
    void namesNotMoreThanCanBeRead() {
        assertThat(ask(IntStream.range(0, 40).mapToObj(i -> operation("prod", "op-" + i, "", sending))
            .toArray(Operation[]::new)).text()).contains("op-0, op-1, op-2, op-3, op-4 and 35 more");
    }

    private static Confirmation ask(Operation... operations) {
        return QuitQuestion.of(List.of(operations)).orElseThrow().confirmation(Messages.load());
    }

    private static Operation operation(String connection, String name, String record, OperationState state) {
        return new Operation(name, OperationKind.LAUNCH, name, "prod-1", "Queue", "v1",
            new Location(connection, "111122223333", "eu-central-1"), record, "", "",
            OpenEnum.read("", RecordStatus.UNKNOWN), state, Instant.EPOCH, Optional.empty(), List.of(), List.of(),
            "token-" + name, Operation.Source.THIS_RUN, List.of());
    }
}
