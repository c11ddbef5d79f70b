package dev.catalogdesk.ui.shell;

import dev.catalogdesk.model.CallerArn;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.dialog.MutationConfirmation;
import dev.catalogdesk.ui.dialog.MutationConfirmation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a form asks before it sends a change: whether changes are on at all, and then the operator, as the guards of
/// the connection want it. Used on the JavaFX thread.
public final class MutationGuard {
    private final MutationGate gate;
    private final Supplier<ConnectionPolicy> policy;
    private final DialogService dialogs;
    private final Messages messages;

    /// Brings the guards of a window and its connection together.
    ///
    /// @param gate the window's gate
    /// @param policy the connection's guards at the moment of asking
    /// @param dialogs asks the operator
    /// @param messages texts
    public MutationGuard(
            MutationGate gate, Supplier<ConnectionPolicy> policy, DialogService dialogs, Messages messages) {
        this.gate = gate;
        this.policy = policy;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /// The window's gate.
    ///
    /// @return always the same
    public MutationGate gate() {
        return gate;
    }

    /// Asks the operator, unless the guards want no question. Returns when it is answered.
    ///
    /// @param mutation what is about to be sent
    /// @return true if it may be sent
    public boolean confirms(Mutation mutation) {
        return gate.isOpen() && switch (policy.get().confirmation()) {
            case NONE -> true;
            case TICK -> ask(mutation, new MutationConfirmation.Tick(messages.text("guard.tick")));
            case TYPE_NAME -> ask(mutation, new MutationConfirmation.TypedName(mutation.name()));
        };
    }

    private boolean ask(Mutation mutation, MutationConfirmation.Proof proof) {
        return dialogs.confirm(new MutationConfirmation(
            mutation.title(), facts(mutation), proof, mutation.action(), mutation.destructive()));
    }

    private List<Fact> facts(Mutation mutation) {
        Location at = mutation.location();
        List<Fact> facts = new ArrayList<>(mutation.facts());
        facts.add(new Fact(messages.text("guard.connection"), at.connection()));
        facts.add(new Fact(messages.text("guard.account"), ConnectionDisplay.grouped(at.account())));
        facts.add(new Fact(messages.text("guard.region"), at.region()));
        facts.add(new Fact(messages.text("guard.caller"), CallerArn.label(at.caller())));
        return facts;
    }
}
