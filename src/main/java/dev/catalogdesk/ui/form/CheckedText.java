package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.ui.component.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A text to type in that is no parameter, such as a tag's key. It is told what is wrong as a parameter is: once one
/// has left the field or tried to go on, and from then on with each keystroke. Never for secrets.
public final class CheckedText {
    private final String id;
    private final String name;
    private final Messages messages;
    private final Function<String, Optional<MessageKey>> check;
    private final Function<String, Optional<MessageKey>> doubt;
    private final StringProperty value = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private boolean revealed;

    /// An empty text.
    ///
    /// @param id id of its field
    /// @param name what it is, for screen readers; unique in its form
    /// @param messages the texts
    /// @param check says what is wrong with a text
    /// @param doubt says what is unusual about a text with which nothing is wrong
    public CheckedText(String id, String name, Messages messages, Function<String, Optional<MessageKey>> check,
            Function<String, Optional<MessageKey>> doubt) {
        this.id = id;
        this.name = name;
        this.messages = messages;
        this.check = check;
        this.doubt = doubt;
        value.addListener((observable, before, now) -> recheck());
    }

    /// Id of its field, for problems and the focus.
    ///
    /// @return unique in the form
    public String id() {
        return id;
    }

    /// What it is.
    ///
    /// @return for screen readers
    public String name() {
        return name;
    }

    /// What was typed.
    ///
    /// @return bound to the field
    public StringProperty value() {
        return value;
    }

    /// What is wrong, once it is time to say so.
    ///
    /// @return empty while there is nothing to say
    public ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    /// What is unusual, once it is time to say so. It keeps nobody from going on.
    ///
    /// @return empty while there is nothing to say
    public ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    /// What is wrong, told or not.
    ///
    /// @return one problem at most
    public List<FieldProblem> problems() {
        return check.apply(value.get()).map(key -> new FieldProblem(id, text(key))).stream().toList();
    }

    /// One has left the field, or tried to go on: from now on its fault is told.
    public void reveal() {
        revealed = true;
        recheck();
    }

    /// Checks again, because something else has changed on which the answer depends.
    public void recheck() {
        Optional<MessageKey> wrong = check.apply(value.get());
        fault.set(revealed ? wrong.map(this::text).orElse("") : "");
        warning.set(revealed && wrong.isEmpty() ? doubt.apply(value.get()).map(this::text).orElse("") : "");
    }

    private String text(MessageKey key) {
        return messages.text(key.key(), key.args().toArray());
    }
}
