package dev.catalogdesk.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.model.VersionBadge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionedFilterTest {
    private static final ProvisionedProduct ROW = new ProvisionedProduct("pp-7m4zq2kd9x3rw", "orders-DB",
        "arn:aws:servicecatalog:eu-west-1:111122223333:stack/orders-DB/pp-7m4zq2kd9x3rw", "CFN_STACKSET",
        OpenEnum.of(ProvisionedProductStatus.UNDER_CHANGE), "No address is free",
        Optional.of(Instant.parse("2026-02-20T09:00:00Z")), "0a1b2c3d-0000-4000-8000-00000000000f",
        "rec-aaaaaaaaaaaa1", "rec-aaaaaaaaaaaa2", "rec-aaaaaaaaaaaa3", "prod-bbbbbbbbbbbb1", "Redis Cache, large",
        "pa-ccccccccccccc", "v4.0.2", "",
        "arn:aws:cloudformation:eu-west-1:111122223333:stack/SC-111122223333-pp-7m4zq2kd9x3rw/"
            + "0a1b2c3d-0000-4000-8000-0000000000aa",
        "arn:aws:iam::111122223333:role/Ops", "arn:aws:sts::111122223333:assumed-role/Ops/net-deployer",
        List.of(new Tag("Team", "Data"), new Tag("empty", ""),
            new Tag("aws:servicecatalog:portfolioArn", "arn:aws:catalog:eu-west-1:111122223333:portfolio/port-1")),
        List.of());

    private static boolean finds(String line) {
        return ProvisionedFilter.parse(line).run(Rows.NOW, row -> Set.of(VersionBadge.BEHIND, VersionBadge.DEPRECATED))
            .matches(ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "  ", "orders", "ORDERS", "redis cache", "\"redis cache\"", "v4.0", "under", "\"under change\"",
        "\"address is free\"", "deployer", "team=data", "pp-7m4zq", "PP-7M4ZQ2KD9X3RW", "prod-bbbbbbbbbbbb1",
        "pa-ccccccccccccc", "rec-aaaaaaaaaaaa3", "0a1b2c3d-0000", "SC-111122223333-pp",
        "arn:aws:servicecatalog:eu-west-1:111122223333:stack/orders-DB/pp-7m4zq2kd9x3rw",
        "status:under_change", "Status:UNDER-CHANGE", "status:\"under change\"", "status:changing", "status:un",
        "status:change", "status:error,under_change", "STATUS=under_change", "type:stackset", "type:cfn_stackset",
        "type:cfn", "product:redis", "product:prod-bbbbbbbbbbbb1", "productName:cache", "productid:bbb",
        "product=\"Redis Cache, large\"", "version:4.0", "version:pa-ccccccccccccc", "provisioningArtifactName:v4",
        "provisioningArtifactId:pa-c", "owner:deployer", "owner:Ops/net", "name:db", "name=orders-DB",
        "id:7m4z", "id:pp-7m4zq2kd9x3rw", "arn:pp-7m4z", "arn:arn:aws:servicecatalog", "physical:SC-1111",
        "physicalId:stack/sc", "record:aaaaa2", "record:rec-aaaaaaaaaaaa3", "lastRecordId:rec-aaaaaaaaaaaa1",
        "lastProvisioningRecordId:rec-aaaaaaaaaaaa2", "lastSuccessfulProvisioningRecordId:rec-aaaaaaaaaaaa3",
        "token:0a1b2c3d", "idempotencyToken:0a1b2c3d-0000-4000-8000-00000000000f", "userArn:role/Ops",
        "session:net-dep", "userArnSession:assumed", "created:2026-02-20", "createdTime:09:00", "message:free",
        "tag:team", "tag:TEAM=data", "tags:team=x,data", "tag:empty=\"\"", "tag:empty=", "tag:/^te/=/^d/",
        "tag:\"team\"=\"data\"", "age>7d", "age>=10d", "age<=10d", "age<11d", "age > 9d23h", "age:>1w", "AGE<2w",
        "badge:behind", "badge:deprecated", "badge:newest,behind", "badge:be", "/^orders/", "/cache, l/",
        "name:/^ORD.*b$/", "name:/a/,/^o/", "!status:available", "!!orders", "!/^x/", "!tag:owner", "!name:web",
        "raw:status:AVAILABLE", "query:\"status:AVAILABLE type:X\"", "orders status:under_change !tag:owner age>1d",
        "product:redis,aurora", "name:\"orders\""})
    void findsWhatMatches(String line) {
        assertThat(finds(line)).as(line).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "billing", "\"cache redis\"", "prod", "prod-", "stack", "portfolio", "eu-west-1", "111122223333",
        "pp-7m4zq2kd9x3rx", "status:available", "status:hange", "status:changed", "type:cfn_stack", "type:terraform",
        "name:redis", "name=orders-db", "name=orders", "product:prod-bbbbbbbbbbbb2", "version:v5",
        "owner:111122223333", "record:rec-aaaaaaaaaaaa4", "physical:123456789012", "tag:tea", "tag:team=dat",
        "tag:team=prod,nonprod", "tag:empty=x", "age>10d", "age<10d", "age<7d", "badge:newest", "badge:gone",
        "name:/^db/", "/^DB/", "!orders", "!badge:behind", "!!billing", "!tag:team", "orders billing",
        "!age>7d", "created:2026-03", "session:Ops", "a=b"})
    void leavesOutWhatDoesNot(String line) {
        assertThat(finds(line)).as(line).isFalse();
    }

    @Test
    void reachesEachFieldOfTheServiceByItsOwnName() {
        // API model 2015-12-10, SearchProvisionedProducts, Filters.
        for (String name : List.of("arn", "createdTime", "id", "lastRecordId", "idempotencyToken", "name", "physicalId",
            "productId", "provisioningArtifactId", "type", "status", "tags", "userArn", "userArnSession",
            "lastProvisioningRecordId", "lastSuccessfulProvisioningRecordId", "productName",
            "provisioningArtifactName")) {
            assertThat(FilterField.named(name)).as(name).isPresent();
            assertThat(ProvisionedFilter.parse(name + ":x").parts()).as(name).singleElement()
                .extracting(FilterPart::term).isNotInstanceOf(FilterTerm.FreeText.class);
        }
    }

    @Test
    void whatHasNoTimeOfLaunchHasNoAge() {
        ProvisionedProduct timeless = Rows.random(new Random(1), 200).stream()
            .filter(row -> row.createdTime().isEmpty()).findFirst().orElseThrow();
        for (String line : List.of("age>0s", "age>=0s", "age<9999999w", "age<=0s")) {
            assertThat(ProvisionedFilter.parse(line).run(Rows.NOW, row -> Set.of()).matches(timeless)).isFalse();
        }
    }

    @Test
    void tellsWhereEachPartStands() {
        assertThat(ProvisionedFilter.parse("  !status:error  \"a b\" /c d/ age > 7d name:x,\"y z\"").parts())
            .extracting(FilterPart::start, FilterPart::end, FilterPart::text).containsExactly(
                tuple(2, 15, "!status:error"),
                tuple(17, 22, "\"a b\""),
                tuple(23, 28, "/c d/"),
                tuple(29, 37, "age > 7d"),
                tuple(38, 50, "name:x,\"y z\""));
    }

    @Test
    void equalLinesAreEqualFilters() {
        String line = "name:/^a/ !tag:b=c age<3d";
        assertThat(ProvisionedFilter.parse(line)).isEqualTo(ProvisionedFilter.parse(line));
    }

    @Test
    void readsWhatIsPastedAsOneLine() {
        assertThat(finds("orders\n\tstatus:changing\u0000")).isTrue();
    }
}
