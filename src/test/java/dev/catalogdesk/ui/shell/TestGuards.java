package dev.catalogdesk.ui.shell;

import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.AnsweringDialogs;

/// Guards of tests.
public final class TestGuards {
    private TestGuards() {
    }

    /// Guards that let everything pass, as the demo's do.
    ///
    /// @return the guards
    public static MutationGuard open() {
        return new MutationGuard(new MutationGate(), () -> ConnectionPolicy.initial("demo"), new AnsweringDialogs(),
            Messages.load());
    }
}
