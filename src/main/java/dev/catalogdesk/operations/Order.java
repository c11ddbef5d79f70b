package dev.catalogdesk.operations;

import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.TerminateRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// A change to carry out, with all that is needed to follow it after the window has turned elsewhere.
///
/// @param origin the connection it is sent by; whose account that is now is asked right before, and where it is
///     another one than on screen, nothing is sent
/// @param location where it takes place, as the operator saw it
/// @param subject what it is about
/// @param request what is sent
/// @param secretParameters keys of parameters whose values are never written anywhere
/// @param destructive whether it destroys something, so that it waits here first for as long as the connection's undo
///     window and can be taken back
/// @param after the operation that must have succeeded before
public record Order(
        Origin origin,
        Location location,
        Subject subject,
        ChangeRequest request,
        Set<String> secretParameters,
        boolean destructive,
        Optional<String> after) {
    /// Code of the refusal when the credentials have come to belong to another account than the one on screen.
    public static final String ACCOUNT_CHANGED = "AccountChanged";

    /// Code of the refusal when the caller is another one than the form was opened under; the message is the ARN now.
    public static final String CALLER_CHANGED = "CallerChanged";

    /// Code of the refusal when calls go to another region than the form was opened under; the message is its id.
    public static final String REGION_CHANGED = "RegionChanged";

    /// Code of the refusal when the connection is for reading only; the message is its name.
    public static final String READ_ONLY = "ReadOnlyConnection";

    /// Code of the refusal when the journal cannot be written; the message says what the system said.
    public static final String JOURNAL_UNWRITABLE = "JournalUnwritable";

    /// Code of the refusal when another process writes the journal.
    public static final String JOURNAL_TAKEN = "JournalTaken";

    /// Copies the keys.
    public Order {
        secretParameters = Set.copyOf(secretParameters);
    }

    /// A change to send as soon as it is its turn.
    ///
    /// @param origin the connection it is sent by
    /// @param location where it takes place
    /// @param subject what it is about
    /// @param request what is sent
    /// @param secretParameters keys of parameters whose values are never written anywhere
    /// @return the order
    public static Order of(
            Origin origin, Location location, Subject subject, ChangeRequest request, Set<String> secretParameters) {
        return new Order(
            origin, location, subject, request, secretParameters, request instanceof TerminateRequest,
            Optional.empty());
    }

    /// A launch to send as soon as it is its turn.
    ///
    /// @param origin the connection it is sent by
    /// @param location where it takes place
    /// @param productName the product's name, to show
    /// @param versionName the version's name, to show
    /// @param request what is launched
    /// @param secretParameters keys of parameters whose values are never written anywhere
    /// @return the order
    public static Order launch(Origin origin, Location location, String productName, String versionName,
            LaunchRequest request, Set<String> secretParameters) {
        return of(origin, location, Subject.of(request, productName, "", versionName), request, secretParameters);
    }

    /// The same, where the operator was shown that it destroys something. A termination always does.
    ///
    /// @return the order
    public Order asDestructive() {
        return new Order(origin, location, subject, request, secretParameters, true, after);
    }

    /// The same, once another one has succeeded.
    ///
    /// @param operationId the other one
    /// @return the order
    public Order after(String operationId) {
        return new Order(origin, location, subject, request, secretParameters, destructive, Optional.of(operationId));
    }

    Order with(ChangeRequest other) {
        return new Order(origin, location, subject, other, secretParameters, destructive, after);
    }

    /// How long it can be taken back before it leaves.
    Duration undoWindow() {
        return destructive ? origin.policyNow().get().undoWindow() : Duration.ZERO;
    }

    OperationKind kind() {
        return OperationKind.of(request);
    }

    /// Without the parameters, whose values may be secret.
    @Override
    public String toString() {
        return "Order[" + request.operation() + ", " + subject + ", " + location + "]";
    }
}
