package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.operations.Location;
import dev.catalogdesk.settings.ConfirmationKind;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.AnsweringDialogs;
import dev.catalogdesk.ui.dialog.MutationConfirmation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whether a change may be sent from a window, and what is asked before.
class MutationGateTest {
    private final MutationGate gate = new MutationGate();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private ConnectionPolicy policy = ConnectionPolicy.initial("prod");
    private final MutationGuard guard = new MutationGuard(gate, () -> policy, dialogs, Messages.load());

    @Test
    void saysWhyItIsClosedAsLongAsTheGroundHolds() {
        List<Optional<String>> told = new ArrayList<>();
        gate.reason().subscribe(why -> {
            told.add(why);
        });
        gate.set(MutationGate.Ground.READ_ONLY, Optional.of("prod is read-only."));
        assertThat(gate.isOpen()).isFalse();
        gate.set(MutationGate.Ground.READ_ONLY, Optional.empty());

        assertThat(gate.isOpen()).isTrue();
        assertThat(told).containsExactly(Optional.empty(), Optional.of("prod is read-only."), Optional.empty());
    }

    @Test
    void asksAndTakesTheAnswer() {
        assertThat(guard.confirms(mutation())).isFalse();
        dialogs.agree(true);
        assertThat(guard.confirms(mutation())).isTrue();
        assertThat(dialogs.asked()).containsExactly("Terminate orders-db?", "Terminate orders-db?");
    }

    @Test
    void asksNothingWhereNoConfirmationIsWanted() {
        policy = policy.withConfirmation(ConfirmationKind.NONE);
        assertThat(guard.confirms(mutation())).isTrue();
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void asksNothingWhileTheGateIsClosed() {
        policy = policy.withConfirmation(ConfirmationKind.NONE);
        gate.set(MutationGate.Ground.READ_ONLY, Optional.of("prod is read-only."));
        assertThat(guard.confirms(mutation())).isFalse();
    }

    private static Mutation mutation() {
        return new Mutation("Terminate orders-db?", "Terminate", true, "orders-db",
            new Location("prod", "111122223333", "eu-central-1", "arn:aws:iam::111122223333:user/ann"),
            List.of(new Fact("Product", "Aurora")));
    }
}
