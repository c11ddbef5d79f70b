package dev.catalogdesk.ui.component;

import dev.catalogdesk.model.MessageKey;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the interface, from `messages.properties`. Keys are dotted by screen. A pattern follows
/// `MessageFormat`, so an apostrophe is written twice wherever arguments are given.
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// Reads the texts from the class path.
    ///
    /// @return the texts
    public static Messages load() {
        return new Messages(ResourceBundle.getBundle("dev.catalogdesk.ui.messages", Locale.ROOT));
    }

    /// A text that a layer below the interface names.
    ///
    /// @param name its key and what to put into it
    /// @return the text
    public String text(MessageKey name) {
        return text(name.key(), name.args().toArray());
    }

    /// A text.
    ///
    /// @param key its key; a missing one is an error of the program and throws
    /// @param arguments what to put into it; with none, the text is taken as it stands
    /// @return the text
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
