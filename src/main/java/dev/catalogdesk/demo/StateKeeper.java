package dev.catalogdesk.demo;

import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.state.StateException;
import dev.catalogdesk.demo.state.StateFile;
import dev.catalogdesk.demo.state.World;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the state of the simulated AWS in a file: before a change is answered, so that nothing which a client was told
/// is lost with the process. Changes that come while the file is written share the next writing.
final class StateKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StateKeeper.class);
    private final World world;
    private final StackWorld stacks;
    private final StateFile file;
    private final AtomicBoolean dirty = new AtomicBoolean();

    StateKeeper(World world, StackWorld stacks, StateFile file) {
        this.world = world;
        this.stacks = stacks;
        this.file = file;
        world.onChange(this::changed);
    }

    private void changed() {
        dirty.set(true);
        save();
    }

    private synchronized void save() {
        if (!dirty.getAndSet(false)) {
            return;
        }
        try {
            file.write(world.snapshot(stacks::write));
        } catch (StateException e) {
            // The demo goes on; the next change tries again.
            dirty.set(true);
            LOG.warn("The state of the demo was not kept: {}", e.getMessage());
        }
    }

    /// Saves what is not saved yet.
    @Override
    public void close() {
        world.onChange(() -> { });
        save();
    }
}
