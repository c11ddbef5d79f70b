package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ProvisionedProductPlan;
import dev.catalogdesk.model.RecordStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was heard of one record.
final class Heard implements WatchSink {
    final List<String> news = new ArrayList<>();
    Optional<RecordStatus> status = Optional.empty();
    Optional<Instant> nextTry = Optional.empty();

    @Override
    public void seen(Reading reading) {
        tell("seen", reading);
        nextTry = Optional.empty();
    }

    @Override
    public void ended(Reading reading) {
        tell("ended", reading);
    }

    private void tell(String word, Reading reading) {
        switch (reading) {
            case Reading.OfRecord record -> {
                status = Optional.of(record.detail().status().value());
                news.add(word + " " + record.detail().status().text());
            }
            case Reading.OfPlan(ProvisionedProductPlan plan) -> news.add(word + " " + plan.status().text());
        }
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
