package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was heard of one record.
final class Heard implements RecordSink {
    final List<String> news = new ArrayList<>();
    Optional<RecordStatus> status = Optional.empty();
    Optional<Instant> nextTry = Optional.empty();

    @Override
    public void seen(RecordDetail detail) {
        tell("seen", detail);
        nextTry = Optional.empty();
    }

    @Override
    public void ended(RecordDetail detail, List<RecordOutput> outputs) {
        tell("ended", detail);
    }

    private void tell(String word, RecordDetail detail) {
        status = Optional.of(detail.status().value());
        news.add(word + " " + detail.status().text());
    }

    @Override
    public void waiting(CatalogException cause, Instant until) {
        nextTry = Optional.of(until);
        news.add("waiting " + cause.getClass().getSimpleName());
    }

    @Override
    public void needsSignIn(CatalogException cause) {
        news.add("needs sign-in");
    }

    @Override
    public void lost(CatalogException cause) {
        news.add("lost");
    }

    String last() {
        return news.isEmpty() ? "" : news.getLast();
    }
}
