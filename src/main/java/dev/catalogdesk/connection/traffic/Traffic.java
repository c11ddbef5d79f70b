package dev.catalogdesk.connection.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/// All calls that leave this program. One for the process; safe on any thread.
public final class Traffic {
    private static final Duration SKEW_THAT_MATTERS = Duration.ofMinutes(4);
    private final InstantSource time;
    private final Sleeper sleeper;
    private final RandomGenerator random;
    private final Map<TrafficKey, CallPace> paces = new ConcurrentHashMap<>();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Map<String, String> accounts = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /// How waiting is done.
    public interface Sleeper {
        /// Waits.
        ///
        /// @param duration how long
        /// @throws InterruptedException if the call is cancelled meanwhile
        void sleep(Duration duration) throws InterruptedException;
    }

    /// What is known of the way to one region over one connection.
    private static final class Line {
        private final CircuitBreaker breaker = new CircuitBreaker();
        private final CallMeter meter = new CallMeter();
        private final CallMeter throttled = new CallMeter();
        private volatile Duration skew = Duration.ZERO;
    }

    /// Makes it.
    ///
    /// @param time the time
    /// @param sleeper how waiting is done
    /// @param random spreads those who come back
    public Traffic(InstantSource time, Sleeper sleeper, RandomGenerator random) {
        this.time = time;
        this.sleeper = sleeper;
        this.random = random;
    }

    /// Of the machine's own clock.
    ///
    /// @return traffic that waits by sleeping
    public static Traffic system() {
        return new Traffic(InstantSource.system(), Thread::sleep, RandomGenerator.getDefault());
    }

    /// Tells which account a connection belongs to, so that two connections to one account share its limits.
    ///
    /// @param connection name of the connection
    /// @param account 12 digits
    public void belongs(String connection, String account) {
        accounts.put(connection, account);
    }

    /// Hears when calls begin to wait, are held back, or go on as usual, and when the clock turns out to be wrong.
    ///
    /// @param listener called on any thread; must return at once
    /// @return ends it
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Waits until a call may leave, and counts it.
    ///
    /// @param connection name of the connection
    /// @param region region code
    /// @param service such as `ServiceCatalog`
    /// @param again whether an attempt of the same call has left already
    /// @throws HeldBackException if AWS cannot be reached just now
    /// @throws InterruptedException if the call is cancelled meanwhile
    void leave(String connection, String region, String service, boolean again)
            throws HeldBackException, InterruptedException {
        Line line = line(connection, region);
        Optional<Instant> held = line.breaker.heldUntil(time.instant());
        if (held.isPresent()) {
            throw new HeldBackException(held.get(), again);
        }
        Duration wait = pace(connection, region, service).take(time.instant());
        if (wait.isPositive()) {
            sleeper.sleep(wait);
        }
        line.meter.count(time.instant());
    }

    /// A call was answered.
    ///
    /// @param date AWS's time, where the answer has it
    void answered(String connection, String region, String service, Optional<Instant> date) {
        Line line = line(connection, region);
        boolean was = line.breaker.downSince().isPresent() || matters(line.skew);
        line.breaker.answered();
        pace(connection, region, service).answered();
        date.ifPresent(aws -> line.skew = Duration.between(aws, time.instant()));
        if (was || matters(line.skew)) {
            tell();
        }
    }

    private static boolean matters(Duration skew) {
        return skew.abs().compareTo(SKEW_THAT_MATTERS) > 0;
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// An attempt was throttled.
    void throttled(String connection, String region, String service) {
        Line line = line(connection, region);
        line.breaker.answered();
        line.throttled.count(time.instant());
        pace(connection, region, service).throttled(time.instant(), random.nextDouble());
        tell();
    }

    /// A call found nobody, or a broken AWS.
    void failed(String connection, String region) {
        line(connection, region).breaker.failed(time.instant());
        tell();
    }

    /// How the calls of a connection in a region go.
    ///
    /// @param connection name of the connection
    /// @param region region code
    /// @return how they go now
    public TrafficReport report(String connection, String region) {
        Line line = lines.get(name(connection, region));
        if (line == null) {
            return TrafficReport.quiet();
        }
        Instant now = time.instant();
        String account = accounts.getOrDefault(connection, connection);
        Optional<Instant> throttled = paces.entrySet().stream()
            .filter(each -> each.getKey().account().equals(account) && each.getKey().region().equals(region))
            .map(each -> each.getValue().pausedUntil()).filter(until -> until.isAfter(now))
            .max(Instant::compareTo);
        Optional<Instant> down = line.breaker.downSince();
        return new TrafficReport(line.meter.lastMinute(now), line.throttled.lastMinute(now), throttled, down,
            down.map(since -> line.breaker.nextTry()),
            Optional.of(line.skew).filter(Traffic::matters));
    }

    private CallPace pace(String connection, String region, String service) {
        return paces.computeIfAbsent(
            new TrafficKey(accounts.getOrDefault(connection, connection), region, service), key -> new CallPace());
    }

    private Line line(String connection, String region) {
        return lines.computeIfAbsent(name(connection, region), key -> new Line());
    }

    private static String name(String connection, String region) {
        return connection + '\n' + region;
    }
}
