package dev.catalogdesk.demo;

import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.StateException;
import dev.catalogdesk.demo.state.StateFile;
import dev.catalogdesk.demo.state.World;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the state of the simulated AWS in a file: a moment after a change, and at the end. Nobody who calls waits for
/// it.
final class StateKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StateKeeper.class);
    private static final long SAVE_AFTER_MILLIS = 500;
    private final World world;
    private final StackWorld stacks;
    private final StateFile file;
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor saver =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("demo-state").factory());

    StateKeeper(World world, StackWorld stacks, StateFile file) {
        this.world = world;
        this.stacks = stacks;
        this.file = file;
        // What waits at the end is saved by close: later, another run may have the file already.
        saver.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        world.onChange(this::changed);
    }

    private void changed() {
        if (dirty.compareAndSet(false, true)) {
            Future<?> unused = saver.schedule(this::save, SAVE_AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void save() {
        if (!dirty.getAndSet(false)) {
            return;
        }
        try {
            file.write(world.snapshot(stacks::write));
        } catch (StateException e) {
            // The demo goes on; the next change tries again.
            LOG.warn("The state of the demo was not kept: {}", e.getMessage());
        }
    }

    /// Saves what is not saved yet.
    @Override
    public void close() {
        world.onChange(() -> { });
        saver.shutdown();
        save();
    }
}
