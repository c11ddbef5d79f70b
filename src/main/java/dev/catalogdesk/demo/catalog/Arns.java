package dev.catalogdesk.demo.catalog;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// ARNs of an account in a region.
///
/// @param region region code
/// @param account 12 digits
record Arns(String region, String account) {
    private static final Pattern SESSION = Pattern.compile("arn:([a-z-]+):sts::(\\d*):assumed-role/([^/]+)/.*");

    String partition() {
        if (region.startsWith("cn-")) {
            return "aws-cn";
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }

    String product(String id) {
        return arn("catalog", "product/" + id);
    }

    String portfolio(String id) {
        return arn("catalog", "portfolio/" + id);
    }

    String provisionedProduct(String name, String id) {
        return arn("servicecatalog", "stack/" + name + "/" + id);
    }

    String stackName(String provisionedProductId) {
        return "SC-" + account + "-" + provisionedProductId;
    }

    String stack(String provisionedProductId) {
        return arn("cloudformation", "stack/" + stackName(provisionedProductId) + "/" + uuid(provisionedProductId));
    }

    String stackSet(String provisionedProductId) {
        return arn("cloudformation", "stackset/" + stackName(provisionedProductId) + ":" + uuid(provisionedProductId));
    }

    String arn(String service, String resource) {
        return "arn:" + partition() + ":" + service + ":" + region + ":" + account + ":" + resource;
    }

    /// The role of a session, or the user itself.
    static String principal(String callerArn) {
        Matcher session = SESSION.matcher(callerArn);
        return session.matches()
            ? "arn:" + session.group(1) + ":iam::" + session.group(2) + ":role/" + session.group(3) : callerArn;
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
