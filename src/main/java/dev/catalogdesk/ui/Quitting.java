package dev.catalogdesk.ui;

import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.dialog.DialogService;
import java.util.Optional;

/// Asks before the program ends, whichever way somebody ends it. The end of the desktop's session does not ask: the
/// journal has what matters. Used on the JavaFX thread.
final class Quitting {
    private final Operations operations;
    private final Messages messages;
    private boolean asking;

    Quitting(Operations operations, Messages messages) {
        this.operations = operations;
        this.messages = messages;
    }

    /// Whether the program may end. Where it has to ask, this returns when it is answered; meanwhile windows live on,
    /// and who wants to end the program a second time is told no.
    ///
    /// @param dialogs those of the window in which it is asked
    boolean allowed(DialogService dialogs) {
        if (asking) {
            return false;
        }
        Optional<QuitQuestion> question = QuitQuestion.of(operations.all());
        asking = true;
        try {
            return question.isEmpty() || dialogs.confirm(question.get().confirmation(messages));
        } finally {
            asking = false;
        }
    }
}
