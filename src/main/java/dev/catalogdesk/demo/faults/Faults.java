package dev.catalogdesk.demo.faults;

import dev.catalogdesk.demo.faults.Fault.Damage;
import dev.catalogdesk.demo.faults.Fault.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;

/// What shall go wrong, by operation (`SearchProducts`), or [#ANY] for all of them. Faults of one operation happen in
/// the order in which they were asked for, each for its number of calls. Safe on any thread.
public final class Faults {
    /// Stands for every operation of every service.
    public static final String ANY = "*";

    /// So many calls that it means "until cleared".
    public static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<String, Deque<PlannedFault>> planned = new HashMap<>();
    private final List<FaultRule> rules = new ArrayList<>();
    private RandomGenerator random = new SplittableRandom(0);
    private Optional<Duration> searchLag = Optional.empty();
    private int callsUntilExpiry = ALWAYS;
    private boolean tagOptionsMigrated = true;

    /// Nothing goes wrong yet.
    public Faults() {
    }

    /// Answers the next calls with `ThrottlingException`.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls; the SDK repeats a throttled call by itself, and each attempt counts
    public void throttle(String operation, int calls) {
        plan(operation, calls, new Fault.Refuse(Refusal.THROTTLED));
    }

    /// Answers calls with `AccessDeniedException`, until [#clear].
    ///
    /// @param operation name of the operation, or [#ANY]
    public void deny(String operation) {
        plan(operation, ALWAYS, new Fault.Refuse(Refusal.DENIED));
    }

    /// Answers calls with `ExpiredTokenException`, until [#clear].
    ///
    /// @param operation name of the operation, or [#ANY]
    public void expireToken(String operation) {
        plan(operation, ALWAYS, new Fault.Refuse(Refusal.EXPIRED));
    }

    /// Answers the next calls with an internal error (HTTP 500).
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls
    public void failInternally(String operation, int calls) {
        plan(operation, calls, new Fault.Refuse(Refusal.INTERNAL));
    }

    /// Resets the connection of the next calls before anything is done.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls; the JDK's and the SDK's client both repeat, and each attempt counts
    public void cut(String operation, int calls) {
        plan(operation, calls, new Fault.Cut(false));
    }

    /// Resets the connection of the next calls after they took effect.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls
    public void cutAfterwards(String operation, int calls) {
        plan(operation, calls, new Fault.Cut(true));
    }

    /// Answers the next calls late.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls
    /// @param by how late, in real time
    public void delay(String operation, int calls, Duration by) {
        plan(operation, calls, new Fault.Delay(by));
    }

    /// Keeps the answers of the next calls back until they are let go, so that a test can overtake them without
    /// sleeping.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls
    /// @return lets them go when run
    public Runnable hold(String operation, int calls) {
        CountDownLatch gate = new CountDownLatch(1);
        plan(operation, calls, new Fault.Hold(gate));
        return gate::countDown;
    }

    /// Spoils the answers of the next calls, after they took effect.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls
    /// @param damage what is wrong with the answers
    public void spoil(String operation, int calls, Damage damage) {
        plan(operation, calls, new Fault.Spoil(damage));
    }

    /// Adds what a file asks for; its seed, lag and expiry replace those of before.
    ///
    /// @param plan the content of the file
    public synchronized void add(FaultPlan plan) {
        random = new SplittableRandom(plan.seed());
        searchLag = plan.searchLag().or(() -> searchLag);
        plan.expireTokenAfter().ifPresent(calls -> callsUntilExpiry = calls);
        tagOptionsMigrated &= !plan.tagOptionsNotMigrated();
        rules.addAll(plan.rules());
        plan.rules().forEach(rule -> plan(rule.operation(),
            new PlannedFault(rule.kind().fault(rule.by()), rule.calls(), rule.chance(), rule.burst())));
    }

    /// How long the index of SearchProvisionedProducts lags behind what was done.
    ///
    /// @param otherwise what holds where nobody asked for a lag
    /// @return the lag, in the demo's time
    public synchronized Duration searchLag(Duration otherwise) {
        return searchLag.orElse(otherwise);
    }

    /// How many calls are left until the session's credentials expire.
    ///
    /// @return the number; nothing where they never do
    public synchronized OptionalInt callsUntilExpiry() {
        return callsUntilExpiry == ALWAYS ? OptionalInt.empty() : OptionalInt.of(callsUntilExpiry);
    }

    /// Whether the account's TagOptions are migrated, as all are that were made since 2017.
    ///
    /// @return false if a file asked for an account that is older
    public synchronized boolean tagOptionsMigrated() {
        return tagOptionsMigrated;
    }

    /// What was asked for by files and over HTTP, whether or not it has happened.
    ///
    /// @return the rules in their order
    public synchronized List<FaultRule> rules() {
        return List.copyOf(rules);
    }

    /// Lets everything go right again, and lets go what is held.
    public synchronized void clear() {
        planned.values().forEach(queue -> queue.forEach(PlannedFault::open));
        planned.clear();
        rules.clear();
        searchLag = Optional.empty();
        callsUntilExpiry = ALWAYS;
        tagOptionsMigrated = true;
    }

    /// Takes the faults of a call. A delay goes together with what else happens to the call; of anything else there
    /// is one.
    ///
    /// @param operation name of the operation
    /// @return what goes wrong with this call, in order
    public synchronized List<Fault> take(String operation) {
        List<Fault> taken = new ArrayList<>();
        if (callsUntilExpiry == 0) {
            taken.add(new Fault.Refuse(Refusal.EXPIRED));
        } else if (callsUntilExpiry != ALWAYS) {
            callsUntilExpiry--;
        }
        for (String queue : List.of(operation, ANY)) {
            Iterator<PlannedFault> each = planned.getOrDefault(queue, new ArrayDeque<>()).iterator();
            while (each.hasNext() && isOpen(taken)) {
                PlannedFault next = each.next();
                if (next.happens(random)) {
                    taken.add(next.fault());
                }
                if (next.isOver()) {
                    each.remove();
                }
            }
        }
        return taken;
    }

    private static boolean isOpen(List<Fault> taken) {
        return taken.isEmpty() || taken.getLast() instanceof Fault.Delay;
    }

    private void plan(String operation, int calls, Fault fault) {
        if (calls > 0) {
            plan(operation, new PlannedFault(fault, calls, 1, 1));
        }
    }

    private synchronized void plan(String operation, PlannedFault fault) {
        planned.computeIfAbsent(operation, any -> new ArrayDeque<>()).add(fault);
    }
}
