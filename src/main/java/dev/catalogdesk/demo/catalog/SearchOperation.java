package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProvisionedEntry;
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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// SearchProvisionedProducts. What is not on the page costs next to nothing.
final class SearchOperation {
    private final World world;
    private final Paging paging;
    private final Supplier<Duration> searchLag;
    private final Map<RegionState, SearchMemory> memories = new ConcurrentHashMap<>();

    /// @param searchLag how far the search index lags behind at speed 1: AWS confirmed that it does, and a tool that
    ///     trusts it launches twice
    SearchOperation(World world, Paging paging, Supplier<Duration> searchLag) {
        this.world = world;
        this.paging = paging;
        this.searchLag = searchLag;
    }

    ObjectNode search(Call call) {
        RegionState region = world.region(call);
        SearchMemory memory = memories.computeIfAbsent(region, SearchMemory::new);
        String caller = world.caller(call);
        List<ProvisionedEntry> found = memory.find(SearchMemory.Question.of(call, caller),
            region.clock().takes(searchLag.get()), window -> found(call, caller, region, window));
        Paging.Page<ProvisionedEntry> page = paging.page(call, found);
        Instant now = region.now();
        ObjectNode output = Nodes.object();
        output.set("ProvisionedProducts",
            Nodes.list(page.items(), entry -> new ProvisionedShown(region, entry, now).attributes()));
        output.put("TotalResultsCount", found.size());
        page.putNext(output);
        return output;
    }

    private static List<ProvisionedEntry> found(Call call, String caller, RegionState region, SearchWindow window) {
        Scope scope = Scope.of(call, caller, Scope.ACCOUNT);
        List<SearchQuery> queries = Nodes.texts(call.input().path("Filters").path("SearchQuery")).stream()
            .map(SearchQuery::new).toList();
        Optional<Comparator<ProvisionedShown>> order = order(call);
        Stream<ProvisionedShown> found = window.indexed().stream()
            .filter(entry -> scope.covers(entry.ownerArn()))
            .map(entry -> new ProvisionedShown(region, entry, window.from()))
            .filter(shown -> queries.stream().allMatch(query -> query.matches(shown)));
        return order.map(found::sorted).orElse(found).map(ProvisionedShown::entry).toList();
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
