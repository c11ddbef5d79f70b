package dev.catalogdesk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleLinksTest {
    private static final String STACK = "arn:aws-cn:cloudformation:cn-north-1:111122223333:stack/SC-a pp/0a-1b";

    @ParameterizedTest
    @CsvSource({
        "us-east-1, us-east-1.console.aws.amazon.com",
        "eu-central-1, eu-central-1.console.aws.amazon.com",
        "cn-northwest-1, cn-northwest-1.console.amazonaws.cn",
        "us-gov-west-1, us-gov-west-1.console.amazonaws-us-gov.com"})
    void eachPartitionHasAConsoleOfItsOwn(String region, String host) {
        ConsoleLinks links = new ConsoleLinks(region);

        assertThat(Stream.of(links.product("prod-a"), links.provisionedProduct("pp-a"),
            links.stack(STACK), links.stackSet("SC-a"), links.dashboard("load"))
            .map(link -> link.orElseThrow())).allSatisfy(link -> {
                assertThat(link.getScheme()).isEqualTo("https");
                assertThat(link.getHost()).isEqualTo(host);
                assertThat(link.getQuery()).isEqualTo("region=" + region);
            });
    }

    @Test
    void leadsToThePageOfEachThing() {
        ConsoleLinks links = new ConsoleLinks("us-east-1");

        assertThat(links.product("prod-a")).contains(URI.create(
            "https://us-east-1.console.aws.amazon.com/servicecatalog/home?region=us-east-1#products/prod-a"));
        assertThat(links.provisionedProduct("pp-a")).contains(URI.create("https://us-east-1.console.aws.amazon.com"
            + "/servicecatalog/home?region=us-east-1#provisioned-products/pp-a"));
        assertThat(links.stackSet("SC-a:0b")).contains(URI.create("https://us-east-1.console.aws.amazon.com"
            + "/cloudformation/home?region=us-east-1#/stacksets/SC-a%3A0b/info"));
    }

    @Test
    void whatAwsNamesIsEncoded() {
        assertThat(new ConsoleLinks("cn-north-1").stack(STACK).orElseThrow().getRawFragment()).isEqualTo(
            "/stacks/stackinfo?stackId=arn%3Aaws-cn%3Acloudformation%3Acn-north-1%3A111122223333%3Astack"
                + "%2FSC-a%20pp%2F0a-1b");
        assertThat(new ConsoleLinks("us-east-1").dashboard("a#b&c d/é").orElseThrow().getRawFragment())
            .isEqualTo("dashboards:name=a%23b%26c%20d%2F%C3%A9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "eusc-de-east-1", "", "local",
        "evil.example/us-east-1"})
    void thereIsNoLinkWhereNoPublicConsoleIsKnown(String region) {
        assertThat(new ConsoleLinks(region).product("prod-a")).isEmpty();
        assertThat(new ConsoleLinks(region).dashboard("load")).isEmpty();
    }
}
