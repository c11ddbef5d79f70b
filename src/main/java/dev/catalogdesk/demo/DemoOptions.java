package dev.catalogdesk.demo;

import dev.catalogdesk.demo.faults.FaultPlan;
import dev.catalogdesk.demo.scenario.DemoClock;
import dev.catalogdesk.demo.scenario.Scenario;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// How the simulated AWS is to run.
///
/// @param scenario what it holds at the start
/// @param port TCP port on 127.0.0.1; 0 takes a free one
/// @param clock its time
/// @param faults what shall go wrong from the start
/// @param state the file that keeps what happens across restarts, if it shall be kept
/// @param log the file that each call is written to, if they shall be
public record DemoOptions(
        Scenario scenario, int port, DemoClock clock, FaultPlan faults, Optional<Path> state,
        Optional<Path> log) {
    /// Checks the port.
    public DemoOptions {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The port must be between 0 and 65535, but is " + port + ".");
        }
    }

    /// A free port, the machine's clock, the usual speed, the scenario's own faults.
    ///
    /// @param scenario what it holds at the start
    /// @return the options
    public static DemoOptions of(Scenario scenario) {
        return new DemoOptions(scenario, 0, DemoClock.system(), scenario.faults(), Optional.empty(), Optional.empty());
    }

    /// The same with another port.
    ///
    /// @param other the port; 0 takes a free one
    /// @return the options
    public DemoOptions withPort(int other) {
        return new DemoOptions(scenario, other, clock, faults, state, log);
    }

    /// The same at another speed.
    ///
    /// @param speed how many times faster than usual things happen; greater than 0
    /// @return the options
    public DemoOptions withSpeed(double speed) {
        return new DemoOptions(scenario, port, new DemoClock(clock.source(), speed), faults, state, log);
    }

    /// The same with another time, such as one that a test turns by hand.
    ///
    /// @param source where the time comes from
    /// @return the options
    public DemoOptions withTime(InstantSource source) {
        return new DemoOptions(scenario, port, new DemoClock(source, clock.speed()), faults, state, log);
    }

    /// The same with other faults than the scenario's.
    ///
    /// @param plan what shall go wrong from the start
    /// @return the options
    public DemoOptions withFaults(FaultPlan plan) {
        return new DemoOptions(scenario, port, clock, plan, state, log);
    }

    /// The same with a file that keeps what happens across restarts.
    ///
    /// @param file where it is, or is to be
    /// @return the options
    public DemoOptions withState(Path file) {
        return new DemoOptions(scenario, port, clock, faults, Optional.of(file), log);
    }

    /// The same with a file that each call is written to.
    ///
    /// @param file where it is, or is to be
    /// @return the options
    public DemoOptions withLog(Path file) {
        return new DemoOptions(scenario, port, clock, faults, state, Optional.of(file));
    }
}
