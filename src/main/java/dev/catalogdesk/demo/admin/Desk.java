package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.Tokens;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What all administrators' operations work with: where things are, changes one after the other, pages.
///
/// @param world what there is
/// @param paging cuts lists into pages
record Desk(World world, Paging paging) {
    private static final String TOKEN = "IdempotencyToken";

    RegionState region(Call call) {
        return world.region(call);
    }

    CatalogueData data(Call call) {
        return region(call).catalogue();
    }

    Lookup lookup(Call call) {
        return new Lookup(data(call));
    }

    /// Changes the catalogue.
    ///
    /// @param change makes the changed catalogue, or refuses
    void change(Call call, UnaryOperator<CatalogueData> change) {
        RegionState region = region(call);
        region.change(() -> {
            region.changeCatalogue(change);
            return region;
        });
    }

    /// Changes the catalogue, once for an idempotency token.
    ///
    /// @param change makes the changed catalogue, or refuses
    /// @return the empty answer
    ObjectNode changeOnce(Call call, UnaryOperator<CatalogueData> change) {
        RegionState region = region(call);
        once(call, () -> {
            region.changeCatalogue(change);
            return "";
        });
        return Nodes.object();
    }

    /// Makes something, once for an idempotency token; where none was sent, each time.
    ///
    /// @param action makes it and gives its id
    /// @return the id, of now or of before
    String once(Call call, Supplier<String> action) {
        RegionState region = region(call);
        return region.change(() ->
            call.has(TOKEN) ? Tokens.once(region, call, TOKEN, action) : action.get());
    }

    /// Answers with a page of a list.
    ///
    /// @param member name of the list
    /// @param all the whole list
    /// @param each writes one
    /// @return the answer
    <T> ObjectNode page(Call call, String member, List<T> all, Function<T, ObjectNode> each) {
        Paging.Page<T> page = paging.page(call, all);
        ObjectNode output = Nodes.object();
        output.set(member, Nodes.list(page.items(), each));
        page.putNext(output);
        return output;
    }

    Shown shown(Call call) {
        return new Shown(region(call));
    }
}
