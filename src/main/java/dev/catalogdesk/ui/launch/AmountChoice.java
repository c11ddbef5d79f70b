package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.model.StackSetAmount;
import dev.catalogdesk.parameters.StackSetCheck;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.form.CheckedText;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A number of accounts, by count or by percentage. Empty leaves it to the service.
public final class AmountChoice {
    private final CheckedText number;
    private final BooleanProperty percentage = new SimpleBooleanProperty();

    /// Nothing typed yet, by count.
    ///
    /// @param id id of the field
    /// @param name what it is, for screen readers
    /// @param messages the texts
    /// @param check says what is wrong with a number, given whether it is a percentage
    /// @param changed hears of each change
    AmountChoice(String id, String name, Messages messages,
            BiFunction<String, Boolean, Optional<MessageKey>> check, Runnable changed) {
        number = new CheckedText(id, name, messages, text -> check.apply(text, percentage.get()),
            text -> Optional.empty());
        number.value().addListener((observable, before, now) -> changed.run());
        percentage.addListener((observable, before, now) -> changed.run());
    }

    /// The number.
    ///
    /// @return the field's text
    public CheckedText number() {
        return number;
    }

    /// Whether it is percent.
    ///
    /// @return bound to the choice on screen
    public BooleanProperty percentage() {
        return percentage;
    }

    /// Begins with what was filled in elsewhere.
    void take(StackSetAmount amount) {
        percentage.set(amount.percentage());
        number.value().set(Integer.toString(amount.value()));
    }

    /// An amount in words.
    static String words(StackSetAmount amount, Messages messages) {
        return messages.text(amount.percentage() ? "launch.stackset.percent" : "launch.stackset.count",
            amount.value());
    }

    /// Whether something was typed that is no number.
    boolean unread() {
        return !number.value().get().isBlank() && amount().isEmpty();
    }

    Optional<StackSetAmount> amount() {
        return StackSetCheck.amount(number.value().get(), percentage.get());
    }
}
