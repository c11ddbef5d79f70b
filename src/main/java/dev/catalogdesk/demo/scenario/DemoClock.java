package dev.catalogdesk.demo.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time of the simulated AWS. It shows real time, so that "3 min ago" is true; speed shortens how long things
/// take, not the day. Tests hand in a source that they turn themselves.
///
/// @param source where the time comes from
/// @param speed how many times faster than usual things happen; greater than 0
public record DemoClock(InstantSource source, double speed) {
    /// Checks the speed.
    public DemoClock {
        if (!(speed > 0) || Double.isInfinite(speed)) {
            throw new IllegalArgumentException("The speed must be greater than 0, but is " + speed + ".");
        }
    }

    /// The machine's clock at the usual speed: a launch takes about 20 seconds.
    ///
    /// @return the clock
    public static DemoClock system() {
        return new DemoClock(InstantSource.system(), 1);
    }

    /// The time now.
    ///
    /// @return now, in milliseconds as AWS keeps its times
    public Instant now() {
        return Instant.ofEpochMilli(source.millis());
    }

    /// How long something takes at this speed.
    ///
    /// @param usual how long it takes at speed 1
    /// @return how long it takes here
    public Duration takes(Duration usual) {
        return Duration.ofNanos(Math.round(usual.toNanos() / speed));
    }
}
