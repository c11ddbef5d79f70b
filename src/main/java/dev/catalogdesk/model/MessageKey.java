package dev.catalogdesk.model;

import java.util.List;

/// A text that a layer below the interface wants to show: a key of `messages.properties` and what to put into it.
/// Layers below `ui` cannot read the texts, and should not hold sentences of their own.
///
/// @param key the key
/// @param args what to put into the text, in order; never a secret
public record MessageKey(String key, List<Object> args) {
    /// Copies the arguments.
    public MessageKey {
        args = List.copyOf(args);
    }

    /// Names a text.
    ///
    /// @param key the key
    /// @param args what to put into it
    /// @return the text's name
    public static MessageKey of(String key, Object... args) {
        return new MessageKey(key, List.of(args));
    }
}
