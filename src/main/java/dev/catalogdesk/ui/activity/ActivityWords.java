package dev.catalogdesk.ui.activity;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.advice.MissingPermission;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerArn;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.RecordError;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.Hold;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.Operation;
import dev.catalogdesk.operations.OperationKind;
import dev.catalogdesk.operations.OperationState;
import dev.catalogdesk.operations.Trace;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.stacks.StackProgress;
import dev.catalogdesk.ui.component.AdviceText;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TicketFacts;
import dev.catalogdesk.ui.record.ProgressWords;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Puts operations into words. Pure.
final class ActivityWords {
    private final Messages messages;
    private final AdviceWords advice;

    ActivityWords(Messages messages, AdviceWords advice) {
        this.messages = messages;
        this.advice = advice;
    }

    ActivityText text(Operation o, boolean here) {
        boolean stop = o.state().active() && o.trace().isPresent();
        boolean resume = o.state() instanceof OperationState.NeedsSignIn
            || (o.state() instanceof OperationState.Stopped && o.trace().isPresent());
        boolean record = here && !o.recordId().isEmpty();
        boolean again = here && o.kind() == OperationKind.LAUNCH && !o.recordId().isEmpty() && o.state().ended();
        return new ActivityText(tone(o.state()), word(o.state()), title(o), product(o), place(o), progress(o),
            errors(o), o.outputs(),
            new ActivityText.Actions(stop, resume, here, record, again, queueActions(o)));
    }

    private static Set<QueueAction> queueActions(Operation o) {
        Set<QueueAction> actions = EnumSet.noneOf(QueueAction.class);
        add(actions, QueueAction.SEND_NOW, o.sendable());
        add(actions, QueueAction.SEND_AFTER, o.cancellable());
        add(actions, QueueAction.TAKE_BACK, o.cancellable());
        add(actions, QueueAction.FOLLOW_RECORD,
            o.state() instanceof OperationState.Unknown unknown && unknown.likely().isPresent());
        add(actions, QueueAction.SEND_AGAIN, o.repeatable());
        add(actions, QueueAction.DISMISS, o.repeatable());
        return actions;
    }

    private static void add(Set<QueueAction> actions, QueueAction action, boolean possible) {
        if (possible) {
            actions.add(action);
        }
    }

    /// Words that count down to the next try.
    Optional<String> waiting(Operation o, Instant now) {
        return switch (o.state()) {
            case OperationState.Waiting w -> Optional.of(until(key(w.cause()), w.nextTry(), now));
            case OperationState.LookingUp l -> Optional.of(until(messages.text("activity.asking"), l.nextTry(), now));
            case OperationState.Queued(Hold hold) -> Optional.of(messages.text(hold.words(now)));
            default -> Optional.empty();
        };
    }

    /// What the stack tells of an operation that runs, and how long such ones usually take.
    Optional<String> running(Operation o, Optional<StackProgress> stack, Optional<Duration> usual) {
        if (!(o.state() instanceof OperationState.Running)) {
            return Optional.empty();
        }
        String progress = stack.map(new ProgressWords(messages)::line).orElseGet(() -> record(o));
        return Optional.of(usual.map(time -> messages.text("activity.usual", progress, about(time))).orElse(progress));
    }

    private String about(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        return seconds < 60 ? messages.text("activity.usual.seconds", Math.max(10, (seconds + 5) / 10 * 10))
            : messages.text("activity.usual.minutes", (seconds + 30) / 60);
    }

