package dev.catalogdesk.ui.shell;

import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.settings.Subscription;
import java.util.Optional;
import java.util.function.Supplier;

/// What is remembered of one kind of operation, for the window's caller and region. Used on the JavaFX thread.
///
/// @param denials all that is remembered
/// @param caller ARN of the window's caller at the moment of asking; empty while unknown
/// @param region the window's region
/// @param kind the kind of operation
public record DenialWatch(Denials denials, Supplier<String> caller, String region, OperationKind kind) {
    /// What is remembered now.
    ///
    /// @return the last denial of this caller here, unless it succeeded since
    public Optional<DeniedOnce> now() {
        return denials.of(caller.get(), region, kind);
    }

    /// Listens to changes.
    ///
    /// @param listener asks [#now()] for what it needs
    /// @return its place among the listeners
    public Subscription onChange(Runnable listener) {
        return denials.onChange(listener);
    }
}
