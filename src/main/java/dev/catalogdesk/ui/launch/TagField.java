package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.TagOption;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// A tag that the administrator asks for: one value is applied, several are a required choice, none means that
/// portfolio and product disagree, and then the key must be left out or the launch is refused.
public final class TagField {
    private final TagOption option;
    private final ObjectProperty<Optional<String>> value;
    private final ReadOnlyBooleanWrapper lacking = new ReadOnlyBooleanWrapper();

    TagField(TagOption option) {
        this.option = option;
        this.value = new SimpleObjectProperty<>(
            option.values().size() == 1 ? Optional.of(option.values().getFirst()) : Optional.empty());
        value.addListener((observable, before, now) -> lacking.set(choice() && now.isEmpty()));
    }

    /// Id of the field, for problems and the focus.
    ///
    /// @return made from the key
    public String id() {
        return "launch-tag-" + option.key();
    }

    /// The tag's key.
    ///
    /// @return the key
    public String key() {
        return option.key();
    }

    /// The values to choose from.
    ///
    /// @return may be empty
    public List<String> values() {
        return option.values();
    }

    /// Whether there is something to choose.
    ///
    /// @return true for several values
    public boolean choice() {
        return option.values().size() > 1;
    }

    /// Whether portfolio and product disagree.
    ///
    /// @return true if the tag is left out
    public boolean conflict() {
        return option.values().isEmpty();
    }

    /// The value.
    ///
    /// @return bound to the choice on screen
    public ObjectProperty<Optional<String>> value() {
        return value;
    }

    /// Whether it is time to say that the choice is missing.
    ///
    /// @return true after an attempt to go on without it
    public ReadOnlyBooleanProperty lacking() {
        return lacking.getReadOnlyProperty();
    }

    void reveal() {
        lacking.set(choice() && value.get().isEmpty());
    }

    Optional<Tag> tag() {
        return value.get().map(v -> new Tag(option.key(), v));
    }
}
