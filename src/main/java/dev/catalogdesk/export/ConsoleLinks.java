package dev.catalogdesk.export;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where something is found in AWS's own console. Each partition has a domain of its own (documentation of the AWS
/// General Reference, of AWS in China, and of AWS GovCloud); those of the isolated partitions are not public, so
/// there are no links for them. Pure.
///
/// @param region the region's id
public record ConsoleLinks(String region) {
    private static final String REGION = "[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}";

    /// A product, as an end user sees it.
    ///
    /// @param productId id beginning with `prod-`
    /// @return its page; nothing where the region has no public console
    public Optional<URI> product(String productId) {
        return catalog("products/" + encoded(productId));
    }

    /// A provisioned product. Its records are listed there: the console has no page of a single record.
    ///
    /// @param provisionedProductId id beginning with `pp-`
    /// @return its page; nothing where the region has no public console
    public Optional<URI> provisionedProduct(String provisionedProductId) {
        return catalog("provisioned-products/" + encoded(provisionedProductId));
    }

    /// A stack.
    ///
    /// @param stackArn its ARN
    /// @return its page; nothing where the region has no public console
    public Optional<URI> stack(String stackArn) {
        return at("cloudformation", "/stacks/stackinfo?stackId=" + encoded(stackArn));
    }

    /// A StackSet.
    ///
    /// @param name its name or id
    /// @return its page; nothing where the region has no public console
    public Optional<URI> stackSet(String name) {
        return at("cloudformation", "/stacksets/" + encoded(name) + "/info");
    }

    /// A dashboard of CloudWatch.
    ///
    /// @param name its name
    /// @return its page; nothing where the region has no public console
    public Optional<URI> dashboard(String name) {
        return at("cloudwatch", "dashboards:name=" + encoded(name));
    }

    private Optional<URI> catalog(String page) {
        return at("servicecatalog", page);
    }

    private Optional<URI> at(String service, String page) {
        return domain().map(domain -> URI.create("https://" + region + "." + domain + "/" + service
            + "/home?region=" + region + "#" + page));
    }

    private Optional<String> domain() {
        if (!region.matches(REGION) || region.startsWith("us-iso") || region.startsWith("eu-iso")
                || region.startsWith("eusc-")) {
            return Optional.empty();
        }
        if (region.startsWith("cn-")) {
            return Optional.of("console.amazonaws.cn");
        }
        return Optional.of(region.startsWith("us-gov-") ? "console.amazonaws-us-gov.com" : "console.aws.amazon.com");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
