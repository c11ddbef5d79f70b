package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.AssociationEntry;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Labels;
import dev.catalogdesk.demo.state.PortfolioEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.model.Tag;
import java.util.List;
import java.util.Map;

/// CreatePortfolio, DescribePortfolio, ListPortfolios, UpdatePortfolio, DeletePortfolio, ListPortfoliosForProduct.
final class PortfolioOperations {
    private static final String DETAIL = "PortfolioDetail";
    private final Desk desk;

    PortfolioOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreatePortfolio", this::create);
        operations.put("DescribePortfolio", this::describe);
        operations.put("ListPortfolios", this::list);
        operations.put("UpdatePortfolio", this::update);
        operations.put("DeletePortfolio", this::delete);
        operations.put("ListPortfoliosForProduct", this::ofProduct);
    }

    private ObjectNode create(Call call) {
        RegionState region = desk.region(call);
        String id = desk.once(call, () -> {
            Quota.PORTFOLIOS.demandRoom(region.catalogue().portfolios().rows().size());
            PortfolioEntry made = new PortfolioEntry(region.ids().next("port"), call.text("DisplayName"),
                call.text("Description"), call.text("ProviderName"), region.now(),
                new Labels(limited(TagChange.of(call)), List.of(), List.of()), List.of());
            region.changeCatalogue(data -> data.with(made));
            return made.id();
        });
        return withTags(call, Gone.since(region.catalogue().portfolios(), id));
    }

    private ObjectNode describe(Call call) {
        PortfolioEntry entry = Lookup.existing(desk.data(call).portfolios(), call.text("Id"));
        ObjectNode output = withTags(call, entry);
        output.set("TagOptions", desk.shown(call).tagOptions(entry.labels()));
        output.set("Budgets", Shown.budgets(entry.labels()));
        return output;
    }

    private ObjectNode list(Call call) {
        return desk.page(call, "PortfolioDetails", List.copyOf(desk.data(call).portfolios().all()),
            desk.shown(call)::portfolio);
    }

    private ObjectNode update(Call call) {
        String id = call.text("Id");
        desk.change(call, data -> {
            PortfolioEntry entry = new Lookup(data).portfolio(id);
            return data.with(entry
                .named(Given.text(call, "DisplayName", entry.displayName()),
                    Given.text(call, "Description", entry.description()),
                    Given.text(call, "ProviderName", entry.providerName()))
                .withLabels(entry.labels().withTags(limited(TagChange.after(call, entry.labels().tags())))));
        });
        return withTags(call, desk.lookup(call).portfolio(id));
    }

    private ObjectNode delete(Call call) {
        String id = call.text("Id");
        desk.change(call, data -> {
            PortfolioEntry entry = new Lookup(data).portfolio(id);
            if (!entry.principals().isEmpty() || inUse(data, id)) {
                throw Errors.inUse("Portfolio " + id + " is in use: it has products, constraints or principals.");
            }
            return data.withPortfolios(data.portfolios().without(id));
        });
        return Nodes.object();
    }

    private ObjectNode ofProduct(Call call) {
        Lookup lookup = desk.lookup(call);
        String productId = lookup.product(call.text("ProductId")).id();
        List<PortfolioEntry> portfolios = lookup.data().associationsOf(productId).stream()
            .map(AssociationEntry::portfolioId).distinct()
            .flatMap(id -> lookup.data().portfolios().get(id).stream()).toList();
        return desk.page(call, "PortfolioDetails", portfolios, desk.shown(call)::portfolio);
    }

    private static boolean inUse(CatalogueData data, String id) {
        return data.associations().all().stream().anyMatch(each -> each.portfolioId().equals(id))
            || data.constraints().all().stream().anyMatch(each -> each.portfolioId().equals(id));
    }

    private static List<Tag> limited(List<Tag> tags) {
        if (Quota.TAGS.exceededBy(tags.size())) {
            throw Errors.limitExceeded(Quota.TAGS.words());
        }
        return tags;
    }

    private ObjectNode withTags(Call call, PortfolioEntry entry) {
        ObjectNode output = Nodes.object();
        output.set(DETAIL, desk.shown(call).portfolio(entry));
        output.set("Tags", Nodes.tags(entry.labels().tags()));
        return output;
    }
}
