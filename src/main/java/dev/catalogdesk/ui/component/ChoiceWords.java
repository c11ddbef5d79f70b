package dev.catalogdesk.ui.component;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words of what a choice offers, which is chosen and never typed.
///
/// @param <T> what is chosen between
public final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /// Words for choices.
    ///
    /// @param words what each is called
    public ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
