package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.traffic.Traffic;
import dev.catalogdesk.demo.DemoOptions;
import dev.catalogdesk.demo.DemoServer;
import dev.catalogdesk.demo.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole way: manager, check, SDK and the simulated STS.
@Timeout(120)
class DemoConnectionTest {
    private final DemoServer server =
        DemoServer.start(DemoOptions.of(new Scenario("empty", "123456789012", List.of(), List.of())));
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final ProfileFiles files;
    private final AwsClientFactory factory;
    private final ConnectionManager manager;
    private final BlockingQueue<SessionState> told = new LinkedBlockingQueue<>();

    DemoConnectionTest(@TempDir Path home) {
        files = new AwsFiles(home).open();
        factory = new AwsClientFactory(files, server::endpoint, "test", Traffic.system());
        manager = new ConnectionManager(files, new StsSessionCheck(files, factory), executor);
        manager.onChange(status -> told.add(status.state()));
    }

    @AfterEach
    void stop() {
        manager.close();
        factory.close();
        executor.shutdownNow();
        server.close();
    }

    private SessionState settled() throws InterruptedException {
        SessionState next;
        do {
            next = told.poll(60, TimeUnit.SECONDS);
        } while (next instanceof SessionState.Validating);
        assertThat(next).isNotNull();
        return next == null ? new SessionState.None() : next;
    }

    @Test
    void connectsToTheDemo() throws InterruptedException {
        manager.select(Connection.demo(), "us-east-1");
        assertThat(settled()).isInstanceOfSatisfying(SessionState.Valid.class,
            valid -> assertThat(valid.caller().account()).isEqualTo("123456789012"));
        assertThat(manager.status().clients()).isPresent();
    }

    @Test
    void recoversByTryingAgainAfterAnExpiredToken() throws InterruptedException {
        server.faults().expireToken("GetCallerIdentity");
        manager.select(Connection.demo(), "us-east-1");
        assertThat(settled().longMessage().key()).isEqualTo("connection.cause.expired");
        server.faults().clear();
        manager.revalidate();
        assertThat(settled()).isInstanceOf(SessionState.Valid.class);
    }

    @Test
    void switchesWhileAnAnswerIsHeldBack() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (LoopbackSts sts = new LoopbackSts()) {
            sts.answering(question -> {
                if (question.authorization().contains("/us-east-1/")) {
                    asked.countDown();
                    hold(release);
                }
                return LoopbackSts.standard(question);
            });
            manager.select(new Connection.Endpoint(sts.uri(), Optional.empty()), "us-east-1");
            asked.await();
            manager.select(Connection.demo(), "eu-central-1");
            assertThat(settled()).isInstanceOf(SessionState.Valid.class);
            assertThat(manager.status().connection()).contains(Connection.demo());
            release.countDown();
        }
    }

    private static void hold(CountDownLatch release) {
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysOfflineWhenTheServerIsGone() throws InterruptedException {
        server.close();
        manager.select(Connection.demo(), "us-east-1");
        assertThat(settled().longMessage().key()).isEqualTo("connection.cause.offline");
        assertThat(manager.status().clients()).isEmpty();
    }
}
