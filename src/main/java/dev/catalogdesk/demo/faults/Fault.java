package dev.catalogdesk.demo.faults;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// Something that goes wrong with a call.
public sealed interface Fault {
    /// The service answers with an error and does nothing else.
    ///
    /// @param kind which one
    record Refuse(Refusal kind) implements Fault {
    }

    /// The connection is reset with no answer.
    ///
    /// @param afterwards false: nothing was done. True: the call took effect, and only its answer is lost, so that
    ///     the client cannot know
    record Cut(boolean afterwards) implements Fault {
    }

    /// The call takes effect, but its answer cannot be read.
    ///
    /// @param damage what is wrong with the answer
    record Spoil(Damage damage) implements Fault {
    }

    /// The answer comes late.
    ///
    /// @param by how late, in real time
    record Delay(Duration by) implements Fault {
    }

    /// The answer waits until a test lets it go.
    ///
    /// @param gate opens when counted down to zero
    record Hold(CountDownLatch gate) implements Fault {
    }

    /// Errors that any operation can give though its model declares none of them.
    enum Refusal {
        /// Too many calls.
        THROTTLED,

        /// The caller may not do this.
        DENIED,

        /// The session's credentials have expired.
        EXPIRED,

        /// The service failed (HTTP 500).
        INTERNAL,

        /// The service is not there (HTTP 503).
        UNAVAILABLE
    }

    /// What can be wrong with an answer.
    enum Damage {
        /// The connection ends in the middle of it.
        TRUNCATED,

        /// It comes whole, but is no JSON or XML.
        MALFORMED
    }
}
