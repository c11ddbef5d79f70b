package dev.catalogdesk.versions;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.VersionBadge;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a version stands among those that its product offers (DescribeProduct). Pure.
///
/// The newest version is the one published last (CreatedTime) of those that are not deprecated. By time, because a
/// name is free text, neither required nor unique, so that `v10` and `v9` cannot be told apart for certain, and because
/// AWS documents no order of the list. Without deprecated ones, because these cannot be launched and their
/// administrator advises against them (Administrator Guide, "Managing versions"): nobody should be sent there. Where
/// AWS tells no time a version counts as older than all that have one. A guidance that is not known is no advice
/// against a version.
public sealed interface VersionStanding {
    /// None that may be launched is newer.
    ///
    /// @param version the version itself
    record Newest(ProvisioningArtifact version) implements VersionStanding {
    }

    /// Newer ones may be launched.
    ///
    /// @param versions how many, one at least
    /// @param newest the newest of them
    record Behind(int versions, ProvisioningArtifact newest) implements VersionStanding {
    }

    /// The version is deprecated: it may still be updated, but not launched.
    ///
    /// @param behind how many newer ones may be launched; may be none
    /// @param newest the newest that may be launched, if any; it may be older than this one
    record DeprecatedVersion(int behind, Optional<ProvisioningArtifact> newest) implements VersionStanding {
    }

    /// The product does not offer the version any more: it was deleted or made inactive, which end users are not told
    /// apart.
    ///
    /// @param newest the newest that may be launched, if any
    record NotOffered(Optional<ProvisioningArtifact> newest) implements VersionStanding {
    }

    /// It cannot be told.
    ///
    /// @param why why not
    /// @param message AWS's words, where there are any
    record Unknown(Why why, String message) implements VersionStanding {
    }

    /// Why a standing is not known.
    enum Why {
        /// AWS was not asked, or has not answered yet.
        NOT_ASKED,

        /// The product does not exist or is not for this caller, which AWS does not tell apart; administrators get the
        /// same answer ("Running this operation with administrator access results in a failure", API reference).
        NOT_READABLE,

        /// Asking failed; it is asked again later.
        FAILED
    }

    /// Finds how a version stands.
    ///
    /// @param offered the versions that its product offers, in any order
    /// @param versionId the version
    /// @return any but [Unknown]
    static VersionStanding of(List<ProvisioningArtifact> offered, String versionId) {
        List<ProvisioningArtifact> good = offered.stream().filter(each -> !isDeprecated(each)).toList();
        Optional<ProvisioningArtifact> newest =
            good.stream().max(Comparator.comparing(VersionStanding::published));
        Optional<ProvisioningArtifact> found = offered.stream().filter(each -> each.id().equals(versionId)).findFirst();
        if (found.isEmpty()) {
            return new NotOffered(newest);
        }
        ProvisioningArtifact own = found.get();
        int newer = (int) good.stream().filter(each -> published(each).isAfter(published(own))).count();
        if (isDeprecated(own)) {
            return new DeprecatedVersion(newer, newest);
        }
        return newest.isEmpty() || newer == 0 ? new Newest(own) : new Behind(newer, newest.get());
    }

    /// The words by which a list and its filter speak of it.
    ///
    /// @return one at least; a deprecated version is behind as well where newer ones are offered
    default Set<VersionBadge> badges() {
        return switch (this) {
            case Newest newest -> Set.of(VersionBadge.NEWEST);
            case Behind behind -> Set.of(VersionBadge.BEHIND);
            case DeprecatedVersion deprecated -> deprecated.behind() == 0
                ? Set.of(VersionBadge.DEPRECATED) : Set.of(VersionBadge.DEPRECATED, VersionBadge.BEHIND);
            case NotOffered gone -> Set.of(VersionBadge.GONE);
            case Unknown unknown -> Set.of(VersionBadge.UNKNOWN);
        };
    }

    private static boolean isDeprecated(ProvisioningArtifact version) {
        return version.guidance().is(Guidance.DEPRECATED);
    }

    private static Instant published(ProvisioningArtifact version) {
        return version.createdTime().orElse(Instant.MIN);
    }
}
