package dev.catalogdesk.ui.launch;

import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Operations;
import dev.catalogdesk.settings.LaunchArchive;
import dev.catalogdesk.settings.LaunchDraft;
import dev.catalogdesk.settings.LaunchInputs;
import java.util.Optional;

/// Notes a launch once AWS accepted it, and then throws away the draft it was made of. Outlives the wizard, which may
/// be closed before the answer is there.
final class LaunchRecorder implements Operations.Listener {
    private final Operations operations;
    private final LaunchArchive archive;
    private final String token;
    private final String productId;
    private final LaunchInputs sent;
    private final Optional<LaunchDraft> draft;
    private volatile Runnable unlisten = () -> { };

    LaunchRecorder(
            LaunchServices services, String token, String productId, LaunchInputs sent, Optional<LaunchDraft> draft) {
        this.operations = services.operations();
        this.archive = services.memory().archive();
        this.token = token;
        this.productId = productId;
        this.sent = sent;
        this.draft = draft;
    }

    void start() {
        unlisten = operations.listen(this);
    }

    @Override
    public void changed(Operation operation) {
        if (!operation.token().equals(token)) {
            return;
        }
        if (!operation.recordId().isEmpty()) {
            unlisten.run();
            archive.launched(token, productId, sent);
            draft.ifPresent(archive::discard);
        } else if (operation.state() instanceof OperationState.Refused
            || operation.state() instanceof OperationState.Unknown) {
            // Whoever tries again begins anew.
            unlisten.run();
        }
    }
}
