package dev.catalogdesk.connection;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.settings.Later;
import dev.catalogdesk.settings.Listeners;
import dev.catalogdesk.settings.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The connection of one window. A choice is shown at once as being checked, the check runs in the background, and
/// its answer counts only if nothing else was chosen meanwhile. May be called from any thread; no method blocks.
///
/// Listeners are called on the thread that chose or on a background one: whoever shows something goes to the JavaFX
/// thread by `TaskExecutor.onUi`.
public final class ConnectionManager implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionManager.class);
    private static final Duration BEFORE_EXPIRY = Duration.ofMinutes(1);
    private static final Duration AT_LEAST = Duration.ofMinutes(1);
    private final SessionCheck check;
    private final Later later;
    private final InstantSource clock;
    private final ExecutorService executor;
    private final Listeners<ConnectionStatus> listeners = new Listeners<>();
    private final ProfileFiles files;
    private final Subscription fileChanges;
    private final Subscription signIns;

    // All below guarded by this.
    private ProfileSnapshot checkedWith;
    private ConnectionStatus status = ConnectionStatus.NONE;
    private Optional<Future<?>> running = Optional.empty();
    private long stamp;

    /// Makes a manager without a connection.
    ///
    /// @param files the shared AWS files; a change that concerns the connection, or a sign-in, leads to a new check
    /// @param check asks AWS
    /// @param executor runs the checks, which block; best with virtual threads
    public ConnectionManager(ProfileFiles files, SessionCheck check, ExecutorService executor) {
        this(files, check, executor, (delay, action) -> { }, InstantSource.system());
    }

    /// Makes a manager without a connection, which checks credentials that end again shortly before: either they
    /// were renewed, and the session clock starts anew, or the need for a sign-in is seen before a call fails.
    ///
    /// @param files the shared AWS files; a change that concerns the connection, or a sign-in, leads to a new check
    /// @param check asks AWS
    /// @param executor runs the checks, which block; best with virtual threads
    /// @param later waits for the end of credentials
    /// @param clock the time
    public ConnectionManager(
        ProfileFiles files, SessionCheck check, ExecutorService executor, Later later, InstantSource clock) {
        this.files = files;
        this.check = check;
        this.executor = executor;
        this.later = later;
        this.clock = clock;
        checkedWith = files.current();
        fileChanges = files.onChange(this::filesChanged);
        signIns = files.onSignIn(this::signedIn);
    }

    /// The connection now.
    ///
    /// @return connection, region, state and clients
    public synchronized ConnectionStatus status() {
        return status;
    }

    /// Listens to changes.
    ///
    /// @param listener takes the newest status
    /// @return its place among the listeners
    public Subscription onChange(Consumer<? super ConnectionStatus> listener) {
        return listeners.add(listener);
    }

    /// Takes another connection or region and checks it. A check under way is cancelled.
    ///
    /// @param connection what to connect to
    /// @param region code of the region
    public void select(Connection connection, String region) {
        synchronized (this) {
            start(connection, region, Optional.empty());
        }
        listeners.tell(this::status);
    }

    /// Checks the same connection again with new clients, such as after a sign-in. Clients that worked so far stay
    /// in use until the answer is there. Does nothing without a connection.
    public void revalidate() {
        synchronized (this) {
            if (status.connection().isEmpty()) {
                return;
            }
            start(status.connection().get(), status.region(), status.clients());
        }
        listeners.tell(this::status);
    }

    /// Takes no connection.
    public void disconnect() {
        synchronized (this) {
            stamp++;
            running.ifPresent(future -> future.cancel(true));
            running = Optional.empty();
            replace(ConnectionStatus.NONE);
        }
        listeners.tell(this::status);
    }

    private void start(Connection connection, String region, Optional<AwsClients> kept) {
        replace(new ConnectionStatus(Optional.of(connection), region, new SessionState.Validating(), kept));
        ask(connection, region);
    }

    private void ask(Connection connection, String region) {
        long mine = ++stamp;
        running.ifPresent(future -> future.cancel(true));
        checkedWith = files.current();
        running = Optional.of(executor.submit(() -> run(connection, region, mine)));
    }

    private void run(Connection connection, String region, long mine) {
        SessionCheck.Result result;
        try {
            result = check.check(connection, region);
        } catch (RuntimeException e) {
            LOG.error("The check of a connection failed by {}", e.getClass().getName());
            MessageKey cause = MessageKey.of("connection.cause.fault", e.getClass().getSimpleName());
            result = new SessionCheck.Result(
                new SessionState.Invalid(cause, List.of(SessionAction.RETRY)), Optional.empty());
        }
        synchronized (this) {
            if (mine != stamp) {
                result.clients().ifPresent(AwsClients::close);
                return;
            }
            running = Optional.empty();
            // Before the status can be seen: whoever sees a valid one may rely on its being checked again in time.
            if (result.state() instanceof SessionState.Valid valid) {
                valid.expiry().ifPresent(end -> later.run(untilCheck(end), () -> checkAgain(mine)));
            }
            replace(new ConnectionStatus(Optional.of(connection), region, result.state(), result.clients()));
        }
        listeners.tell(this::status);
    }

    private Duration untilCheck(Instant end) {
        Duration wait = Duration.between(clock.instant(), end.minus(BEFORE_EXPIRY));
        return wait.compareTo(AT_LEAST) < 0 ? AT_LEAST : wait;
    }

    // Without a word to the listeners: whoever works on goes on, and hears only what comes out.
    private synchronized void checkAgain(long mine) {
        if (mine == stamp) {
            ask(status.connection().orElseThrow(), status.region());
        }
    }

    private void replace(ConnectionStatus next) {
        Optional<AwsClients> old = status.clients();
        status = next;
        if (!old.equals(next.clients())) {
            old.ifPresent(AwsClients::close);
        }
    }

    private void filesChanged(ProfileSnapshot now) {
        boolean concerned;
        synchronized (this) {
            ProfileSnapshot before = checkedWith;
            concerned = status.connection().filter(connection -> concerns(connection, before, now)).isPresent();
        }
        if (concerned) {
            revalidate();
        }
    }

    // A session that works is left alone: the SDK itself writes there when it renews a token.
    private void signedIn() {
        if (status().state() instanceof SessionState.NeedsSignIn) {
            revalidate();
        }
    }

    private static boolean concerns(Connection connection, ProfileSnapshot before, ProfileSnapshot now) {
        return switch (connection) {
            case Connection.Demo demo -> false;
            case Connection.Profile(String name) -> !now.sameFor(name, before);
            case Connection.Endpoint endpoint -> {
                Optional<String> old = endpoint.profile().or(before::preferredProfile);
                Optional<String> next = endpoint.profile().or(now::preferredProfile);
                yield !old.equals(next) || next.filter(name -> !now.sameFor(name, before)).isPresent();
            }
        };
    }

    /// Ends the check under way and closes the clients.
    @Override
    public void close() {
        fileChanges.cancel();
        signIns.cancel();
        disconnect();
    }
}
