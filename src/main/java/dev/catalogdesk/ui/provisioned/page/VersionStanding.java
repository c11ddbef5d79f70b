package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductDetail;
import dev.catalogdesk.model.ProvisioningArtifact;
import java.time.Instant;
import java.util.Optional;

/// How the version that is provisioned stands among those that are offered. Pure.
///
/// @param kind how
/// @param behind how many younger versions are offered
record VersionStanding(Kind kind, int behind) {
    /// How a version stands.
    enum Kind {
        /// None that is younger is offered.
        NEWEST,
        /// Younger ones are offered.
        BEHIND,
        /// It can be updated, but launched no more.
        DEPRECATED,
        /// It is not among those offered, as one that was made inactive.
        NOT_OFFERED,
        /// What is offered could not be asked.
        UNKNOWN
    }

    /// Finds how a version stands.
    ///
    /// @param product what is offered; nothing where it cannot be asked
    /// @param versionId the version
    static VersionStanding of(Optional<ProductDetail> product, String versionId) {
        if (product.isEmpty() || versionId.isEmpty()) {
            return new VersionStanding(Kind.UNKNOWN, 0);
        }
        Optional<ProvisioningArtifact> own = product.get().versions().stream()
            .filter(each -> each.id().equals(versionId)).findFirst();
        if (own.isEmpty()) {
            return new VersionStanding(Kind.NOT_OFFERED, 0);
        }
        int younger = (int) product.get().versions().stream()
            .filter(each -> !each.guidance().is(Guidance.DEPRECATED) && made(each).isAfter(made(own.get()))).count();
        if (own.get().guidance().is(Guidance.DEPRECATED)) {
            return new VersionStanding(Kind.DEPRECATED, younger);
        }
        return new VersionStanding(younger == 0 ? Kind.NEWEST : Kind.BEHIND, younger);
    }

    private static Instant made(ProvisioningArtifact version) {
        return version.createdTime().orElse(Instant.EPOCH);
    }
}
