package dev.catalogdesk.ui.activity;

import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How long an operation usually takes: the median of those that did the same with the same version of the same
/// product and ended well. Pure.
final class UsualTime {
    private UsualTime() {
    }

    static Optional<Duration> of(Operation operation, Stream<Operation> all) {
        List<Duration> times = all.filter(other -> other.state() instanceof OperationState.Succeeded)
            .filter(other -> other.kind() == operation.kind() && other.productId().equals(operation.productId())
                && other.versionName().equals(operation.versionName()))
            .flatMap(other -> other.ended().map(end -> Duration.between(other.started(), end)).stream())
            .sorted().toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2));
    }
}
