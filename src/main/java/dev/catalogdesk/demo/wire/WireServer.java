package dev.catalogdesk.demo.wire;

import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.demo.http.HttpHandler;
import dev.catalogdesk.demo.http.HttpLimits;
import dev.catalogdesk.demo.http.HttpRefusal;
import dev.catalogdesk.demo.http.HttpReply;
import dev.catalogdesk.demo.http.HttpRequest;
import dev.catalogdesk.demo.http.HttpServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The simulated services on HTTP, on 127.0.0.1 only.
public final class WireServer implements AutoCloseable {
    private final HttpServer server;

    /// Starts the server.
    ///
    /// @param port TCP port; 0 takes a free one
    /// @param services what it simulates
    /// @param faults what shall go wrong
    /// @param callerArn tells the ARN that belongs to an access key
    /// @param log hears of each call
    /// @throws IOException if the port cannot be had
    public WireServer(int port, List<SimulatedService> services, Faults faults, UnaryOperator<String> callerArn,
            CallLog log) throws IOException {
        Dispatcher dispatcher = new Dispatcher(services, faults, callerArn, log);
        ControlEndpoint control = new ControlEndpoint(faults, operations(services));
        server = new HttpServer(port, new HttpHandler() {
            @Override
            public HttpReply answer(HttpRequest request) {
                return ControlEndpoint.isMeant(request)
                    ? control.answer(request) : dispatcher.dispatch(request, UUID.randomUUID().toString());
            }

            @Override
            public HttpReply refuse(HttpRefusal refusal, Map<String, String> headers) {
                return dispatcher.refuse(refusal, headers, UUID.randomUUID().toString());
            }
        }, HttpLimits.USUAL);
    }

    /// The operations that can be called.
    ///
    /// @param services the services
    /// @return their names
    public static Set<String> operations(List<SimulatedService> services) {
        return services.stream().flatMap(service -> service.operations().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
    }

    /// The port.
    ///
    /// @return the port it listens on
    public int port() {
        return server.port();
    }

    /// Stops at once: open connections are closed, running calls are interrupted.
    @Override
    public void close() {
        server.close();
    }
}
