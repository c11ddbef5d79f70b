package dev.catalogdesk.demo.faults;

import java.util.random.RandomGenerator;

/// A fault and how often it is still to happen. Guarded by [Faults].
final class PlannedFault {
    private final Fault fault;
    private final double chance;
    private final int burst;
    private int left;
    private int running;

    PlannedFault(Fault fault, int calls, double chance, int burst) {
        this.fault = fault;
        this.left = calls;
        this.chance = chance;
        this.burst = burst;
    }

    Fault fault() {
        return fault;
    }

    /// Whether it happens to this call; counts it if so.
    boolean happens(RandomGenerator random) {
        if (running == 0 && chance < 1 && random.nextDouble() >= chance) {
            return false;
        }
        running = running == 0 ? burst - 1 : running - 1;
        if (left != Faults.ALWAYS) {
            left--;
        }
        return true;
    }

    /// Whether it has happened as often as it should.
    boolean isOver() {
        return left == 0;
    }

    void open() {
        if (fault instanceof Fault.Hold hold) {
            hold.gate().countDown();
        }
    }
}
