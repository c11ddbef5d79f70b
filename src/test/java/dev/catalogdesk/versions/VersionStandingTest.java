package dev.catalogdesk.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisioningArtifact;
import dev.catalogdesk.model.VersionBadge;
import dev.catalogdesk.versions.VersionStanding.Behind;
import dev.catalogdesk.versions.VersionStanding.DeprecatedVersion;
import dev.catalogdesk.versions.VersionStanding.Newest;
import dev.catalogdesk.versions.VersionStanding.NotOffered;
import dev.catalogdesk.versions.VersionStanding.Unknown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionStandingTest {
    private static final ProvisioningArtifact V1 = version("pa-1", 1, Guidance.DEFAULT);
    private static final ProvisioningArtifact V2 = version("pa-2", 2, Guidance.DEFAULT);
    private static final ProvisioningArtifact V3 = version("pa-3", 3, Guidance.DEFAULT);
    private static final ProvisioningArtifact OLD2 = version("pa-2", 2, Guidance.DEPRECATED);
    private static final ProvisioningArtifact OLD3 = version("pa-3", 3, Guidance.DEPRECATED);

    private static ProvisioningArtifact version(String id, int day, Guidance guidance) {
        return new ProvisioningArtifact(id, "v", "", Optional.of(Instant.ofEpochSecond(day)), OpenEnum.of(guidance));
    }

    @Test
    void theNewestIsTheOnePublishedLastWhateverTheOrder() {
        assertThat(VersionStanding.of(List.of(V3, V1, V2), "pa-3")).isEqualTo(new Newest(V3));
        assertThat(VersionStanding.of(List.of(V2, V3, V1), "pa-1")).isEqualTo(new Behind(2, V3));
        assertThat(VersionStanding.of(List.of(V1, V2, V3), "pa-2")).isEqualTo(new Behind(1, V3));
    }

    @Test
    void whatIsDeprecatedPutsNothingBehind() {
        assertThat(VersionStanding.of(List.of(V1, V2, OLD3), "pa-2")).isEqualTo(new Newest(V2));
        assertThat(VersionStanding.of(List.of(V1, OLD2, V3), "pa-1")).isEqualTo(new Behind(1, V3));
    }

    @Test
    void aDeprecatedVersionSaysHowManyNewerOnesMayBeLaunched() {
        assertThat(VersionStanding.of(List.of(V1, OLD2, V3), "pa-2")).isEqualTo(
            new DeprecatedVersion(1, Optional.of(V3)));
        assertThat(VersionStanding.of(List.of(V1, V2, OLD3), "pa-3")).isEqualTo(
            new DeprecatedVersion(0, Optional.of(V2)));
        assertThat(VersionStanding.of(List.of(OLD2, OLD3), "pa-2")).isEqualTo(
            new DeprecatedVersion(0, Optional.empty()));
    }

    @Test
    void aVersionThatIsNotListedIsNotOffered() {
        assertThat(VersionStanding.of(List.of(V1, V2), "pa-9")).isEqualTo(new NotOffered(Optional.of(V2)));
        assertThat(VersionStanding.of(List.of(), "pa-9")).isEqualTo(new NotOffered(Optional.empty()));
        assertThat(VersionStanding.of(List.of(OLD2), "")).isEqualTo(new NotOffered(Optional.empty()));
    }

    @Test
    void aVersionWithoutATimeIsOlderThanAllThatHaveOne() {
        ProvisioningArtifact timeless =
            new ProvisioningArtifact("pa-0", "v", "", Optional.empty(), OpenEnum.of(Guidance.DEFAULT));
        assertThat(VersionStanding.of(List.of(timeless, V1), "pa-0")).isEqualTo(new Behind(1, V1));
        assertThat(VersionStanding.of(List.of(timeless, V1), "pa-1")).isEqualTo(new Newest(V1));
        assertThat(VersionStanding.of(List.of(timeless), "pa-0")).isEqualTo(new Newest(timeless));
    }

    @Test
    void ofTwoPublishedAtOnceNeitherIsBehind() {
        ProvisioningArtifact twin = version("pa-9", 2, Guidance.DEFAULT);
        assertThat(VersionStanding.of(List.of(V2, twin), "pa-2")).isEqualTo(new Newest(V2));
        assertThat(VersionStanding.of(List.of(V2, twin), "pa-9")).isEqualTo(new Newest(twin));
    }

    @Test
    void aGuidanceThatIsNotKnownIsNoAdviceAgainst() {
        ProvisioningArtifact odd = new ProvisioningArtifact(
            "pa-5", "v", "", Optional.of(Instant.ofEpochSecond(5)), OpenEnum.read("PREVIEW", Guidance.UNKNOWN));
        assertThat(VersionStanding.of(List.of(V1, odd), "pa-1")).isEqualTo(new Behind(1, odd));
    }

    @Test
    void badgesSayWhatTheFilterFinds() {
        assertThat(new Newest(V1).badges()).containsExactly(VersionBadge.NEWEST);
        assertThat(new Behind(1, V2).badges()).containsExactly(VersionBadge.BEHIND);
        assertThat(new DeprecatedVersion(0, Optional.empty()).badges()).containsExactly(VersionBadge.DEPRECATED);
        assertThat(new DeprecatedVersion(2, Optional.of(V3)).badges())
            .containsExactlyInAnyOrder(VersionBadge.DEPRECATED, VersionBadge.BEHIND);
        assertThat(new NotOffered(Optional.empty()).badges()).containsExactly(VersionBadge.GONE);
        assertThat(new Unknown(VersionStanding.Why.FAILED, "").badges()).containsExactly(VersionBadge.UNKNOWN);
    }
}
