package dev.catalogdesk.ui;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import java.net.URI;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The simulated AWS inside this process, started when the first window asks for the demo: a console that is used
/// with a real account never starts it. Safe for use by several threads; asking blocks while it starts.
final class EmbeddedDemo implements Supplier<URI>, AutoCloseable {
    private final StartOptions options;
    private @Nullable DemoServer server;

    EmbeddedDemo(StartOptions options) {
        this.options = options;
    }

    @Override
    public synchronized URI get() {
        DemoServer running = server;
        if (running == null) {
            DemoServer.prepare();
            ScenarioChoice scenario = ScenarioChoice.of(options.scenario(), options.scale());
            running = DemoServer.start(
                DemoOptions.of(scenario.load(Instant.now())).withSpeed(options.demoSpeed()));
            server = running;
        }
        return running.endpoint();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
