package dev.catalogdesk.demo.stacks;

import java.util.Set;

/// The states in which CloudFormation takes an update, as its guide tells under "Stack status codes".
final class UpdatableStates {
    private static final Set<String> STATES = Set.of("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE",
        "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE", "CREATE_FAILED", "UPDATE_FAILED");

    private UpdatableStates() {
    }

    static boolean holds(String status) {
        return STATES.contains(status);
    }
}
