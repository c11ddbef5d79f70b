package dev.catalogdesk.operations;

import dev.catalogdesk.operations.journal.Entry;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Intent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An operation that the journal tells the beginning of but not the end.
///
/// @param intent what was meant
/// @param began when it was given
/// @param left whether it may have reached AWS: nothing leaves before the attempt is written, but that line may be
///     among those that a damaged journal has lost
/// @param answer by what it is followed, where AWS's answer was written
record Unfinished(Intent intent, Instant began, boolean left, Optional<Trace> answer) {
    /// Finds them among all entries.
    static List<Unfinished> of(List<Entry> entries) {
        Map<String, Unfinished> open = new LinkedHashMap<>();
        int salvaged = 0;
        for (Entry entry : entries) {
            boolean behindDamage = salvaged-- > 0;
            String id = entry.fact().operationId();
            switch (entry.fact()) {
                case Intent intent -> open.merge(id, new Unfinished(intent, entry.at(), behindDamage, Optional.empty()),
                    (before, again) -> new Unfinished(intent, before.began(), before.left(), before.answer()));
                case Fact.Attempt attempt -> open.computeIfPresent(id, (key, before) -> before.left(true));
                case Fact.Busy busy -> open.computeIfPresent(id, (key, before) -> before.left(false));
                case Fact.Answer(String op, String record, String product) -> open.computeIfPresent(id,
                    (key, before) -> before.answered(new Trace.OfRecord(record, product)));
                case Fact.Planned(String op, String plan, String product) -> open.computeIfPresent(id,
                    (key, before) -> before.answered(new Trace.OfPlan(plan, product)));
                case Fact.Refusal refusal -> open.remove(id);
                case Fact.End end -> open.remove(id);
                case Fact.Dismissed dismissed -> open.remove(id);
                case Fact.OutcomeUnknown unknown -> { }
                case Fact.Repair repair -> {
                    salvaged = repair.salvaged();
                    if (repair.damaged()) {
                        open.replaceAll((key, before) -> before.left(true));
                    }
                }
                case Fact.Other other -> { }
            }
        }
        return List.copyOf(open.values());
    }

    private Unfinished answered(Trace trace) {
        return new Unfinished(intent, began, true, Optional.of(trace));
    }

    private Unfinished left(boolean now) {
        return new Unfinished(intent, began, now, answer);
    }

    /// What was ordered, without what the journal withholds.
    ///
    /// @return nothing for a call that this version of the program does not know
    Optional<Order> order(Origin origin) {
        Intent.Target target = intent.target();
        Intent.Place place = intent.place();
        Subject subject = new Subject(target.name(), target.provisionedProductId(), target.productId(),
            target.productName(), target.productType(), target.versionId(), target.versionName(), target.pathId());
        return JournaledRequest.read(intent, Map.of()).map(request -> Order.of(origin,
            new Location(place.connection(), place.account(), place.region(), intent.caller()), subject, request,
            Set.copyOf(intent.inputs().withheld())));
    }
}
