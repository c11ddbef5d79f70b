package dev.catalogdesk.operations;

import dev.catalogdesk.model.LaunchRequest;
import java.util.Set;

/// A launch to carry out, with all that is needed to follow it after the window has turned elsewhere.
///
/// @param origin the connection it is sent by; whose account that is now is asked right before, and where it is
///     another one than on screen, nothing is sent
/// @param location where it takes place, as the operator saw it
/// @param productName the product's name, to show
/// @param versionName the version's name, to show
/// @param request what is sent
/// @param secretParameters keys of parameters whose values are never written anywhere
public record LaunchOrder(
        Origin origin,
        Location location,
        String productName,
        String versionName,
        LaunchRequest request,
        Set<String> secretParameters) {
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
    public LaunchOrder {
        secretParameters = Set.copyOf(secretParameters);
    }
}
