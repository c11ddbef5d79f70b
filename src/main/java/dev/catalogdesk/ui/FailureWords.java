package dev.catalogdesk.ui;

import dev.catalogdesk.advice.ErrorHeadline;
import dev.catalogdesk.advice.MissingPermission;
import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.stacks.StacksException;
import dev.catalogdesk.ui.component.AdviceText;
import dev.catalogdesk.ui.component.AdviceWords;
import dev.catalogdesk.ui.component.FailureText;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.TicketFacts;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Puts failures of calls to AWS into words for the screens: what happened, why, and the next step.
final class FailureWords implements Function<Exception, FailureText> {
    private static final String STACK_PERMISSIONS =
        "cloudformation:ListStackResources, cloudformation:DescribeStackEvents, cloudformation:DescribeStacks";

    private final Messages messages;
    private final AdviceWords advice;
    private final Supplier<String> callerArn;
    private final Supplier<String> signInCommand;

    /// Needs the texts, and who is calling.
    ///
    /// @param messages texts
    /// @param advice words for AWS's error texts
    /// @param callerArn ARN of the caller, for the administrator; empty while unknown
    /// @param signInCommand what to run in a terminal to sign in; empty where there is none
    FailureWords(Messages messages, AdviceWords advice, Supplier<String> callerArn,
            Supplier<String> signInCommand) {
        this.messages = messages;
        this.advice = advice;
        this.callerArn = callerArn;
        this.signInCommand = signInCommand;
    }

    @Override
    public FailureText apply(Exception failure) {
        if (failure instanceof StacksException stacks) {
            return stacks(stacks);
        }
        if (!(failure instanceof CatalogException e)) {
            return FailureText.of(messages.text("app.failure.program"), messages.text("app.failure.program.next"));
        }
        AdviceText said = words(e);
        return switch (e) {
            case CatalogException.AccessDenied denied -> new FailureText(messages.text("app.failure.denied"),
                messages.text("app.failure.denied.next"), permission(e), callerArn.get(), e.code(), e.requestId(),
                said.statement(), said.raw());
            case CatalogException.NeedsSignIn signIn -> text(e, said, "app.failure.signIn", signInNext());
            case CatalogException.Throttled throttled ->
                text(e, said, "app.failure.throttled", messages.text("app.failure.throttled.next"));
            case CatalogException.NotFound missing ->
                text(e, said, "app.failure.missing", messages.text("app.failure.missing.next"));
            case CatalogException.Unreachable unreachable ->
                text(e, said, "app.failure.unreachable", messages.text("app.failure.unreachable.next"));
            case CatalogException.ServiceFault fault ->
                text(e, said, "app.failure.fault", messages.text("app.failure.fault.next"));
            case CatalogException.Cancelled cancelled ->
                text(e, said, "app.failure.cancelled", messages.text("app.failure.cancelled.next"));
            case CatalogException.Refused refused ->
                text(e, said, "app.failure.refused", reason(said));
            case CatalogException other ->
                text(e, said, "app.failure.fault", reason(said));
        };
    }

    /// Stacks stand beside the service, so that a caller may well be denied them alone.
    private FailureText stacks(StacksException failure) {
        String said = Optional.ofNullable(failure.getCause()).map(Throwable::getMessage).orElse("");
        return failure.denied()
            ? new FailureText(messages.text("app.failure.denied"), messages.text("app.failure.stacks.denied.next"),
                STACK_PERMISSIONS, callerArn.get(), "", "", advice.masked(said))
            : new FailureText(messages.text("app.failure.stacks"), messages.text("app.failure.stacks.next"), "", "",
                "", "", advice.masked(said));
    }

    private FailureText text(CatalogException e, AdviceText said, String titleKey, String message) {
        return new FailureText(
            messages.text(titleKey), message, "", "", e.code(), e.requestId(), said.raw());
    }

    private AdviceText words(CatalogException e) {
        Optional<MissingPermission> denied = e instanceof CatalogException.AccessDenied
            ? Optional.of(MissingPermission.of(callerArn.get(), permission(e))) : Optional.empty();
        ErrorHeadline read = ErrorHeadline.read(e.getMessage());
        return advice.text(new ErrorHeadline(read.headline(), e.code(), e.requestId(), read.raw()), denied,
            TicketFacts.of(e.operation()));
    }

    private static String reason(AdviceText said) {
        return said.recognised() ? said.headline() + " " + said.next() : said.said();
    }

    private String signInNext() {
        String command = signInCommand.get();
        return command.isEmpty() ? messages.text("app.failure.signIn.next")
            : messages.text("app.failure.signIn.run", command);
    }

    private static String permission(CatalogException e) {
        return (e.operation().equals("GetCallerIdentity") ? "sts:" : "servicecatalog:") + e.operation();
    }
}
