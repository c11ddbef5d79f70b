package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// SearchProvisionedProducts. Goes over all provisioned products at each call, so that what is not on the page costs
/// next to nothing.
final class SearchOperation {
    private final World world;
    private final Paging paging;
    private final Supplier<Duration> searchLag;

    /// @param searchLag how far the search index lags behind at speed 1: AWS confirmed that it does, and a tool that
    ///     trusts it launches twice
    SearchOperation(World world, Paging paging, Supplier<Duration> searchLag) {
        this.world = world;
        this.paging = paging;
        this.searchLag = searchLag;
    }

    ObjectNode search(Call call) {
        RegionState region = world.region(call);
        List<ProvisionedShown> found = found(call, region);
        Paging.Page<ProvisionedShown> page = paging.page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProducts", Nodes.list(page.items(), ProvisionedShown::attributes));
        output.put("TotalResultsCount", found.size());
        page.putNext(output);
        return output;
    }

    private List<ProvisionedShown> found(Call call, RegionState region) {
        Instant now = region.now();
        Instant indexed = now.minus(region.clock().takes(searchLag.get()));
        Scope scope = Scope.of(call, world.caller(call), Scope.ACCOUNT);
        List<SearchQuery> queries = Nodes.texts(call.input().path("Filters").path("SearchQuery")).stream()
            .map(SearchQuery::new).toList();
        Optional<Comparator<ProvisionedShown>> order = order(call);
        Stream<ProvisionedShown> found = region.provisioned().all().stream()
            .filter(entry -> !entry.created().isAfter(indexed) && !entry.gone(now) && scope.covers(entry.ownerArn()))
            .map(entry -> new ProvisionedShown(region, entry, now))
            .filter(shown -> queries.stream().allMatch(query -> query.matches(shown)));
        return order.map(found::sorted).orElse(found).toList();
    }

    private static Optional<Comparator<ProvisionedShown>> order(Call call) {
        String field = call.text("SortBy");
        Optional<Comparator<ProvisionedShown>> order = switch (field) {
            case "" -> Optional.empty();
            case "arn" -> Optional.of(Comparator.comparing(ProvisionedShown::arn));
            case "id" -> Optional.of(Comparator.comparing(shown -> shown.entry().id()));
            case "name" -> Optional.of(Comparator.comparing(shown -> shown.entry().name()));
            case "lastRecordId" -> Optional.of(Comparator.comparing(
                shown -> shown.entry().lastRecord().map(RecordEntry::id).orElse("")));
            case "createdTime" -> Optional.of(Comparator.comparing(shown -> shown.entry().created()));
            default -> throw Errors.invalid(field + " is an invalid sort field");
        };
        return call.text("SortOrder").equals("DESCENDING") ? order.map(Comparator::reversed) : order;
    }
}
