package dev.catalogdesk.stacks;

import dev.catalogdesk.connection.AwsClients;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ListStackResourcesResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/// What stacks consist of, through the SDK (ListStackResources, DescribeStacks).
public final class AwsStackContents implements StackContents {
    /// A page has a hundred resources, and a stack at most 500.
    private static final int MOST_PAGES = 10;

    private final Supplier<AwsClients> clients;

    /// Prepares.
    ///
    /// @param clients gives the connection's clients
    public AwsStackContents(Supplier<AwsClients> clients) {
        this.clients = clients;
    }

    @Override
    public List<StackPart> resources(String stack) {
        List<StackPart> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                String token = next.orElse(null);
                ListStackResourcesResponse answer =
                    client().listStackResources(request -> request.stackName(stack).nextToken(token));
                answer.stackResourceSummaries().stream().map(AwsStackContents::read).forEach(found::add);
                next = Optional.ofNullable(answer.nextToken());
                if (next.isEmpty()) {
                    break;
                }
            }
        } catch (SdkException e) {
            throw new StacksException("A stack's resources cannot be listed", e);
        }
        return found;
    }

    @Override
    public Map<String, String> parameters(String stack) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            client().describeStacks(request -> request.stackName(stack)).stacks().stream()
                .flatMap(each -> each.parameters().stream())
                .forEach(each -> values.put(text(each.parameterKey()), text(each.parameterValue())));
        } catch (SdkException e) {
            throw new StacksException("A stack's parameters cannot be read", e);
        }
        return values;
    }

    private CloudFormationClient client() {
        return clients.get().cloudFormation();
    }

    private static StackPart read(StackResourceSummary resource) {
        return new StackPart(text(resource.logicalResourceId()), text(resource.physicalResourceId()),
            text(resource.resourceType()), text(resource.resourceStatusAsString()),
            text(resource.resourceStatusReason()), Optional.ofNullable(resource.lastUpdatedTimestamp()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
