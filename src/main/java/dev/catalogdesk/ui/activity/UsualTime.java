package dev.catalogdesk.ui.activity;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.operations.OperationState;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How long an operation usually takes: the median of those that did the same with the same product and ended well,
/// of this program's own with the same version only, of AWS's history with any. Pure.
final class UsualTime {
    private UsualTime() {
    }

    static Optional<Duration> of(Operation operation, List<Operation> all, List<RecordDetail> history) {
        Set<String> own = history.isEmpty() ? Set.of()
            : new HashSet<>(all.stream().map(Operation::recordId).toList());
        List<Duration> times = Stream.concat(followed(operation, all),
            history.stream().filter(record -> !own.contains(record.id())).flatMap(record -> past(operation, record)))
            .sorted().toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get((times.size() - 1) / 2));
    }

    private static Stream<Duration> followed(Operation operation, List<Operation> all) {
        return all.stream().filter(other -> other.state() instanceof OperationState.Succeeded)
            .filter(other -> other.kind() == operation.kind() && other.productId().equals(operation.productId())
                && other.versionName().equals(operation.versionName()))
            .flatMap(other -> other.ended().map(end -> Duration.between(other.started(), end)).stream());
    }

    private static Stream<Duration> past(Operation operation, RecordDetail record) {
        boolean same = record.status().is(RecordStatus.SUCCEEDED) && record.productId().equals(operation.productId())
            && record.recordType().equals(type(operation.kind()));
        return same ? record.createdTime().flatMap(from -> record.updatedTime()
            .map(to -> Duration.between(from, to))).stream() : Stream.empty();
    }

    /// The execution of a plan is a launch or an update, and which, only its record tells; a plan itself makes none.
    private static String type(OperationKind kind) {
        return switch (kind) {
            case LAUNCH -> "PROVISION_PRODUCT";
            case UPDATE -> "UPDATE_PROVISIONED_PRODUCT";
            case TERMINATE -> "TERMINATE_PROVISIONED_PRODUCT";
            case RUN_ACTION -> "EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION";
            case IMPORT -> "IMPORT_PROVISIONED_PRODUCT";
            case CHANGE_PROPERTIES -> "UPDATE_PROVISIONED_PRODUCT_PROPERTIES";
            case CREATE_PLAN, EXECUTE_PLAN, DELETE_PLAN -> "none";
        };
    }
}
