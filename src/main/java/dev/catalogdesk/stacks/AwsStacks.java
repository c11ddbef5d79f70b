package dev.catalogdesk.stacks;

import dev.catalogdesk.connection.AwsClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ListStacksResponse;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.cloudformation.model.StackSummary;

/// Stacks through the SDK (ListStacks, ListStackResources).
public final class AwsStacks implements Stacks {
    private static final Logger LOG = LoggerFactory.getLogger(AwsStacks.class);
    private static final int MOST_PAGES = 5;
    private static final int MOST_STACKS = 25;
    private static final List<StackStatus> STANDING = List.of(
        StackStatus.CREATE_COMPLETE, StackStatus.UPDATE_COMPLETE, StackStatus.UPDATE_ROLLBACK_COMPLETE,
        StackStatus.IMPORT_COMPLETE, StackStatus.IMPORT_ROLLBACK_COMPLETE);

    private final Supplier<AwsClients> clients;

    /// Prepares.
    ///
    /// @param clients gives the connection's clients
    public AwsStacks(Supplier<AwsClients> clients) {
        this.clients = clients;
    }

    @Override
    public List<StackResource> resources(Set<String> types) {
        CloudFormationClient client = clients.get().cloudFormation();
        List<StackResource> found = new ArrayList<>();
        for (StackSummary stack : newest(client)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            found.addAll(resources(client, stack, types));
        }
        return found;
    }

    private static List<StackSummary> newest(CloudFormationClient client) {
        List<StackSummary> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        try {
            for (int page = 0; page < MOST_PAGES; page++) {
                String token = next.orElse(null);
                ListStacksResponse answer =
                    client.listStacks(request -> request.stackStatusFilters(STANDING).nextToken(token));
                all.addAll(answer.stackSummaries());
                next = Optional.ofNullable(answer.nextToken());
                if (next.isEmpty()) {
                    break;
                }
            }
        } catch (SdkException e) {
            throw new StacksException("Stacks cannot be listed", e);
        }
        return all.stream().sorted(Comparator.comparing(AwsStacks::changed).reversed()).limit(MOST_STACKS).toList();
    }

    private static Instant changed(StackSummary stack) {
        return Optional.ofNullable(stack.lastUpdatedTime())
            .or(() -> Optional.ofNullable(stack.creationTime())).orElse(Instant.EPOCH);
    }

    /// Of one stack; none where just this one may not be read.
    private static List<StackResource> resources(CloudFormationClient client, StackSummary stack, Set<String> types) {
        try {
            return client.listStackResources(request -> request.stackName(stack.stackId())).stackResourceSummaries()
                .stream().filter(each -> types.contains(each.resourceType()) && !text(each).isEmpty())
                .map(each -> new StackResource(text(each), String.valueOf(each.logicalResourceId()),
                    each.resourceType(), String.valueOf(stack.stackName()))).toList();
        } catch (SdkException e) {
            LOG.debug("A stack's resources cannot be listed", e);
            return List.of();
        }
    }

    private static String text(StackResourceSummary resource) {
        return Optional.ofNullable(resource.physicalResourceId()).orElse("");
    }
}
