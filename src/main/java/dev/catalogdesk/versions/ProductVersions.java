package dev.catalogdesk.versions;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.versions.VersionStanding.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What AWS told about the versions of one product.
///
/// @param at when it was told
/// @param until when it is to be asked again
/// @param offered how each version stands that is offered
/// @param other how any other stands
record ProductVersions(Instant at, Instant until, Map<String, VersionStanding> offered, VersionStanding other) {
    /// How long an answer is good. Administrators publish versions by the day rather than by the minute.
    private static final Duration GOOD = Duration.ofMinutes(10);
    /// A product that cannot be read seldom becomes readable while somebody looks.
    private static final Duration UNREADABLE = Duration.ofHours(1);
    private static final Duration FAILED = Duration.ofMinutes(1);

    ProductVersions {
        offered = Map.copyOf(offered);
    }

    static ProductVersions of(Instant at, List<ProvisioningArtifact> versions) {
        Map<String, VersionStanding> standings = new HashMap<>();
        versions.forEach(version -> standings.put(version.id(), VersionStanding.of(versions, version.id())));
        return new ProductVersions(at, at.plus(GOOD), standings, VersionStanding.of(versions, ""));
    }

    static ProductVersions failed(Instant at, CatalogException failure) {
        boolean unreadable =
            failure instanceof CatalogException.NotFound || failure instanceof CatalogException.AccessDenied;
        return new ProductVersions(at, at.plus(unreadable ? UNREADABLE : FAILED), Map.of(),
            new VersionStanding.Unknown(unreadable ? Why.NOT_READABLE : Why.FAILED, failure.getMessage()));
    }

    /// What holds once the product was asked about in vain: what was told stays better than nothing.
    ProductVersions after(ProductVersions failure) {
        return known() ? new ProductVersions(at, failure.until, offered, other) : failure;
    }

    VersionStanding standing(String versionId) {
        return offered.getOrDefault(versionId, other);
    }

    /// Whether the versions were told.
    boolean known() {
        return !(other instanceof VersionStanding.Unknown);
    }

    boolean hasFailed() {
        return other instanceof VersionStanding.Unknown unknown && unknown.why() == Why.FAILED;
    }

    /// Whether it is time to ask again. A clock that was set back makes nothing good for longer.
    boolean isOld(Instant now) {
        return now.isBefore(at) || !now.isBefore(until);
    }
}
