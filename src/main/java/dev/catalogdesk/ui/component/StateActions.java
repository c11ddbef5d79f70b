package dev.catalogdesk.ui.component;

/// What a message in place of content can offer.
///
/// @param retry asks again
/// @param signIn leads to signing in
public record StateActions(Runnable retry, Runnable signIn) {
}
