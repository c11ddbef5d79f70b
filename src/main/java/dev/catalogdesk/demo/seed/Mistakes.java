package dev.catalogdesk.demo.seed;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Gathers mistakes while the rest is read, so that somebody who writes a scenario need not start it anew for each.
/// For one thread.
public final class Mistakes {
    /// How many are told. Whoever makes more has most likely written for another format.
    public static final int MOST = 20;

    private final Set<String> found = new LinkedHashSet<>();

    /// Reads something. A mistake in it is kept for later.
    ///
    /// @param reading what reads it
    /// @return what was read; nothing after a mistake
    public <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ScenarioException e) {
            add(e);
            return Optional.empty();
        }
    }

    /// Keeps a mistake.
    ///
    /// @param mistake what was thrown; the same mistake counts once
    public void add(ScenarioException mistake) {
        String.valueOf(mistake.getMessage()).lines().filter(line -> !line.isBlank()).forEach(found::add);
    }

    /// Ends the reading where there were mistakes.
    ///
    /// @throws ScenarioException if there were
    public void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        String told = String.join("\n", found.stream().limit(MOST).toList());
        int more = found.size() - MOST;
        throw new ScenarioException(more > 0 ? told + "\nThere are " + more + " more mistakes." : told);
    }
}
