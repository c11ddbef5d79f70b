package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;

/// What a launch, an update or the execution of a plan is to make of a provisioned product.
///
/// @param provisionedProductId id beginning with `pp-`
/// @param name its name
/// @param what what it is to be made from
/// @param path the launch path, with its constraints
/// @param parameters values by key, kept secrets as digests
/// @param tags all tags but AWS's own
/// @param topicArns topics of the caller's that hear of it, beside those of the path
/// @param callerArn who asks
/// @param requestId id of the request, which shows up in errors
record Order(
        String provisionedProductId,
        String name,
        Launched what,
        OfferedPath path,
        Map<String, String> parameters,
        List<Tag> tags,
        List<String> topicArns,
        String callerArn,
        String requestId) {
    Order {
        parameters = Map.copyOf(parameters);
        tags = List.copyOf(tags);
        topicArns = List.copyOf(topicArns);
    }
}
