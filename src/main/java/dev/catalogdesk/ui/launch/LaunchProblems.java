package dev.catalogdesk.ui.launch;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.advice.MissingPermission;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.CallerArn;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.component.AdviceText;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TicketFacts;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts a refused or lost launch into words: what happened, why, and the next step. Pure. The texts recognised are
/// those recorded from AWS (`service-semantics` 3.7, "A stack named X already exists").
final class LaunchProblems {
    private static final Pattern TAGS = Pattern.compile("\\b[Tt]ags?\\b");
    private final Messages messages;
    private final AdviceWords advice;

    LaunchProblems(Messages messages, AdviceWords advice) {
        this.messages = messages;
        this.advice = advice;
    }

    /// A launch that was not taken.
    LaunchProblem refused(CatalogException cause, LaunchRequest request, Location at) {
        String name = request.provisionedProductName();
        AdviceText words = words(cause, request, at);
        String said = words.said();
        return switch (cause) {
            case CatalogException.AccessDenied e -> advised(words,
                messages.text("launch.problem.denied"), messages.text("launch.problem.denied.next", e.operation()),
                Optional.empty());
            case CatalogException.NeedsSignIn e -> problem(words, messages.text("launch.problem.sign-in"), said,
                messages.text("launch.problem.sign-in.next", at.connection()), Optional.empty());
            case CatalogException.Throttled e -> problem(words, messages.text("launch.problem.throttled"), said,
                messages.text("launch.problem.throttled.next"), Optional.empty());
            case CatalogException.Unreachable e -> problem(words, messages.text("launch.problem.unreachable"), said,
                messages.text("launch.problem.unreachable.next"), Optional.empty());
            case CatalogException.NotFound e -> problem(words, messages.text("launch.problem.not-found"), said,
                messages.text("launch.problem.not-found.next"), Optional.of(LaunchStep.VERSION));
            case CatalogException.Refused e when e.code().equals(Order.ACCOUNT_CHANGED) ->
                problem(words, messages.text("launch.problem.account"),
                    messages.text("launch.problem.account.why", at.account(), e.getMessage()),
                    messages.text("launch.problem.account.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(Order.CALLER_CHANGED) ->
                problem(words, messages.text("launch.problem.caller"), messages.text("launch.problem.caller.why",
                    CallerArn.label(at.caller()), CallerArn.label(e.getMessage())),
                    messages.text("launch.problem.caller.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(Order.REGION_CHANGED) ->
                problem(words, messages.text("launch.problem.region"),
                    messages.text("launch.problem.region.why", at.region(), e.getMessage()),
                    messages.text("launch.problem.region.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(Order.READ_ONLY) ->
                problem(words, messages.text("launch.problem.read-only"),
                    messages.text("launch.problem.read-only.why", e.getMessage()),
                    messages.text("launch.problem.read-only.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(Order.JOURNAL_UNWRITABLE) ->
                problem(words, messages.text("launch.problem.journal"), e.getMessage(),
                    messages.text("launch.problem.journal.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(Order.JOURNAL_TAKEN) ->
                problem(words, messages.text("launch.problem.journal-taken"),
                    messages.text("launch.problem.journal-taken.why"),
                    messages.text("launch.problem.journal-taken.next"), Optional.empty());
            case CatalogException.Refused e when duplicate(e) ->
                problem(words, messages.text("launch.problem.duplicate", name), said,
                    messages.text("launch.problem.duplicate.next"), Optional.of(LaunchStep.NAME));
            default -> advised(words, messages.text("launch.problem.refused"),
                messages.text("launch.problem.refused.next"), Optional.of(place(cause.getMessage())));
        };
    }

    /// Where that can be put right of which AWS speaks: its messages name members of the request.
    private static LaunchStep place(String said) {
        if (said.contains("StackSet")) {
            return LaunchStep.STACK_SETS;
        }
        if (said.contains("otificationArn")) {
            return LaunchStep.NOTIFICATIONS;
        }
        return TAGS.matcher(said).find() ? LaunchStep.TAGS : LaunchStep.PARAMETERS;
    }

    /// A launch whose answer was lost, while AWS is still being asked.
    LaunchProblem lookingUp(CatalogException cause, LaunchRequest request, Location at) {
        AdviceText words = words(cause, request, at);
        return problem(words, messages.text("launch.problem.lost"), lostWhy(words),
            messages.text("launch.problem.lost.next"), Optional.empty());
    }

    /// A launch whose outcome could not be learnt.
    LaunchProblem unknown(CatalogException cause, LaunchRequest request, Location at) {
        AdviceText words = words(cause, request, at);
        return problem(words, messages.text("launch.problem.unknown"), lostWhy(words),
            messages.text("launch.problem.unknown.next"), Optional.empty());
    }

    static boolean duplicate(CatalogException e) {
        return e.code().equals("DuplicateResourceException") || e.getMessage().contains("already exists");
    }

    private String lostWhy(AdviceText words) {
        return messages.text("launch.problem.lost.why", words.said());
    }

    private AdviceText words(CatalogException cause, LaunchRequest request, Location at) {
        ErrorHeadline read = ErrorHeadline.read(cause.getMessage());
        String raw = cause.operation() + (cause.code().isEmpty() ? ": " : ": " + cause.code() + ": ") + read.raw();
        Optional<MissingPermission> denied = cause instanceof CatalogException.AccessDenied
            ? Optional.of(MissingPermission.of("", "servicecatalog:" + cause.operation())) : Optional.empty();
        TicketFacts facts = new TicketFacts(messages.text("launch.problem.ticket", request.provisionedProductName()),
            request.productId(), request.provisioningArtifactId(), request.provisionedProductName(), at.account(),
            at.region(), "", request.provisionToken(), Optional.empty(), Optional.empty());
        return advice.text(new ErrorHeadline(read.headline(), cause.code(), cause.requestId(), raw), denied, facts);
    }

    /// In the words of the advice where the text is known, and else in AWS's with the given next step.
    private static LaunchProblem advised(AdviceText words, String headline, String next, Optional<LaunchStep> step) {
        return new LaunchProblem(headline, words.recognised() ? words : words.saying(words.said(), next), step);
    }

    private static LaunchProblem problem(
            AdviceText words, String headline, String why, String next, Optional<LaunchStep> step) {
        return new LaunchProblem(headline, words.saying(why, next), step);
    }
}
