package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Call;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// What the last searches in a region found. A client asks for page after page of one search, and looking through a
/// hundred thousand provisioned products takes far longer than writing a page of them. Safe on any thread.
final class SearchMemory {
    /// Searches that are remembered at once, in each region. A list has a reference for each thing found, so even
    /// these take no more than a few megabytes.
    private static final int MOST = 8;
    private final SequencedMap<Question, List<ProvisionedEntry>> found = new LinkedHashMap<>(MOST * 2, 0.75f, true);
    private final RegionState region;
    private SearchWindow window;

    SearchMemory(RegionState region) {
        this.region = region;
        this.window = SearchWindow.of(region, Duration.ZERO);
    }

    /// What a search is for, whichever page of it is wanted.
    ///
    /// @param callerArn who asks
    /// @param scope whose things are asked for
    /// @param filters the filters
    /// @param order field and direction
    record Question(String callerArn, JsonNode scope, JsonNode filters, String order) {
        static Question of(Call call, String callerArn) {
            return new Question(callerArn, call.input().path("AccessLevelFilter"), call.input().path("Filters"),
                call.text("SortBy") + ' ' + call.text("SortOrder"));
        }
    }

    /// Answers a question, from memory where it holds.
    ///
    /// @param question the question
    /// @param lag how far the index lags behind
    /// @param search searches anew, through the time and the things of a window
    List<ProvisionedEntry> find(
            Question question, Duration lag, Function<SearchWindow, List<ProvisionedEntry>> search) {
        SearchWindow current;
        synchronized (found) {
            if (!window.holds(region, lag)) {
                window = SearchWindow.of(region, lag);
                found.clear();
            }
            List<ProvisionedEntry> known = found.get(question);
            if (known != null) {
                return known;
            }
            current = window;
        }
        List<ProvisionedEntry> fresh = search.apply(current);
        synchronized (found) {
            if (window.same(current)) {
                remember(question, fresh);
            }
        }
        return fresh;
    }

    private void remember(Question question, List<ProvisionedEntry> fresh) {
        if (found.size() >= MOST) {
            found.pollFirstEntry();
        }
        found.put(question, fresh);
    }
}
