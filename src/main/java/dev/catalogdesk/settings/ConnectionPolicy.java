package dev.catalogdesk.settings;

import java.time.Duration;

/// The guards of one connection: what tells it from others, and what stands before a change made through it.
///
/// @param colour the colour given to it
/// @param banner what stands under the context bar of its windows, one line of at most [#MAX_BANNER] characters; empty
///     for no banner
/// @param readOnly whether nothing may be changed through it
/// @param confirmation what is asked before a change is sent
/// @param undoSeconds how long something destructive waits before it leaves, in seconds from 0 to [#MAX_UNDO_SECONDS]
/// @param atOnce how many operations may be under way at a time, from 1 to [#MAX_AT_ONCE]
public record ConnectionPolicy(
        PolicyColour colour, String banner, boolean readOnly, ConfirmationKind confirmation, int undoSeconds,
        int atOnce) {
    /// Longest banner, in characters.
    public static final int MAX_BANNER = 120;

    /// Longest wait before something destructive leaves, in seconds.
    public static final int MAX_UNDO_SECONDS = 60;

    /// That wait where the operator chose none, in seconds.
    public static final int DEFAULT_UNDO_SECONDS = 10;

    /// Most operations that may be under way at a time. With twice as many, the search that watches them would no
    /// longer be one page (decision 0020).
    public static final int MAX_AT_ONCE = 50;

    /// How many these are where the operator chose nothing.
    public static final int DEFAULT_AT_ONCE = 10;

    private static final String DEMO = "demo";

    /// Brings the banner into one line and the numbers into their bounds.
    public ConnectionPolicy {
        banner = oneLine(banner);
        undoSeconds = Math.clamp(undoSeconds, 0, MAX_UNDO_SECONDS);
        atOnce = Math.clamp(atOnce, 1, MAX_AT_ONCE);
    }

    /// The guards of a connection for which none were chosen: a tick before each change, and none in the demo, where
    /// nothing can be lost.
    ///
    /// @param connectionId id of the connection
    /// @return its guards
    public static ConnectionPolicy initial(String connectionId) {
        return new ConnectionPolicy(PolicyColour.AUTOMATIC, "", false,
            connectionId.equals(DEMO) ? ConfirmationKind.NONE : ConfirmationKind.TICK, DEFAULT_UNDO_SECONDS,
            DEFAULT_AT_ONCE);
    }

    /// How long something destructive waits before it leaves, and can be undone.
    ///
    /// @return from zero to a minute
    public Duration undoWindow() {
        return Duration.ofSeconds(undoSeconds);
    }

    /// With another colour.
    ///
    /// @param value the colour
    /// @return the changed guards
    public ConnectionPolicy withColour(PolicyColour value) {
        return new ConnectionPolicy(value, banner, readOnly, confirmation, undoSeconds, atOnce);
    }

    /// With another banner.
    ///
    /// @param value the text; what is too long is cut
    /// @return the changed guards
    public ConnectionPolicy withBanner(String value) {
        return new ConnectionPolicy(colour, value, readOnly, confirmation, undoSeconds, atOnce);
    }

    /// For reading only, or no longer.
    ///
    /// @param value whether nothing may be changed
    /// @return the changed guards
    public ConnectionPolicy withReadOnly(boolean value) {
        return new ConnectionPolicy(colour, banner, value, confirmation, undoSeconds, atOnce);
    }

    /// With another confirmation.
    ///
    /// @param value what is asked
    /// @return the changed guards
    public ConnectionPolicy withConfirmation(ConfirmationKind value) {
        return new ConnectionPolicy(colour, banner, readOnly, value, undoSeconds, atOnce);
    }

    /// With another wait before something destructive leaves; what lies out of bounds is brought into them.
    ///
    /// @param seconds the wait
    /// @return the changed guards
    public ConnectionPolicy withUndoSeconds(int seconds) {
        return new ConnectionPolicy(colour, banner, readOnly, confirmation, seconds, atOnce);
    }

    /// With another number of operations at a time; what lies out of bounds is brought into them.
    ///
    /// @param count the number
    /// @return the changed guards
    public ConnectionPolicy withAtOnce(int count) {
        return new ConnectionPolicy(colour, banner, readOnly, confirmation, undoSeconds, count);
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
        int characters = line.codePointCount(0, line.length());
        return characters <= MAX_BANNER ? line : line.substring(0, line.offsetByCodePoints(0, MAX_BANNER));
    }
}