    String elapsed(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return messages.text("activity.time.seconds", seconds);
        }
        return seconds < 3600 ? messages.text("activity.time.minutes", seconds / 60, seconds % 60)
            : messages.text("activity.time.hours", seconds / 3600, seconds % 3600 / 60);
    }

    String age(Duration time) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 1) {
            return messages.text("activity.age.now");
        }
        return minutes < 60 ? messages.text("activity.age.minutes", minutes)
            : messages.text("activity.age.hours", minutes / 60);
    }

    String copy(Operation o) {
        List<String> lines = new ArrayList<>();
        lines.add(title(o));
        lines.add(product(o));
        lines.add(place(o));
        lines.add(o.provisionedProductId());
        lines.add(o.recordId());
        lines.add(o.planId());
        lines.add(word(o.state()) + ", " + o.started() + o.ended().map(end -> " - " + end).orElse(""));
        advice(o).forEach(error -> lines.add(error.raw()));
        o.outputs().forEach(output -> lines.add(output.key() + "=" + output.value()));
        lines.removeIf(String::isEmpty);
        return advice.masked(String.join("\n", lines));
    }

    private String until(String what, Instant next, Instant now) {
        return messages.text("activity.next-try", what, Math.max(0, Duration.between(now, next).toSeconds()));
    }

    private static ActivityTone tone(OperationState state) {
        return switch (state) {
            case OperationState.Queued q -> ActivityTone.WAITING;
            case OperationState.Sending s -> ActivityTone.RUNNING;
            case OperationState.Running r -> ActivityTone.RUNNING;
            case OperationState.LookingUp l -> ActivityTone.WAITING;
            case OperationState.Waiting w -> ActivityTone.WAITING;
            case OperationState.NeedsSignIn n -> ActivityTone.WAITING;
            case OperationState.Succeeded s -> ActivityTone.SUCCESS;
            case OperationState.NothingToChange n -> ActivityTone.SUCCESS;
            case OperationState.Failed f -> ActivityTone.FAILURE;
            case OperationState.Refused r -> ActivityTone.FAILURE;
            case OperationState.Stopped s -> ActivityTone.UNCERTAIN;
            case OperationState.Unknown u -> ActivityTone.UNCERTAIN;
            case OperationState.Cancelled c -> ActivityTone.UNCERTAIN;
            case OperationState.Dismissed d -> ActivityTone.UNCERTAIN;
        };
    }

    private String word(OperationState state) {
        return switch (state) {
            case OperationState.Queued q -> messages.text("activity.state.queued");
            case OperationState.Sending s -> messages.text("activity.state.sending");
            case OperationState.Running r -> messages.text("activity.state.running");
            case OperationState.LookingUp l -> messages.text("activity.state.asking");
            case OperationState.Waiting w -> messages.text("activity.state.waiting");
            case OperationState.NeedsSignIn n -> messages.text("activity.state.sign-in");
            case OperationState.Succeeded s -> messages.text("activity.state.succeeded");
            case OperationState.NothingToChange n -> messages.text("activity.state.nothing-to-change");
            case OperationState.Failed f -> messages.text("activity.state.failed");
            case OperationState.Refused r -> messages.text("activity.state.refused");
            case OperationState.Stopped s -> messages.text("activity.state.stopped");
            case OperationState.Unknown u -> messages.text("activity.state.unknown");
            case OperationState.Cancelled c -> messages.text("activity.state.cancelled");
            case OperationState.Dismissed d -> messages.text("activity.state.dismissed");
        };
    }

    private String title(Operation o) {
        String what = "activity.title." + o.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.text(switch (o.state()) {
            case OperationState.Succeeded s -> what + ".done";
            case OperationState.NothingToChange n -> "activity.title.nothing-to-change";
            case OperationState.Failed f -> what + ".failed";
            case OperationState.Refused r -> what + ".refused";
            case OperationState.Queued q -> what + ".waiting";
            case OperationState.Cancelled c -> what + ".waiting";
            default -> what + ".running";
        }, o.targetName());
    }

    private String product(Operation o) {
        return o.versionName().isEmpty() ? o.productName()
            : messages.text("activity.product", o.productName(), o.versionName());
    }

    private String place(Operation o) {
        return o.source() == Operation.Source.THIS_RUN ? place(o.location())
            : messages.text("activity.earlier", place(o.location()));
    }

    String place(Location at) {
        return at.account().isEmpty() ? messages.text("activity.place.short", at.connection(), at.region())
            : messages.text("activity.place", at.connection(), at.account(), at.region());
    }

    private String progress(Operation o) {
        return switch (o.state()) {
            case OperationState.Queued(Hold hold) -> messages.text(hold.words(o.started()));
            case OperationState.Sending s -> messages.text("activity.sending");
            case OperationState.Running r -> record(o);
            case OperationState.LookingUp l -> messages.text("activity.asking");
            case OperationState.Waiting w -> key(w.cause());
            case OperationState.NeedsSignIn n -> messages.text("activity.sign-in", o.location().connection());
            case OperationState.Succeeded s -> took(o);
            case OperationState.NothingToChange n -> messages.text("activity.nothing-to-change");
            case OperationState.Failed f -> advice(o).stream().findFirst().map(AdviceText::headline)
                .orElseGet(() -> messages.text("activity.no-reason"));
            case OperationState.Refused r -> advice(o).getFirst().headline();
            case OperationState.Stopped s -> s.cause().map(this::lost)
                .orElseGet(() -> messages.text("activity.stopped"));
            case OperationState.Unknown u -> unknown(o, u);
            case OperationState.Cancelled c -> messages.text("activity.cancelled");
            case OperationState.Dismissed d -> messages.text("activity.dismissed");
        };
    }

    private String unknown(Operation o, OperationState.Unknown unknown) {
        String words = messages.text(o.source() == Operation.Source.EARLIER_RUN ? "activity.unknown.earlier"
            : o.kind() == OperationKind.LAUNCH ? "activity.unknown" : "activity.unknown.again");
        return unknown.likely().map(likely -> messages.text(switch (likely.trace()) {
            case Trace.OfRecord r -> "activity.unknown.likely";
            case Trace.OfPlan p -> "activity.unknown.likely-plan";
        }, words, likely.trace().id(),
            messages.text("activity.unknown.record." + (likely.ended() ? "ended" : "running")))).orElse(words);
    }

    /// What this program refused by itself.
    private Optional<String> ours(CatalogException cause) {
        return switch (cause.code()) {
            case Order.JOURNAL_UNWRITABLE ->
                Optional.of(messages.text("activity.journal-unwritable", cause.getMessage()));
            case Order.JOURNAL_TAKEN -> Optional.of(messages.text("activity.journal-taken"));
            case Order.ACCOUNT_CHANGED ->
                Optional.of(messages.text("activity.account-changed", cause.getMessage()));
            case Order.CALLER_CHANGED ->
                Optional.of(messages.text("activity.caller-changed", CallerArn.label(cause.getMessage())));
            case Order.REGION_CHANGED ->
                Optional.of(messages.text("activity.region-changed", cause.getMessage()));
            case Order.READ_ONLY -> Optional.of(messages.text("activity.read-only", cause.getMessage()));
            default -> Optional.empty();
        };
    }

    private String record(Operation o) {
        return o.planId().isEmpty() ? recordStatus(o.recordStatus()) : messages.text("activity.planning");
    }

    /// How a record stands.
    String recordStatus(OpenEnum<RecordStatus> status) {
        return switch (status.value()) {
            case CREATED -> messages.text("activity.record.created");
            case IN_PROGRESS -> messages.text("activity.record.in-progress");
            case IN_PROGRESS_IN_ERROR -> messages.text("activity.record.in-error");
            case SUCCEEDED -> messages.text("activity.state.succeeded");
            case FAILED -> messages.text("activity.state.failed");
            case UNKNOWN -> status.text().isEmpty() ? messages.text("activity.record.created") : status.text();
        };
    }

    private String lost(CatalogException cause) {
        return cause instanceof CatalogException.AccessDenied
            ? messages.text("activity.lost.denied")
            : messages.text("activity.lost", said(cause).headline());
    }

    private String key(CatalogException cause) {
        return cause instanceof CatalogException.Throttled
            ? messages.text("activity.throttled") : messages.text("activity.unreachable");
    }

    private String took(Operation o) {
        String time = elapsed(Duration.between(o.started(), o.ended().orElse(o.started())));
        return o.recordId().isEmpty() ? messages.text("activity.took.only", time)
            : messages.text("activity.took", time, o.outputs().size());
    }

    private List<ErrorHeadline> errors(Operation o) {
        return switch (o.state()) {
            case OperationState.Refused r -> List.of(said(r.cause()));
            case OperationState.Stopped s -> s.cause().map(this::said).map(List::of).orElse(List.of());
            case OperationState.Waiting w -> List.of(said(w.cause()));
            case OperationState.NeedsSignIn n -> List.of(said(n.cause()));
            case OperationState.Unknown u -> List.of(said(u.cause()));
            case OperationState.Dismissed d -> List.of(said(d.cause()));
            case OperationState.Queued(Hold.Busy(CatalogException cause, Instant next)) -> List.of(said(cause));
            default -> o.errors().stream().map(RecordError::description).map(ErrorHeadline::read).toList();
        };
    }

    /// What to make of the errors of an operation.
    List<AdviceText> advice(Operation o) {
        return errors(o).stream().map(error -> advice(error, o)).toList();
    }

    private AdviceText advice(ErrorHeadline error, Operation o) {
        Optional<CatalogException> cause = switch (o.state()) {
            case OperationState.Refused r -> Optional.of(r.cause());
            case OperationState.Stopped s -> s.cause();
            default -> Optional.empty();
        };
        Optional<MissingPermission> denied = cause.filter(CatalogException.AccessDenied.class::isInstance)
            .map(each -> MissingPermission.of("", "servicecatalog:" + each.operation()));
        AdviceText words = advice.text(error, denied, facts(o));
        return cause.flatMap(this::ours).isPresent() ? words.saying(error.headline(), "") : words;
    }

    private TicketFacts facts(Operation o) {
        return new TicketFacts(title(o), named(o.productName(), o.productId()), o.versionName(),
            named(o.targetName(), o.provisionedProductId()), o.location().account(), o.location().region(),
            o.recordId(), o.token(), Optional.of(o.started()), o.ended());
    }

    private String named(String name, String id) {
        return id.isEmpty() ? name : messages.text("activity.named", name, id);
    }

    /// The request id is not in the text of an answer, so it is put beside.
    private ErrorHeadline said(CatalogException cause) {
        ErrorHeadline read = ErrorHeadline.read(cause.getMessage());
        Optional<String> ours = ours(cause);
        if (ours.isPresent()) {
            return new ErrorHeadline(ours.get(), "", "", ours.get());
        }
        String raw = cause.operation() + (cause.code().isEmpty() ? ": " : ": " + cause.code() + ": ") + read.raw();
        return new ErrorHeadline(read.headline(), cause.code(), cause.requestId(), raw);
    }
}
