package dev.catalogdesk.ui.products;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.ui.component.StateMessages;
import dev.catalogdesk.ui.dialog.DialogService;
import dev.catalogdesk.ui.shell.DenialWatch;
import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.shell.Navigator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What the product browser needs of one connection and region, brought together by whoever builds the window.
///
/// @param catalog the service
/// @param memory favourites, recently used products and remembered paths
/// @param asked of whom the catalogue is asked; the account is known only once the session was checked
/// @param states puts failures into words
/// @param navigator the way to other places
/// @param dialogs links and clipboard
/// @param launchPages makes the page on which a product is launched
/// @param gate decides whether anything may be launched at all
/// @param denials what is remembered of denied launches
/// @param addresses gives the address of a product's id, to be copied
/// @param signIn leads to signing in
/// @param chooseRegion lets the operator turn to another region
public record ProductServices(
        ServiceCatalog catalog,
        ProductMemory memory,
        Supplier<AskedOf> asked,
        StateMessages states,
        Navigator navigator,
        DialogService dialogs,
        LaunchPageFactory launchPages,
        MutationGate gate,
        DenialWatch denials,
        UnaryOperator<String> addresses,
        Runnable signIn,
        Runnable chooseRegion) {
}
