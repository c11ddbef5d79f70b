package dev.catalogdesk.operations;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose turn it is: operations leave in the order they were given, as far as limits allow. One that has to wait
/// holds up nobody but those that wait for the same. Pure.
final class Turns {
    private final QueueLimits limits;
    private final Map<String, Ticket> byId = new HashMap<>();
    private final Map<Object, Taken> taken = new HashMap<>();

    /// How far an operation is, as far as turns are concerned.
    enum Phase {
        /// It waits for something else than its turn, such as the undo window, and keeps its place.
        HELD,

        /// It could leave.
        READY,

        /// It left, or is about to, and has not ended.
        GOING,

        /// It ended well.
        SUCCEEDED,

        /// It ended otherwise, or nobody knows: it is in nobody's way.
        OVER
    }

    /// An operation in the queue.
    ///
    /// @param id the operation
    /// @param phase how far it is
    /// @param kind what it does
    /// @param connection the connection's id
    /// @param place account and region
    /// @param subject what it is about
    /// @param after the operation that must have succeeded before
    record Ticket(String id, Phase phase, OperationKind kind, String connection, Location place, Subject subject,
            Optional<String> after) {
    }

    private record Taken(int count, String first) {
    }

    private record OfKind(String connection, String kind) {
    }

    private record OfTarget(String account, String region, String name) {
    }

    private Turns(QueueLimits limits) {
        this.limits = limits;
    }

    /// Decides for those that could leave.
    ///
    /// @param tickets all, in the order they were given
    /// @param limits how many at a time
    /// @param paused whether nothing is to leave
    /// @return by id why it must wait; nothing for those that may go
    static Map<String, Optional<Hold>> decide(List<Ticket> tickets, QueueLimits limits, boolean paused) {
        Turns turns = new Turns(limits);
        tickets.forEach(each -> turns.byId.put(each.id(), each));
        tickets.stream().filter(each -> each.phase() == Phase.GOING).forEach(turns::take);
        Map<String, Optional<Hold>> decided = new LinkedHashMap<>();
        for (Ticket ticket : tickets) {
            if (ticket.phase() == Phase.READY) {
                Optional<Hold> hold = turns.hold(ticket, paused);
                decided.put(ticket.id(), hold);
                turns.goesOrKeepsItsPlace(ticket, hold);
            } else if (ticket.phase() == Phase.HELD) {
                turns.takeTargetAndKind(ticket);
            }
        }
        return decided;
    }

    private void goesOrKeepsItsPlace(Ticket ticket, Optional<Hold> hold) {
        if (hold.isEmpty()) {
            take(ticket);
        } else {
            takeTargetAndKind(ticket);
        }
    }

    private Optional<Hold> hold(Ticket ticket, boolean paused) {
        if (paused) {
            return Optional.of(new Hold.Paused());
        }
        Optional<Hold> after = ticket.after().flatMap(this::after);
        if (after.isPresent()) {
            return after;
        }
        return full(target(ticket), 1, Hold.Limit.PROVISIONED_PRODUCT)
            .or(() -> full(kind(ticket), limits.of(ticket.kind(), ticket.subject().productType()), Hold.Limit.KIND))
            .or(() -> full(ticket.connection(), limits.of(ticket.connection()), Hold.Limit.CONNECTION));
    }

    private Optional<Hold> after(String id) {
        Ticket before = byId.get(id);
        if (before == null) {
            return Optional.empty();
        }
        return switch (before.phase()) {
            case SUCCEEDED -> Optional.empty();
            case OVER -> Optional.of(new Hold.AfterFailed(id, before.subject().name()));
            case HELD, READY, GOING -> Optional.of(new Hold.After(id, before.subject().name()));
        };
    }

    private Optional<Hold> full(Object what, int most, Hold.Limit limit) {
        Taken now = taken.get(what);
        return now == null || now.count() < most ? Optional.empty() : Optional.of(new Hold.Turn(limit, now.first()));
    }

    private void take(Ticket ticket) {
        takeTargetAndKind(ticket);
        take(ticket.connection(), ticket.subject().name());
    }

    private void takeTargetAndKind(Ticket ticket) {
        take(target(ticket), ticket.subject().name());
        take(kind(ticket), ticket.subject().name());
    }

    private void take(Object what, String name) {
        taken.merge(what, new Taken(1, name), (before, one) -> new Taken(before.count() + 1, before.first()));
    }

    private static Object kind(Ticket ticket) {
        return new OfKind(ticket.connection(),
            ticket.kind() == OperationKind.IMPORT ? ticket.kind().name() : ticket.subject().productType());
    }

    private static Object target(Ticket ticket) {
        return new OfTarget(ticket.place().account().isEmpty() ? ticket.connection() : ticket.place().account(),
            ticket.place().region(), ticket.subject().name().isEmpty() ? ticket.id() : ticket.subject().name());
    }
}
