package dev.catalogdesk.operations;

import java.util.Optional;

/// Lets operations go when it is their turn, and holds the others. Used under the lock of [Operations].
final class Departures {
    private final Runs runs;
    private QueueLimits limits = QueueLimits.USUAL;
    private boolean paused;
    private boolean deciding;
    private boolean again;

    Departures(Runs runs) {
        this.runs = runs;
    }

    void limit(QueueLimits next) {
        limits = next;
        decide();
    }

    void pause(boolean pause) {
        paused = pause;
        decide();
    }

    boolean paused() {
        return paused;
    }

    /// Lets those go whose turn it is, until nothing changes by it. To go or to be held is a change itself, which asks
    /// for this again.
    void decide() {
        again = true;
        if (deciding) {
            return;
        }
        deciding = true;
        try {
            while (again) {
                again = false;
                Turns.decide(runs.tickets(), limits, paused).forEach(this::decided);
            }
        } finally {
            deciding = false;
        }
    }

    private void decided(String operationId, Optional<Hold> hold) {
        runs.find(operationId).ifPresent(run -> hold.ifPresentOrElse(run::hold, run::go));
    }
}
