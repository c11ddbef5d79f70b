package dev.catalogdesk.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The process that calls a simulated AWS in another one: SearchProvisionedProducts page by page. One client that asks
/// again as soon as it is answered; then 64 at the pace of as many open consoles; then 64 as fast as they can.
public final class DemoLoad {
    /// How many clients call at once.
    static final int CLIENTS = 64;

    /// Calls a second of each of them at a console's pace: one screen that is looked through.
    static final int PACE = 5;

    private static final Pattern NEXT = Pattern.compile("\"NextPageToken\":\"([^\"]+)\"");
    private static final Pattern COUNT = Pattern.compile("\"TotalResultsCount\":(\\d+)");
    private static final int WARM_UP = 6000;
    private static final int CALLS = 6000;
    private static final Duration TIME = Duration.ofSeconds(10);
    private final URI endpoint;
    private final List<byte[]> pages;

    private DemoLoad(URI endpoint, List<byte[]> pages) {
        this.endpoint = endpoint;
        this.pages = pages;
    }

    /// Measures.
    ///
    /// @param args the endpoint, and what else the input of each call has, as members of a JSON object
    /// @throws Exception if a call is not answered
    public static void main(String[] args) throws Exception {
        URI endpoint = URI.create(args[0]);
        DemoLoad load = new DemoLoad(endpoint, pages(endpoint, args[1]));
        load.one(WARM_UP);
        print("one", load.one(CALLS));
        long[] atPace = load.all(client -> load.atPace(client, Duration.ofSeconds(1).dividedBy(PACE)));
        print("fleet", atPace);
        long begin = System.nanoTime();
        long[] closed = load.all(client -> load.untilOver(client));
        print("closed", closed);
        Probe.print("closed-rate", closed.length * 1_000_000_000L / (System.nanoTime() - begin));
        Runtime.getRuntime().halt(0);
    }

    /// Goes through all pages once, to have a request for each.
    private static List<byte[]> pages(URI endpoint, String filter) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (RawClient client = new RawClient(endpoint)) {
            String more = "";
            do {
                byte[] request = RawClient.search("{\"PageSize\":100" + filter + more + "}");
                pages.add(request);
                int length = client.call(request);
                String answer = client.text(length);
                if (pages.size() == 1) {
                    Matcher count = COUNT.matcher(answer);
                    Probe.print("found", count.find() ? Long.parseLong(count.group(1)) : 0);
                    Probe.print("page-bytes", length);
                }
                Matcher next = NEXT.matcher(answer);
                more = next.find() ? ",\"PageToken\":\"" + next.group(1) + "\"" : "";
            } while (!more.isEmpty());
        }
        return pages;
    }

    private long[] one(int calls) throws IOException {
        long[] took = new long[calls];
        try (RawClient client = new RawClient(endpoint)) {
            for (int i = 0; i < calls; i++) {
                long begin = System.nanoTime();
                client.call(pages.get(i % pages.size()));
                took[i] = System.nanoTime() - begin;
            }
        }
        return took;
    }

    /// What one of many clients does.
    private interface Client {
        /// @return how long each call took, nanoseconds
        List<Long> run(int number) throws IOException;
    }

    private long[] all(Client client) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<List<Long>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                clients.add(() -> client.run(number));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : threads.invokeAll(clients)) {
                all.addAll(each.get());
            }
            return all.stream().mapToLong(each -> each).toArray();
        }
    }

    /// Sends at fixed moments, and counts from these: a client that is late because the last answer was late has waited
    /// all that time.
    private List<Long> atPace(int number, Duration pace) throws IOException {
        List<Long> took = new ArrayList<>();
        try (RawClient client = new RawClient(endpoint)) {
            // Consoles do not call in step.
            long begin = System.nanoTime() + pace.toNanos() * (number + 1) / CLIENTS;
            for (int i = 0; i * pace.toNanos() < TIME.toNanos(); i++) {
                long due = begin + i * pace.toNanos();
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                client.call(page(number, i));
                took.add(System.nanoTime() - due);
            }
        }
        return took;
    }

    private List<Long> untilOver(int number) throws IOException {
        List<Long> took = new ArrayList<>();
        try (RawClient client = new RawClient(endpoint)) {
            long end = System.nanoTime() + TIME.dividedBy(2).toNanos();
            long begin = System.nanoTime();
            for (int i = 0; begin < end; i++) {
                client.call(page(number, i));
                long now = System.nanoTime();
                took.add(now - begin);
                begin = now;
            }
        }
        return took;
    }

    private byte[] page(int client, int call) {
        return pages.get((client * 7 + call) % pages.size());
    }

    /// Prints median and 99th percentile in microseconds.
    private static void print(String name, long[] nanos) {
        Arrays.sort(nanos);
        Probe.print(name, nanos[nanos.length / 2] / 1_000);
        Probe.print(name + "-p99", nanos[(int) (nanos.length * 0.99)] / 1_000);
    }
}
