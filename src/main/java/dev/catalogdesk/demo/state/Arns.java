package dev.catalogdesk.demo.state;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// ARNs of an account in a region.
///
/// @param region region code
/// @param account 12 digits
public record Arns(String region, String account) {
    /// The partition of the region.
    ///
    /// @return `aws`, `aws-cn` or `aws-us-gov`
    public String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    /// The ARN of a product.
    ///
    /// @param id the product's id
    /// @return its ARN
    public String product(String id) {
        return arn("catalog", "product/" + id);
    }

    /// The ARN of a portfolio.
    ///
    /// @param id the portfolio's id
    /// @return its ARN
    public String portfolio(String id) {
        return arn("catalog", "portfolio/" + id);
    }

    /// The ARN of a provisioned product.
    ///
    /// @param name its name
    /// @param id its id
    /// @return its ARN
    public String provisionedProduct(String name, String id) {
        return arn("servicecatalog", "stack/" + name + "/" + id);
    }

    /// The name that Service Catalog gives to the stack of a provisioned product.
    ///
    /// @param provisionedProductId id beginning with `pp-`
    /// @return the stack's name
    public String stackName(String provisionedProductId) {
        return "SC-" + account + "-" + provisionedProductId;
    }

    /// The ARN of the stack of a provisioned product.
    ///
    /// @param provisionedProductId id beginning with `pp-`
    /// @return the stack's ARN
    public String stack(String provisionedProductId) {
        return namedStack(stackName(provisionedProductId), provisionedProductId);
    }

    /// The ARN of a stack.
    ///
    /// @param name the stack's name
    /// @param seed what tells it from another stack that had the name before
    /// @return the stack's ARN
    public String namedStack(String name, String seed) {
        return arn("cloudformation", "stack/" + name + "/" + uuid(seed));
    }

    /// The ARN of the stack set of a provisioned product.
    ///
    /// @param provisionedProductId id beginning with `pp-`
    /// @return the stack set's ARN
    public String stackSet(String provisionedProductId) {
        return arn("cloudformation", "stackset/" + stackName(provisionedProductId) + ":" + uuid(provisionedProductId));
    }

    /// Any ARN of the account in the region.
    ///
    /// @param service such as `sns`
    /// @param resource what comes after the account
    /// @return the ARN
    public String arn(String service, String resource) {
        return "arn:" + partition() + ":" + service + ":" + region + ":" + account + ":" + resource;
    }

    /// A UUID that is always the same for the same thing.
    ///
    /// @param name what tells the thing from others
    /// @return the UUID
    public static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
