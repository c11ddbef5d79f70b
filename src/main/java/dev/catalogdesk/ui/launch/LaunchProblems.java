package dev.catalogdesk.ui.launch;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.LaunchOrder;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.ui.component.Messages;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts a refused or lost launch into words: what happened, why, and the next step. Pure. The texts recognised are
/// those recorded from AWS (`service-semantics` 3.7, "A stack named X already exists").
final class LaunchProblems {
    private static final Pattern TAGS = Pattern.compile("\\b[Tt]ags?\\b");
    private final Messages messages;

    LaunchProblems(Messages messages) {
        this.messages = messages;
    }

    /// A launch that was not taken.
    LaunchProblem refused(CatalogException cause, LaunchRequest request, Location at) {
        String name = request.provisionedProductName();
        String said = ErrorHeadline.read(cause.getMessage()).headline();
        return switch (cause) {
            case CatalogException.AccessDenied e -> problem(e, messages.text("launch.problem.denied"), said,
                messages.text("launch.problem.denied.next", e.operation()), Optional.empty());
            case CatalogException.NeedsSignIn e -> problem(e, messages.text("launch.problem.sign-in"), said,
                messages.text("launch.problem.sign-in.next", at.connection()), Optional.empty());
            case CatalogException.Throttled e -> problem(e, messages.text("launch.problem.throttled"), said,
                messages.text("launch.problem.throttled.next"), Optional.empty());
            case CatalogException.Unreachable e -> problem(e, messages.text("launch.problem.unreachable"), said,
                messages.text("launch.problem.unreachable.next"), Optional.empty());
            case CatalogException.NotFound e -> problem(e, messages.text("launch.problem.not-found"), said,
                messages.text("launch.problem.not-found.next"), Optional.of(LaunchStep.VERSION));
            case CatalogException.Refused e when e.code().equals(LaunchOrder.ACCOUNT_CHANGED) ->
                problem(e, messages.text("launch.problem.account"),
                    messages.text("launch.problem.account.why", at.account(), e.getMessage()),
                    messages.text("launch.problem.account.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(LaunchOrder.JOURNAL_UNWRITABLE) ->
                problem(e, messages.text("launch.problem.journal"), e.getMessage(),
                    messages.text("launch.problem.journal.next"), Optional.empty());
            case CatalogException.Refused e when e.code().equals(LaunchOrder.JOURNAL_TAKEN) ->
                problem(e, messages.text("launch.problem.journal-taken"),
                    messages.text("launch.problem.journal-taken.why"),
                    messages.text("launch.problem.journal-taken.next"), Optional.empty());
            case CatalogException.Refused e when duplicate(e) ->
                problem(e, messages.text("launch.problem.duplicate", name), said,
                    messages.text("launch.problem.duplicate.next"), Optional.of(LaunchStep.NAME));
            default -> problem(cause, messages.text("launch.problem.refused"), said,
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
    LaunchProblem lookingUp(CatalogException cause) {
        return problem(cause, messages.text("launch.problem.lost"), lostWhy(cause),
            messages.text("launch.problem.lost.next"), Optional.empty());
    }

    /// A launch whose outcome could not be learnt.
    LaunchProblem unknown(CatalogException cause) {
        return problem(cause, messages.text("launch.problem.unknown"), lostWhy(cause),
            messages.text("launch.problem.unknown.next"), Optional.empty());
    }

    static boolean duplicate(CatalogException e) {
        return e.code().equals("DuplicateResourceException") || e.getMessage().contains("already exists");
    }

    private String lostWhy(CatalogException cause) {
        return messages.text("launch.problem.lost.why", ErrorHeadline.read(cause.getMessage()).headline());
    }

    private static LaunchProblem problem(
            CatalogException cause, String headline, String why, String next, Optional<LaunchStep> step) {
        String details = cause.code().isEmpty() ? cause.getMessage() : cause.code() + ": " + cause.getMessage();
        return new LaunchProblem(headline, why, next, cause.operation() + ": " + details, cause.requestId(), step);
    }
}
