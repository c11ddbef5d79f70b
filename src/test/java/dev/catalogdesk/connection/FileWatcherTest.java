package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.CallerIdentity;
import dev.catalogdesk.settings.Later;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Real file events: waits for each with a limit, never for a time.
@Timeout(60)
class FileWatcherTest {
    private static final String ONE = "[profile one]\ncredential_process = x\n";
    private static final String TWO = "[profile two]\ncredential_process = x\n";
    private final AwsFiles files;
    private final Path home;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final BlockingQueue<ProfileSnapshot> told = new LinkedBlockingQueue<>();

    FileWatcherTest(@TempDir Path home) {
        this.home = home;
        files = new AwsFiles(home);
    }

    @AfterEach
    void stop() {
        executor.shutdownNow();
        scheduler.shutdownNow();
    }

    private ProfileFiles watch() {
        ProfileFiles open = files.open();
        open.onChange(told::add);
        open.watch(executor, Later.on(scheduler));
        return open;
    }

    private void await(Predicate<ProfileSnapshot> wanted) throws InterruptedException {
        while (true) {
            ProfileSnapshot next = told.poll(30, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            if (next != null && wanted.test(next)) {
                return;
            }
        }
    }

    private static Predicate<ProfileSnapshot> has(String name) {
        return snapshot -> snapshot.find(name).isPresent();
    }

    @Test
    void seesAFileWhoseFolderDidNotExist() throws InterruptedException {
        try (ProfileFiles open = watch()) {
            files.config(ONE);
            await(has("one"));
            files.credentials("[two]\naws_access_key_id = A\n");
            await(has("two"));
            assertThat(open.current().profiles()).hasSize(2);
        }
    }

    @Test
    void seesAFileThatAnEditorReplacedTwice() throws Exception {
        files.config(ONE);
        try (ProfileFiles open = watch()) {
            replace(TWO);
            await(has("two"));
            replace(ONE);
            await(has("one"));
            assertThat(open.current().find("two")).isEmpty();
        }
    }

    private void replace(String text) throws IOException {
        Path fresh = files.configFile().resolveSibling("config.swp");
        Files.writeString(fresh, text);
        Files.move(fresh, files.configFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void seesAChangeBehindALink() throws Exception {
        Path real = home.resolve("dotfiles").resolve("aws");
        Files.createDirectories(real.getParent());
        Files.writeString(real, ONE);
        Files.createDirectories(files.configFile().getParent());
        Files.createSymbolicLink(files.configFile(), real);
        try (ProfileFiles open = watch()) {
            Files.writeString(real, TWO);
            await(has("two"));
            assertThat(open.current().find("one")).isEmpty();
        }
    }

    @Test
    void seesTheFolderGoAndComeBack() throws Exception {
        files.config(ONE);
        try (ProfileFiles open = watch()) {
            Path folder = files.configFile().getParent();
            Files.move(folder, home.resolve("away"));
            await(has("one").negate());
            Files.move(home.resolve("away"), folder);
            await(has("one"));
            files.config(TWO);
            await(has("two"));
            assertThat(open.current().problems()).isEmpty();
        }
    }

    @Test
    void seesASignInMadeInATerminal() throws Exception {
        BlockingQueue<Boolean> signIns = new LinkedBlockingQueue<>();
        try (ProfileFiles open = watch()) {
            open.onSignIn(() -> signIns.add(true));
            Path cache = home.resolve(".aws").resolve("sso").resolve("cache");
            Files.createDirectories(cache);
            assertThat(signIns.poll(30, TimeUnit.SECONDS)).isNotNull();
            Files.writeString(cache.resolve("0123.json"), "{}");
            assertThat(signIns.poll(30, TimeUnit.SECONDS)).isNotNull();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void connectsByItselfAfterASignIn() throws Exception {
        files.config(ONE);
        AtomicBoolean signedIn = new AtomicBoolean();
        BlockingQueue<SessionState> states = new LinkedBlockingQueue<>();
        SessionState valid = new SessionState.Valid(new CallerIdentity("1", "a", "i"), Optional.empty());
        SessionState needed = new SessionState.NeedsSignIn("aws sso login --profile one");
        SessionCheck check = (connection, region) ->
            new SessionCheck.Result(signedIn.get() ? valid : needed, Optional.empty());
        try (ProfileFiles open = watch(); ConnectionManager manager = new ConnectionManager(open, check, executor)) {
            manager.onChange(status -> states.add(status.state()));
            manager.select(new Connection.Profile("one"), "eu-west-1");
            while (!needed.equals(states.poll(30, TimeUnit.SECONDS))) {
                assertThat(manager.status().connection()).isPresent();
            }
            signedIn.set(true);
            Path cache = home.resolve(".aws").resolve("login").resolve("cache");
            Files.createDirectories(cache);
            while (!valid.equals(states.poll(30, TimeUnit.SECONDS))) {
                assertThat(manager.status().connection()).isPresent();
            }
        }
    }

    @Test
    void endsItsThreadWhenClosed() throws InterruptedException {
        watch().close();
        executor.shutdown();
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
}
