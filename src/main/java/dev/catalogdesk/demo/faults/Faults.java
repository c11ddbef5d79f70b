package dev.catalogdesk.demo.faults;

import dev.catalogdesk.demo.faults.Fault.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// What shall go wrong, by operation (`SearchProducts`), or [#ANY] for all of them. Faults of one operation happen in
/// the order in which they were asked for, each for its number of calls. Safe on any thread.
public final class Faults {
    /// Stands for every operation of every service.
    public static final String ANY = "*";

    /// So many calls that it means "until cleared".
    public static final int ALWAYS = Integer.MAX_VALUE;

    private final Map<String, Deque<Planned>> planned = new HashMap<>();

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

    /// Breaks the connection of the next calls before anything is done.
    ///
    /// @param operation name of the operation, or [#ANY]
    /// @param calls how many calls; the JDK's and the SDK's client both repeat, and each attempt counts
    public void cut(String operation, int calls) {
        plan(operation, calls, new Fault.Cut(false));
    }

    /// Breaks the connection of the next calls after they took effect.
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

    /// Lets everything go right again, and lets go what is held.
    public synchronized void clear() {
        planned.values().forEach(queue -> queue.forEach(Planned::open));
        planned.clear();
    }

    /// Takes the fault of a call, if it shall have one.
    ///
    /// @param operation name of the operation
    /// @return what goes wrong with this call
    public synchronized Optional<Fault> take(String operation) {
        return next(operation).or(() -> next(ANY));
    }

    private synchronized void plan(String operation, int calls, Fault fault) {
        if (calls > 0) {
            planned.computeIfAbsent(operation, any -> new ArrayDeque<>()).add(new Planned(fault, calls));
        }
    }

    private Optional<Fault> next(String operation) {
        Deque<Planned> queue = planned.get(operation);
        if (queue == null || queue.isEmpty()) {
            return Optional.empty();
        }
        Planned first = queue.element();
        if (first.uses()) {
            queue.remove();
        }
        return Optional.of(first.fault);
    }

    private static final class Planned {
        private final Fault fault;
        private int left;

        Planned(Fault fault, int calls) {
            this.fault = fault;
            left = calls;
        }

        /// Uses it once.
        boolean uses() {
            if (left != ALWAYS) {
                left--;
            }
            return left == 0;
        }

        void open() {
            if (fault instanceof Fault.Hold hold) {
                hold.gate().countDown();
            }
        }
    }
}
