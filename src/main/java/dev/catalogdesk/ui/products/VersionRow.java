package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProvisioningArtifact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A version of a product in a list.
///
/// @param version the version
/// @param newest whether it is the youngest that may be launched; worked out here, the service has no such mark
/// @param sharesName whether another version has the same name, so that only the id tells them apart
public record VersionRow(ProvisioningArtifact version, boolean newest, boolean sharesName) {
    private static final Comparator<ProvisioningArtifact> YOUNGEST_FIRST =
        Comparator.comparing((ProvisioningArtifact v) -> v.createdTime().orElse(Instant.MIN)).reversed();

    /// Puts versions in order, the youngest first.
    ///
    /// @param versions in the service's order, which decides where the service gave no times
    /// @return the rows
    public static List<VersionRow> of(List<ProvisioningArtifact> versions) {
        List<ProvisioningArtifact> sorted = versions.stream().sorted(YOUNGEST_FIRST).toList();
        Optional<String> newest = sorted.stream()
            .filter(v -> v.createdTime().isPresent() && !v.guidance().is(Guidance.DEPRECATED))
            .map(ProvisioningArtifact::id).findFirst();
        return sorted.stream().map(v -> new VersionRow(v, newest.equals(Optional.of(v.id())),
            sorted.stream().filter(other -> other.name().equals(v.name())).count() > 1)).toList();
    }

    /// The version one most likely wants: the youngest that may be launched, otherwise the youngest.
    ///
    /// @param rows rows in order
    /// @return nothing where there is no version
    public static Optional<VersionRow> preferred(List<VersionRow> rows) {
        return rows.stream().filter(VersionRow::launchable).findFirst().or(() -> rows.stream().findFirst());
    }

    /// The version's id.
    ///
    /// @return id beginning with `pa-`
    public String id() {
        return version.id();
    }

    /// What it is called: its name, or the id of one that has none.
    ///
    /// @return never empty
    public String name() {
        return version.name().isBlank() ? version.id() : version.name();
    }

    /// Whether it may be launched. Of a deprecated version only existing provisioned products may be updated.
    ///
    /// @return true unless it is deprecated
    public boolean launchable() {
        return !version.guidance().is(Guidance.DEPRECATED);
    }
}
