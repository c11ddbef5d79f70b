package dev.catalogdesk.ui.record;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.ui.component.AdviceText;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TicketFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Puts a record's errors into words: what each means, who can mend it, and the text for a ticket. Pure.
public final class RecordErrorWords {
    private final Messages messages;
    private final AdviceWords advice;
    private final RecordTitles titles;

    /// Needs the texts.
    ///
    /// @param messages the texts
    /// @param advice what error texts mean
    public RecordErrorWords(Messages messages, AdviceWords advice) {
        this.messages = messages;
        this.advice = advice;
        titles = new RecordTitles(messages);
    }

    /// All errors, in the order of the record.
    ///
    /// @param record the record
    /// @param names what its ids stand for, as far as it is known
    /// @param at where it is
    /// @param operation the operation that made it, where this program did
    /// @return the errors in words
    public List<RecordErrorShown> shown(RecordDetail record, RecordNames names, RecordPlace at,
            Optional<Operation> operation) {
        TicketFacts facts = facts(record, names, at, operation.map(Operation::token).orElse(""));
        return record.errors().stream().map(error -> shown(error, facts)).toList();
    }

    private RecordErrorShown shown(RecordError error, TicketFacts facts) {
        ErrorHeadline read = ErrorHeadline.read(error.description());
        AdviceText words = advice.text(new ErrorHeadline(read.headline(),
            read.code().isEmpty() ? error.code() : read.code(), read.requestId(), read.raw()),
            Optional.empty(), facts);
        return new RecordErrorShown(error.code(),
            words.headline().isEmpty() ? words.saying(messages.text("record.error.none"), words.next()) : words);
    }

    private TicketFacts facts(RecordDetail record, RecordNames names, RecordPlace at, String token) {
        Optional<Instant> ended = record.ended() ? record.updatedTime() : Optional.empty();
        return new TicketFacts(titles.title(record), named(names.product(), record.productId()),
            named(names.version(), record.provisioningArtifactId()),
            named(record.provisionedProductName(), record.provisionedProductId()), at.account(), at.region(),
            record.id(), token, record.createdTime(), ended);
    }

    private String named(String name, String id) {
        return name.isEmpty() || id.isEmpty() ? name + id : messages.text("activity.named", name, id);
    }
}
