package dev.catalogdesk.ui.activity;

import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.stacks.StackActivity;
import dev.catalogdesk.ui.record.StackFollower;
import dev.catalogdesk.ui.task.TaskExecutor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Looks at the stacks of operations that run, of a few at a time: the account's limit on calls is shared with
/// everything else. Used on the JavaFX thread.
final class RunningStacks {
    private static final int MOST = 5;

    private final Function<Operation, Optional<StackActivity>> stacks;
    private final TaskExecutor executor;
    private final Map<String, StackFollower> followers = new HashMap<>();

    RunningStacks(Function<Operation, Optional<StackActivity>> stacks, TaskExecutor executor) {
        this.stacks = stacks;
        this.executor = executor;
    }

    /// Begins or ends to look, as the operation stands now.
    void follow(ActivityRow row) {
        boolean runs = row.state() instanceof OperationState.Running;
        if (!runs) {
            Optional.ofNullable(followers.remove(row.id())).ifPresent(StackFollower::stop);
        } else if (!followers.containsKey(row.id()) && followers.size() < MOST) {
            begin(row);
        }
    }

    void close() {
        followers.values().forEach(StackFollower::stop);
        followers.clear();
    }

    private void begin(ActivityRow row) {
        Operation operation = row.operation();
        StackFollower.stackName(operation.location().account(), operation.provisionedProductId())
            .flatMap(name -> stacks.apply(operation)
                .map(activity -> new StackFollower(activity, executor, name, operation.started())))
            .ifPresent(follower -> {
                followers.put(row.id(), follower);
                follower.progress().subscribe(row::stackMoved);
                follower.look(true);
            });
    }
}
