package dev.catalogdesk.ui.shell;

import dev.catalogdesk.advice.MissingPermission;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerArn;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.settings.Listeners;
import dev.catalogdesk.settings.Subscription;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What AWS denied since the program started, by caller, account and region: one for the whole program. A denial is
/// forgotten once the same caller succeeds with the same kind of operation there; another caller never sees it. Used
/// on the JavaFX thread.
public final class Denials {
    private final Map<Key, DeniedOnce> known = new HashMap<>();
    private final Set<String> accepted = new HashSet<>();
    private final Listeners<Denials> listeners = new Listeners<>();

    /// The caller's ARN holds the account.
    private record Key(CallerArn caller, String region, OperationKind kind) {
    }

    /// Makes a memory of nothing.
    public Denials() {
    }

    /// Learns from how an operation goes.
    ///
    /// @param operation an operation that began or changed
    public void hear(Operation operation) {
        Key key = new Key(CallerArn.parse(operation.location().caller()), operation.location().region(),
            operation.kind());
        if (operation.state() instanceof OperationState.Refused(CatalogException.AccessDenied cause)) {
            known.put(key, new DeniedOnce(operation.ended().orElse(operation.started()),
                permission(operation.location().caller(), cause)));
            listeners.tell(() -> this);
        } else if (acceptedNow(operation) && known.remove(key) != null) {
            listeners.tell(() -> this);
        }
    }

    /// What is remembered of a kind of operation.
    ///
    /// @param caller ARN of the caller
    /// @param region the region's id
    /// @param kind the kind
    /// @return the last denial, unless it succeeded since
    public Optional<DeniedOnce> of(String caller, String region, OperationKind kind) {
        return Optional.ofNullable(known.get(new Key(CallerArn.parse(caller), region, kind)));
    }

    /// Listens to changes.
    ///
    /// @param listener called on the JavaFX thread
    /// @return its place among the listeners
    public Subscription onChange(Runnable listener) {
        return listeners.add(all -> listener.run());
    }

    /// An operation that runs for an hour is heard of many times, but was accepted once. One of an earlier start says
    /// nothing about today's permissions.
    private boolean acceptedNow(Operation operation) {
        return operation.source() == Operation.Source.THIS_RUN
            && (operation.trace().isPresent() || operation.state() instanceof OperationState.Succeeded)
            && accepted.add(operation.id());
    }

    private static MissingPermission permission(String caller, CatalogException cause) {
        return MissingPermission.read(cause.getMessage())
            .orElseGet(() -> MissingPermission.of(caller, "servicecatalog:" + cause.operation()));
    }
}
