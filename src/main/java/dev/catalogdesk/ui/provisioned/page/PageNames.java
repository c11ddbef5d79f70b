package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.LaunchPath;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisioningArtifact;
import java.util.Optional;

/// What the ids of a provisioned product stand for, as far as the caller may ask.
///
/// @param found the product as a search tells it: with names, tags, users and physical id
/// @param offered what is offered of its product
record PageNames(Optional<ProvisionedProduct> found, Optional<ProductDetail> offered) {
    /// Before anything was asked.
    static final PageNames NONE = new PageNames(Optional.empty(), Optional.empty());

    /// The product's name; empty where it is not known.
    String product() {
        return offered.map(product -> product.summary().name())
            .or(() -> found.map(ProvisionedProduct::productName)).orElse("");
    }

    /// A version's name; empty where it is not known, as for one that is no longer offered.
    String version(String versionId) {
        return offered.flatMap(product -> product.versions().stream()
            .filter(each -> each.id().equals(versionId)).findFirst()).map(ProvisioningArtifact::name)
            .or(() -> found.filter(each -> each.provisioningArtifactId().equals(versionId))
                .map(ProvisionedProduct::provisioningArtifactName)).orElse("");
    }

    /// A launch path's name; empty where it is not known.
    String path(String pathId) {
        return offered.flatMap(product -> product.launchPaths().stream()
            .filter(each -> each.id().equals(pathId)).findFirst()).map(LaunchPath::name).orElse("");
    }
}
