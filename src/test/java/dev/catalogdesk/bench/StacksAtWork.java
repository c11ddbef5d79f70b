package dev.catalogdesk.bench;

import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.ScenarioChoice;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The process in which many stacks are built at once, watched by clients that ask one stack after the other. Of each
/// stack it is measured how long after its completion, as the stack's own event dates it, an answer told so, and how
/// long before that the stack had been asked last: what is late by less was not the server's fault.
public final class StacksAtWork {
    private static final int CLIENTS = 16;
    private static final Pattern DONE = Pattern.compile(
        "<Timestamp>([^<]+)</Timestamp>(?:(?!</member>).)*?<ResourceStatus>CREATE_COMPLETE</ResourceStatus>",
        Pattern.DOTALL);
    private static final String COMPLETE = "<StackStatus>CREATE_COMPLETE</StackStatus>";
    private final DemoServer server;

    /// One stack that is being watched.
    private static final class Watched {
        private final String name;
        private Instant asked = Instant.now();

        private Watched(String name) {
            this.name = name;
        }
    }

    /// What was seen of a stack, in milliseconds.
    private record Seen(long late, long unasked) {
    }

    private StacksAtWork(DemoServer server) {
        this.server = server;
    }

    /// Measures.
    ///
    /// @param args how many stacks
    /// @throws Exception if a call is not answered
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        try (DemoServer server = DemoServer.start(
                DemoOptions.of(ScenarioChoice.of(ScenarioChoice.SHOWCASE, 1).load(Instant.now())))) {
            StacksAtWork measured = new StacksAtWork(server);
            measured.create("warm-up", 0);
            long begin = System.nanoTime();
            for (int i = 0; i < count; i++) {
                measured.create("web", i);
            }
            Probe.print("created", (System.nanoTime() - begin) / 1_000_000);
            print(measured.watched(count));
        }
        Runtime.getRuntime().halt(0);
    }

    /// Five resources, two of them needed by the others, as small products have.
    private void create(String name, int number) throws IOException {
        String template = "Resources: {Role: {Type: 'AWS::IAM::Role'}, Queue: {Type: 'AWS::SQS::Queue'}, Log: {Type:"
            + " 'AWS::Logs::LogGroup'}, Function: {Type: 'AWS::Lambda::Function', Properties: {Role: !GetAtt"
            + " Role.Arn}}, Source: {Type: 'AWS::Lambda::EventSourceMapping', Properties: {FunctionName: !Ref Function,"
            + " EventSourceArn: !GetAtt Queue.Arn}}}";
        try (RawClient client = new RawClient(server.endpoint())) {
            client.call(RawClient.stacks("CreateStack", "StackName", name + number, "TemplateBody", template,
                "Capabilities.member.1", "CAPABILITY_IAM"));
        }
    }

    private List<Seen> watched(int count) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<List<Seen>>> clients = new ArrayList<>();
            for (int client = 0; client < Math.min(CLIENTS, count); client++) {
                int own = client;
                clients.add(() -> watch(IntStream.range(0, count).filter(i -> i % CLIENTS == own)
                    .mapToObj(i -> new Watched("web" + i)).toList()));
            }
            List<Seen> all = new ArrayList<>();
            for (Future<List<Seen>> each : threads.invokeAll(clients)) {
                all.addAll(each.get());
            }
            return all;
        }
    }

    private List<Seen> watch(List<Watched> stacks) throws IOException {
        List<Seen> seen = new ArrayList<>();
        Deque<Watched> left = new ArrayDeque<>(stacks);
        try (RawClient client = new RawClient(server.endpoint())) {
            while (!left.isEmpty()) {
                Watched stack = left.removeFirst();
                Instant asked = Instant.now();
                String answer = client.text(client.call(
                    RawClient.stacks("DescribeStacks", "StackName", stack.name)));
                if (answer.contains(COMPLETE)) {
                    seen.add(seen(client, stack, Instant.now()));
                } else {
                    stack.asked = asked;
                    left.addLast(stack);
                }
            }
        }
        return seen;
    }

    private static Seen seen(RawClient client, Watched stack, Instant told) throws IOException {
        String events = client.text(client.call(
            RawClient.stacks("DescribeStackEvents", "StackName", stack.name)));
        Matcher done = DONE.matcher(events);
        if (!done.find()) {
            throw new IOException(events);
        }
        Instant completed = Instant.parse(done.group(1));
        return new Seen(Duration.between(completed, told).toMillis(), Duration.between(stack.asked, told).toMillis());
    }

    private static void print(List<Seen> all) {
        long[] late = all.stream().mapToLong(Seen::late).sorted().toArray();
        long[] fault = all.stream().mapToLong(each -> Math.max(0, each.late() - each.unasked())).sorted().toArray();
        long[] unasked = all.stream().mapToLong(Seen::unasked).sorted().toArray();
        Probe.print("late", late[late.length / 2]);
        Probe.print("late-longest", late[late.length - 1]);
        Probe.print("unasked", unasked[unasked.length / 2]);
        Probe.print("fault", Arrays.stream(fault).max().orElse(0));
        Probe.print("early", -Math.min(0, late[0]));
    }
}
