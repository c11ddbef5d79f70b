package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.ui.provisioned.page.VersionStanding.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionStandingTest {
    @Test
    void theYoungestIsTheNewest() {
        assertThat(standing("pa-3")).isEqualTo(new VersionStanding(Kind.NEWEST, 0));
    }

    @Test
    void countsTheYoungerOnesThatCanBeLaunched() {
        assertThat(standing("pa-1")).isEqualTo(new VersionStanding(Kind.BEHIND, 1));
    }

    @Test
    void aDeprecatedOneIsCalledSo() {
        assertThat(standing("pa-2").kind()).isEqualTo(Kind.DEPRECATED);
    }

    @Test
    void whatIsNotInTheListIsNotOffered() {
        assertThat(standing("pa-0").kind()).isEqualTo(Kind.NOT_OFFERED);
    }

    @Test
    void nothingIsSaidWhereTheOfferCannotBeAsked() {
        assertThat(VersionStanding.of(Optional.empty(), "pa-1").kind()).isEqualTo(Kind.UNKNOWN);
    }

    private static VersionStanding standing(String version) {
        return VersionStanding.of(Optional.of(PageCatalog.offered(
            PageCatalog.version("pa-1", "v1", 1, Guidance.DEFAULT),
            PageCatalog.version("pa-2", "v2", 2, Guidance.DEPRECATED),
            PageCatalog.version("pa-3", "v3", 3, Guidance.DEFAULT))), version);
    }
}
