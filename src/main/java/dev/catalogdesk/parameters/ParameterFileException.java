package dev.catalogdesk.parameters;

import dev.catalogdesk.model.MessageKey;

/// A file with values cannot be read. Says what is wrong with it and where, without any of its values.
public final class ParameterFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient MessageKey sentence;

    ParameterFileException(MessageKey sentence) {
        super(sentence.key() + " " + sentence.args());
        this.sentence = sentence;
    }

    /// What to say.
    ///
    /// @return the name of the text
    public MessageKey sentence() {
        return sentence;
    }
}
