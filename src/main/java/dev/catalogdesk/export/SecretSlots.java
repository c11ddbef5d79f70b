package dev.catalogdesk.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The places where secrets are missing: the first one is filled from the variable `secret_1`, and so on.
final class SecretSlots {
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9_.-]");
    private final List<String> keys;
    private final UnaryOperator<String> reminder;

    SecretSlots(Collection<String> keys, UnaryOperator<String> reminder) {
        this.keys = List.copyOf(keys);
        this.reminder = reminder;
    }

    /// @param variable name of the variable that holds the secret
    /// @param placeholder what the variable holds until somebody fills it in
    /// @param mark stands in JSON texts in the secret's place, quotes included; JSON texts have no other apostrophe
    /// @param reminder what is said until then
    record Slot(String variable, String placeholder, String mark, String reminder) {
    }

    boolean none() {
        return keys.isEmpty();
    }

    List<Slot> all() {
        return keys.stream().map(this::slot).toList();
    }

    /// The place of a parameter's value, if it is secret.
    Optional<Slot> of(String key) {
        return keys.contains(key) ? Optional.of(slot(key)) : Optional.empty();
    }

    private Slot slot(String key) {
        String variable = "secret_" + (keys.indexOf(key) + 1);
        String placeholder = "<" + UNUSUAL.matcher(key).replaceAll("_") + ">";
        return new Slot(variable, placeholder, "'" + variable + "'", reminder.apply(key));
    }
}
