package dev.catalogdesk.ui.activity;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TicketFacts;
import dev.catalogdesk.ui.record.RecordTitles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts records that AWS lists into words, marked as history. Pure.
final class HistoryWords {
    private static final ActivityText.Actions ACTIONS =
        new ActivityText.Actions(false, false, true, true, false, Set.of());
    private final Messages messages;
    private final AdviceWords advice;
    private final ActivityWords words;
    private final RecordTitles titles;

    HistoryWords(Messages messages, AdviceWords advice) {
        this.messages = messages;
        this.advice = advice;
        words = new ActivityWords(messages, advice);
        titles = new RecordTitles(messages);
    }

    /// A record in words.
    ///
    /// @param record the record
    /// @param productName the product's name; empty where it is not known
    /// @param at where it is, where that is known
    ActivityText text(RecordDetail record, String productName, Optional<Location> at) {
        return new ActivityText(tone(record), word(record), titles.title(record),
            productName.isEmpty() ? record.productId() : productName, at.map(words::place).orElse(""),
            messages.text("activity.history.marked", progress(record)),
            record.errors().stream().map(RecordError::description).map(ErrorHeadline::read).toList(), List.of(),
            ACTIONS);
    }

    private static ActivityTone tone(RecordDetail record) {
        if (record.status().is(RecordStatus.SUCCEEDED)) {
            return ActivityTone.SUCCESS;
        }
        return record.status().is(RecordStatus.FAILED) ? ActivityTone.FAILURE : ActivityTone.RUNNING;
    }

    private String word(RecordDetail record) {
        return messages.text(switch (tone(record)) {
            case SUCCESS -> "activity.state.succeeded";
            case FAILURE -> "activity.state.failed";
            default -> "activity.state.running";
        });
    }

    private String progress(RecordDetail record) {
        return switch (tone(record)) {
            case SUCCESS -> record.createdTime().flatMap(from -> record.updatedTime().map(to ->
                messages.text("record.took", words.elapsed(Duration.between(from, to))))).orElseGet(() -> word(record));
            case FAILURE -> record.errors().stream().findFirst().map(error -> headline(error, record))
                .orElseGet(() -> messages.text("activity.no-reason"));
            default -> words.recordStatus(record.status());
        };
    }

    private String headline(RecordError error, RecordDetail record) {
        return advice.text(ErrorHeadline.read(error.description()), Optional.empty(),
            TicketFacts.of(titles.title(record))).headline();
    }
}
