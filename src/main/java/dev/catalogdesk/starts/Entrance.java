package dev.catalogdesk.starts;

import dev.catalogdesk.model.MessageKey;

/// How a start of the program begins.
public sealed interface Entrance {
    /// It is the first: later ones come to it.
    ///
    /// @param listener where they come
    record First(StartListener listener) implements Entrance { }

    /// Another one runs and did what this one was started for, so this one has nothing left to do.
    ///
    /// @param words what the person who started it has to know; empty where there is nothing
    record HandedOver(String words) implements Entrance { }

    /// It is on its own. Another one may run on the same files, and then only that one may change something in AWS.
    ///
    /// @param reason why nothing could be handed over, for the operator
    record Apart(MessageKey reason) implements Entrance { }
}
