package dev.catalogdesk.operations;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.journal.Entry;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.Inputs;
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
/// @param began when it was first sent
/// @param answer the record, where AWS's answer was written
record Unfinished(Intent intent, Instant began, Optional<Fact.Answer> answer) {
    /// Finds them among all entries.
    static List<Unfinished> of(List<Entry> entries) {
        Map<String, Unfinished> open = new LinkedHashMap<>();
        for (Entry entry : entries) {
            String id = entry.fact().operationId();
            switch (entry.fact()) {
                case Intent intent -> open.merge(id, new Unfinished(intent, entry.at(), Optional.empty()),
                    (before, again) -> new Unfinished(intent, before.began(), before.answer()));
                case Fact.Answer answer -> open.computeIfPresent(id,
                    (key, before) -> new Unfinished(before.intent(), before.began(), Optional.of(answer)));
                case Fact.Refusal refusal -> open.remove(id);
                case Fact.End end -> open.remove(id);
                case Fact.Dismissed dismissed -> open.remove(id);
                case Fact.Attempt attempt -> { }
                case Fact.OutcomeUnknown unknown -> { }
                case Fact.Repair repair -> { }
                case Fact.Other other -> { }
            }
        }
        return List.copyOf(open.values());
    }

    /// Whether all that was sent is known, so that it can be sent again.
    boolean complete() {
        return intent.inputs().withheld().isEmpty();
    }

    /// What was ordered, without what the journal withholds.
    LaunchOrder order(Origin origin) {
        Intent.Target target = intent.target();
        Inputs inputs = intent.inputs();
        LaunchRequest request = new LaunchRequest(target.productId(), target.versionId(),
            Optional.of(target.pathId()).filter(path -> !path.isEmpty()), target.name(), inputs.parameters(),
            inputs.tags(), inputs.notificationArns(), inputs.stackSet(), intent.token());
        Intent.Place place = intent.place();
        Location at = new Location(place.connection(), place.account(), place.region(), intent.caller());
        return new LaunchOrder(origin, at, target.productName(), target.versionName(), request,
            Set.copyOf(inputs.withheld()));
    }
}
