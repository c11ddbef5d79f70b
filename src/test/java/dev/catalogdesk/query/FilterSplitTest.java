package dev.catalogdesk.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.query.FilterSplit.Judge;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterSplitTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "status:tainted                             | status:TAINTED",
        "status:\"plan in progress\"                | status:PLAN_IN_PROGRESS",
        "type:cfn_stack status:error                | type:CFN_STACK status:ERROR",
        "name=orders-db_2.x                         | name:orders-db_2.x",
        "ID:PP-7M4ZQ2KD9X3RW                        | id:pp-7m4zq2kd9x3rw",
        "product:prod-bbbbbbbbbbbb1                 | productId:prod-bbbbbbbbbbbb1",
        "prod-bbbbbbbbbbbb1                         | prod-bbbbbbbbbbbb1",
        "pp-7m4zq2kd9x3rw                           | pp-7m4zq2kd9x3rw",
        "physical:444455556666                      | physicalId:444455556666",
        "token:0a1b2c3d-0000-4000-8000-00000000000f | idempotencyToken:0a1b2c3d-0000-4000-8000-00000000000f",
        "raw:name:x                                 | name:x",
        "query:\"a b\" status:error query:\"a b\"   | a b status:ERROR",
    })
    void awsIsAskedForWhatItCanDo(String line, String query) {
        FilterSplit split = ProvisionedFilter.parse(line).split();
        assertThat(split.searchQuery()).isEqualTo(query);
        assertThat(split.awsDoesAll()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders", "!status:tainted", "status:tainted,error", "status:tai", "status:frozen",
        "name:orders", "name=\"a b\"", "name:/x/", "id:pp-7m4z", "product:redis", "version:pa-ccccccccccccc",
        "tag:team=data", "age>7d", "badge:behind", "owner:ann", "created:2026", "record:rec-aaaaaaaaaaaa1",
        "rec-aaaaaaaaaaaa1", "444455556666", "arn:aws:iam::1:role/x", "name=a:b\"c", "type:unheard_of"})
    void awsIsNotAskedForWhatIsNotKnownToWorkThere(String line) {
        FilterSplit split = ProvisionedFilter.parse(line).split();
        assertThat(split.searchQuery()).isEmpty();
        assertThat(split.awsDoesAll()).isFalse();
    }

    @Test
    void tellsWhoJudgesEachPart() {
        FilterSplit split = ProvisionedFilter.parse("status:error web raw:name:x !tag:owner").split();
        assertThat(split.parts()).extracting(share -> share.part().text())
            .containsExactly("status:error", "web", "raw:name:x", "!tag:owner");
        assertThat(split.parts()).extracting(FilterSplit.Share::judge)
            .containsExactly(Judge.BOTH, Judge.HERE, Judge.AWS, Judge.HERE);
        assertThat(split.searchQuery()).isEqualTo("status:ERROR name:x");
    }

    @Test
    void noPartIsAskedForTwice() {
        List<String> words = Arrays.asList(
            ProvisionedFilter.parse("status:error status:ERROR status=error").split().searchQuery().split(" "));
        assertThat(words).containsExactly("status:ERROR");
    }
}
