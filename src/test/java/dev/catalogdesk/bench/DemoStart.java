package dev.catalogdesk.bench;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.http.HttpHandler;
import dev.catalogdesk.demo.http.HttpLimits;
import dev.catalogdesk.demo.http.HttpRefusal;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpRequest;
import dev.catalogdesk.demo.http.HttpServer;
import dev.catalogdesk.demo.scenario.Scenario;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/// Processes that start a simulated AWS: how long it takes, and what it keeps in memory.
public final class DemoStart {
    private static final byte[] FIRST = RawClient.search("{\"PageSize\":100}");

    private DemoStart() {
    }

    /// Starts a scenario as the program does, and asks it once.
    ///
    /// @param args the scenario and its scale
    /// @throws IOException if it does not answer
    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        DemoServer.prepare();
        Scenario scenario = ScenarioChoice.of(args[0], Integer.parseInt(args[1])).load(Instant.now());
        long loaded = System.nanoTime();
        DemoServer server = DemoServer.start(DemoOptions.of(scenario));
        long started = System.nanoTime();
        Probe.print("listening", Probe.sinceSpawn(Instant.now()));
        ask(server.endpoint());
        Probe.print("answered", Probe.sinceSpawn(Instant.now()));
        Probe.print("load", (loaded - begin) / 1_000_000);
        Probe.print("start", (started - loaded) / 1_000_000);
        System.gc();
        System.gc();
        Probe.print("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        // It is asked once more, so that all of it is still in use when the memory is measured.
        ask(server.endpoint());
        Runtime.getRuntime().halt(0);
    }

    private static void ask(URI endpoint) throws IOException {
        try (RawClient client = new RawClient(endpoint)) {
            client.call(FIRST);
        }
    }

    /// The least that a server could take: Java, and the same HTTP server with nothing behind it.
    public static final class Bare {
        private Bare() {
        }

        /// Starts it and asks it once.
        ///
        /// @param args none
        /// @throws IOException if it does not answer
        public static void main(String[] args) throws IOException {
            HttpServer server = server(HttpReply.of(200, Map.of(), "{}"));
            Probe.print("listening", Probe.sinceSpawn(Instant.now()));
            ask(URI.create("http://127.0.0.1:" + server.port()));
            Probe.print("answered", Probe.sinceSpawn(Instant.now()));
            Runtime.getRuntime().halt(0);
        }
    }

    /// An HTTP server that answers everything alike.
    static HttpServer server(HttpReply reply) throws IOException {
        return new HttpServer(0, new HttpHandler() {
            @Override
            public HttpReply answer(HttpRequest request) {
                return reply;
            }

            @Override
            public HttpReply refuse(HttpRefusal refusal, Map<String, String> headers) {
                return reply;
            }
        }, HttpLimits.USUAL);
    }
}
