package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.connection.CallAttempts;
import java.util.Optional;

/// The attempts of one call: each is in the journal before it leaves. Used on the thread that makes the call.
final class AttemptLog implements CallAttempts.Listener {
    private static final int SERVER_ERRORS = 500;
    private final OperationJournal journal;
    private int attempts;
    private boolean answerMissing;
    private boolean uncertain;
    private Optional<CatalogException> stopped = Optional.empty();

    AttemptLog(OperationJournal journal) {
        this.journal = journal;
    }

    @Override
    public void leaving(String token) {
        uncertain = uncertain || answerMissing;
        try {
            journal.attempted(attempts + 1, token);
        } catch (CatalogException e) {
            stopped = Optional.of(e);
            throw e;
        }
        attempts++;
        answerMissing = true;
    }

    @Override
    public void answered(int status) {
        answerMissing = false;
        uncertain = uncertain || status >= SERVER_ERRORS;
    }

    /// Whether an attempt before the last one may have got through, so that the refusal of the last one says nothing.
    boolean earlierUncertain() {
        return uncertain;
    }

    /// Why not even the first attempt left.
    Optional<CatalogException> keptFromLeaving() {
        return attempts == 0 ? stopped : Optional.empty();
    }
}
