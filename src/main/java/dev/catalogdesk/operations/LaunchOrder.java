package dev.catalogdesk.operations;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.model.LaunchRequest;
import java.util.function.Supplier;

/// A launch to carry out, with all that is needed to follow it after the window has turned elsewhere.
///
/// @param catalog the service of that connection and region; used until the record ended
/// @param location where it takes place, as the operator saw it
/// @param accountNow tells whose account the credentials belong to at the moment of sending; may block and throw
///     a `CatalogException`, and then nothing is sent
/// @param productName the product's name, to show
/// @param versionName the version's name, to show
/// @param request what is sent
public record LaunchOrder(
        ServiceCatalog catalog,
        Location location,
        Supplier<String> accountNow,
        String productName,
        String versionName,
        LaunchRequest request) {
    /// Code of the refusal when the credentials have come to belong to another account than the one on screen.
    public static final String ACCOUNT_CHANGED = "AccountChanged";
}
