package dev.catalogdesk.connection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCatalogueTest {
    private final RegionCatalogue regions = RegionCatalogue.load();

    @Test
    void groupsByPartitionWithTheCommercialOneFirst() {
        assertThat(regions.groups()).extracting(RegionGroup::id).startsWith("aws").contains("aws-cn", "aws-us-gov");
        assertThat(regions.groups()).allSatisfy(group -> {
            assertThat(group.regions()).isNotEmpty();
            assertThat(group.name()).isNotBlank();
            assertThat(group.regions()).extracting(RegionInfo::partition).containsOnly(group.id());
        });
    }

    @Test
    void leavesOutPlacesThatAreNoRegions() {
        assertThat(regions.groups()).flatExtracting(RegionGroup::regions).extracting(RegionInfo::id)
            .isNotEmpty().noneMatch(id -> id.contains("global"));
    }

    @ParameterizedTest
    @CsvSource({
        "eu-central-1, aws, Frankfurt", "cn-north-1, aws-cn, Beijing", "us-gov-west-1, aws-us-gov, GovCloud",
        "' US-EAST-1 ', aws, Virginia"})
    void describesKnownRegions(String code, String partition, String word) {
        RegionInfo region = regions.find(code).orElseThrow();
        assertThat(region.partition()).isEqualTo(partition);
        assertThat(region.description()).contains(word);
        assertThat(region.known()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"eu-north-7, aws", "cn-south-9, aws-cn", "us-gov-north-1, aws-us-gov", "moon-base-1, aws"})
    void acceptsAWellFormedRegionThatIsNewToIt(String code, String partition) {
        RegionInfo region = regions.find(code).orElseThrow();
        assertThat(region.known()).isFalse();
        assertThat(region.partition()).isEqualTo(partition);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "frankfurt", "eu-central", "eu_central_1", "eu-central-1.evil.example", "aws-global", "-1"})
    void refusesWhatCanBeNoRegion(String code) {
        assertThat(regions.find(code)).isEmpty();
    }
}
