package dev.catalogdesk.operations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The operations that the program remembers, in the order they were given: all that go on or whose outcome is open,
/// and of the ended ones the newest, so that a program that runs for weeks does not grow. Used under the lock of
/// [Operations].
final class Runs {
    /// More than anybody looks through; the journal and AWS's history know the rest.
    static final int MOST_ENDED = 2000;

    private final Map<String, OperationRun> byId = new LinkedHashMap<>();

    Collection<OperationRun> all() {
        return List.copyOf(byId.values());
    }

    Optional<OperationRun> find(String operationId) {
        return Optional.ofNullable(byId.get(operationId));
    }

    Optional<OperationRun> withToken(String token) {
        return byId.values().stream().filter(run -> run.operation().token().equals(token)).findFirst();
    }

    List<Operation> operations() {
        return byId.values().stream().map(OperationRun::operation).toList();
    }

    List<Turns.Ticket> tickets() {
        return byId.values().stream().map(OperationRun::ticket).toList();
    }

    void add(OperationRun run) {
        byId.put(run.operation().id(), run);
        forgetOldest();
    }

    /// Whether one waits, directly or by others, for another one.
    boolean leadsTo(String from, String to) {
        Optional<String> next = Optional.of(from);
        for (int steps = 0; next.isPresent() && steps <= byId.size(); steps++) {
            if (next.get().equals(to)) {
                return true;
            }
            next = find(next.get()).flatMap(run -> run.ticket().after());
        }
        return false;
    }

    /// What others wait for is not forgotten: how it ended decides whether they leave.
    private void forgetOldest() {
        List<String> ended = byId.values().stream().map(OperationRun::operation)
            .filter(operation -> operation.state().ended()).map(Operation::id).toList();
        if (ended.size() > MOST_ENDED) {
            Set<String> awaited = byId.values().stream().filter(run -> !run.operation().state().ended())
                .flatMap(run -> run.ticket().after().stream()).collect(Collectors.toSet());
            ended.stream().limit(ended.size() - MOST_ENDED).filter(id -> !awaited.contains(id)).forEach(byId::remove);
        }
    }
}
