package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.ProvisionedProduct;
import java.util.Optional;

/// What the ids in a record stand for, as far as the caller may ask. A record itself has only ids.
///
/// @param product the product's name; empty where it is not known
/// @param version the version's name; empty where it is not known, as for one that is no longer offered
/// @param path the launch path's name; empty where it is not known
/// @param provisionedProduct the provisioned product as it stands now; nothing once it is terminated
public record RecordNames(
        String product, String version, String path, Optional<ProvisionedProduct> provisionedProduct) {
    /// Before anything was asked.
    public static final RecordNames NONE = new RecordNames("", "", "", Optional.empty());
}
