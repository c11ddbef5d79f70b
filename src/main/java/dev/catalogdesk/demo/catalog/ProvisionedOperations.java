package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.wire.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// DescribeProvisionedProduct and SearchProvisionedProducts.
final class ProvisionedOperations {
    /// The search index lags behind: AWS confirmed it, and a tool that trusts it launches twice.
    private static final Duration SEARCH_LAG = Duration.ofSeconds(2);
    private final CatalogState state;
    private final Callers callers;

    ProvisionedOperations(CatalogState state, Callers callers) {
        this.state = state;
        this.callers = callers;
    }

    ObjectNode describe(Call call) {
        String id = call.text("Id");
        String name = call.text("Name");
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid("Specify either the provisioned product id or its name"
                + (id.isEmpty() ? "." : ", not both."));
        }
        RegionState region = state.region(call.region());
        ProvisionedEntry entry = (id.isEmpty() ? region.provisionedByName(name) : region.provisionedById(id))
            .orElseThrow(() -> Errors.notFound(id.isEmpty() ? name : id));
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProductDetail", entry.detail(state.clock().now()));
        output.set("CloudWatchDashboards", Nodes.texts(List.of()));
        return output;
    }

    ObjectNode search(Call call) {
        RegionState region = state.region(call.region());
        Instant now = state.clock().now();
        Instant indexed = now.minus(state.clock().takes(SEARCH_LAG));
        Scope scope = Scope.of(call, callers);
        List<SearchQuery> queries = Nodes.texts(call.input().path("Filters").path("SearchQuery")).stream()
            .map(SearchQuery::new).toList();
        List<ObjectNode> found = region.provisioned().stream()
            .filter(entry -> !entry.created().isAfter(indexed) && scope.covers(entry))
            .map(entry -> attributes(region, entry, now))
            .filter(node -> queries.stream().allMatch(query -> query.matches(node)))
            .sorted(order(call))
            .toList();
        Paging.Page<ObjectNode> page = state.paging().page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProducts", Nodes.list(page.items(), node -> node));
        output.put("TotalResultsCount", found.size());
        page.putNext(output);
        return output;
    }

    private static ObjectNode attributes(RegionState region, ProvisionedEntry entry, Instant now) {
        ObjectNode node = entry.common(now);
        node.set("Tags", Nodes.tags(entry.tags()));
        Nodes.putIfAny(node, "PhysicalId", entry.physicalId(now));
        region.productById(entry.what().productId()).ifPresent(product -> {
            node.put("ProductName", product.name());
            product.versions().stream().filter(version -> version.id().equals(entry.what().versionId()))
                .map(CatalogueVersion::name).filter(name -> !name.isEmpty()).findFirst()
                .ifPresent(name -> node.put("ProvisioningArtifactName", name));
        });
        return node.put("UserArn", Arns.principal(entry.callerArn())).put("UserArnSession", entry.callerArn());
    }

    private static Comparator<ObjectNode> order(Call call) {
        String field = call.text("SortBy");
        Comparator<ObjectNode> order = switch (field) {
            case "" -> Comparator.comparing(any -> 0);
            case "arn" -> by("Arn");
            case "id" -> by("Id");
            case "name" -> by("Name");
            case "lastRecordId" -> by("LastRecordId");
            case "createdTime" -> Comparator.comparingDouble(node -> node.path("CreatedTime").asDouble());
            default -> throw Errors.invalid(field + " is an invalid sort field");
        };
        return call.text("SortOrder").equals("DESCENDING") ? order.reversed() : order;
    }

    private static Comparator<ObjectNode> by(String member) {
        return Comparator.comparing(node -> node.path(member).asText());
    }

    /// Whose provisioned products are asked for.
    ///
    /// @param key `Account`, `Role` or `User`
    /// @param callerArn who asks
    record Scope(String key, String callerArn) {
        static Scope of(Call call, Callers callers) {
            JsonNode filter = call.input().path("AccessLevelFilter");
            String value = filter.path("Value").asText("self");
            if (!value.equals("self")) {
                throw Errors.invalid(value + " is an invalid access level filter value; only self is supported");
            }
            return new Scope(filter.path("Key").asText("Account"), callers.by(call.accessKeyId()).arn());
        }

        boolean covers(ProvisionedEntry entry) {
            return switch (key) {
                case "User" -> entry.callerArn().equals(callerArn);
                case "Role" -> Arns.principal(entry.callerArn()).equals(Arns.principal(callerArn));
                default -> true;
            };
        }
    }
}
