package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.Tag;
import dev.catalogdesk.parameters.TagCheck;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.CheckedText;
import dev.catalogdesk.ui.form.FieldProblem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A tag that one adds by oneself. While both fields are empty it is not there: nothing is wrong and nothing is sent.
public final class OwnTag {
    private final CheckedText key;
    private final CheckedText value;

    /// An empty one.
    ///
    /// @param number tells it from the others; never used again
    /// @param messages the texts
    /// @param taken gives the keys that others have
    /// @param changed hears of each keystroke
    OwnTag(int number, Messages messages, Function<OwnTag, Collection<String>> taken, Runnable changed) {
        String id = "launch-own-tag-" + number;
        key = new CheckedText(id, messages.text("launch.tags.own.key.accessible", number), messages,
            text -> blank() ? Optional.empty() : TagCheck.key(text, taken.apply(this)), text -> Optional.empty());
        value = new CheckedText(id + "-value", messages.text("launch.tags.own.value.accessible", number), messages,
            text -> blank() ? Optional.empty() : TagCheck.value(text), text -> Optional.empty());
        key.value().addListener((observable, before, now) -> changed.run());
        value.value().addListener((observable, before, now) -> changed.run());
    }

    /// Its key.
    ///
    /// @return the field's text
    public CheckedText key() {
        return key;
    }

    /// Its value.
    ///
    /// @return the field's text
    public CheckedText value() {
        return value;
    }

    boolean blank() {
        return key.value().get().isEmpty() && value.value().get().isEmpty();
    }

    List<FieldProblem> problems() {
        return Stream.concat(key.problems().stream(), value.problems().stream()).toList();
    }

    void recheck() {
        key.recheck();
        value.recheck();
    }

    void reveal() {
        key.reveal();
        value.reveal();
    }

    Optional<Tag> tag() {
        return blank() ? Optional.empty() : Optional.of(new Tag(key.value().get(), value.value().get()));
    }
}
