package dev.catalogdesk.reliability;

import dev.catalogdesk.Launcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The simulated AWS as a process of its own, whose log tells what really happened.
public final class SimulatedAws implements AutoCloseable {
    private static final Pattern LAUNCHED =
        Pattern.compile("\"operation\":\"ProvisionProduct\".*\"outcome\":\"done\",\"record\":\"(rec-[a-z0-9]+)\"");
    private static final Path NICE = Path.of("/usr/bin/nice");
    private final ChildProcess process;
    private final Path log;
    private final URI endpoint;
    private final HttpClient http = HttpClient.newHttpClient();
    private int seen;

    /// Starts it and waits until it listens.
    ///
    /// @param folder where its log is
    /// @param options further options of `demo-server`
    /// @throws IOException if it does not start
    public SimulatedAws(Path folder, String... options) throws IOException {
        this(List.of(), folder, options);
    }

    /// Starts it so that it takes of the machine's processors only what others leave, where the system can do that:
    /// AWS does not compute on an operator's workstation.
    ///
    /// @param folder where its log is
    /// @param options further options of `demo-server`
    /// @return it listens
    /// @throws IOException if it does not start
    public static SimulatedAws standingBack(Path folder, String... options) throws IOException {
        return new SimulatedAws(Files.isExecutable(NICE) ? List.of(NICE.toString(), "-n", "19") : List.of(), folder,
            options);
    }

    private SimulatedAws(List<String> before, Path folder, String... options) throws IOException {
        log = folder.resolve("calls.jsonl");
        List<String> arguments = new ArrayList<>(List.of("demo-server", "--port", "0", "--log", log.toString()));
        arguments.addAll(List.of(options));
        process = ChildProcess.start(before, Launcher.class, folder, arguments.toArray(String[]::new));
        String line = process.await("Simulated AWS listening on ");
        endpoint = URI.create(line.substring(line.lastIndexOf(' ') + 1));
    }

    /// Where it listens.
    ///
    /// @return `http://127.0.0.1:PORT`
    public URI endpoint() {
        return endpoint;
    }

    /// The log of calls.
    ///
    /// @return the file
    public Path log() {
        return log;
    }

    /// Lets calls go wrong.
    ///
    /// @param faults rules in the words of a fault file, with commas between them
    /// @throws IOException if they are not understood
    public void faults(String faults) throws IOException {
        send(request().POST(HttpRequest.BodyPublishers.ofString("faults: [" + faults + "]")).build());
    }

    void clearFaults() throws IOException {
        send(request().DELETE().build());
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(endpoint.resolve("/_demo/faults")).header("X-Demo-Control", "1");
    }

    private void send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.body());
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// Forgets the launches so far.
    void countFromHere() throws IOException {
        seen = lines().size();
    }

    /// How many launches there were: those that have a record of their own.
    int launches() throws IOException {
        Set<String> records = new HashSet<>();
        for (String line : lines().subList(seen, lines().size())) {
            Matcher matcher = LAUNCHED.matcher(line);
            if (matcher.find()) {
                records.add(matcher.group(1));
            }
        }
        return records.size();
    }

    /// Waits until a launch was taken in.
    void awaitLaunch() throws IOException {
        try {
            while (launches() == 0) {
                Thread.sleep(Duration.ofMillis(20));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    @Override
    public void close() {
        process.kill();
    }
}
