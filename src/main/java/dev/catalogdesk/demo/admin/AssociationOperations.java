package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.AssociationEntry;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.Table;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.List;
import java.util.Map;

/// AssociateProductWithPortfolio, DisassociateProductFromPortfolio.
final class AssociationOperations {
    private final Desk desk;

    AssociationOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("AssociateProductWithPortfolio", this::associate);
        operations.put("DisassociateProductFromPortfolio", this::disassociate);
    }

    /// What is associated already stays as it is: the operation declares no error for it.
    private ObjectNode associate(Call call) {
        RegionState region = desk.region(call);
        desk.change(call, data -> {
            Lookup lookup = new Lookup(data);
            String productId = lookup.product(call.text("ProductId")).id();
            String portfolioId = lookup.portfolio(call.text("PortfolioId")).id();
            if (call.has("SourcePortfolioId")) {
                demandSource(lookup, productId, call.text("SourcePortfolioId"));
            }
            if (!between(data, productId, portfolioId).isEmpty()) {
                return data;
            }
            Quota.PRODUCTS_OF_PORTFOLIO.demandRoom(data.associations().all().stream()
                .filter(each -> each.portfolioId().equals(portfolioId))
                .map(AssociationEntry::productId).distinct().count());
            return data.with(new AssociationEntry(
                productId, portfolioId, region.ids().next("lpv2"), region.now(), List.of(), List.of()));
        });
        return Nodes.object();
    }

    private ObjectNode disassociate(Call call) {
        desk.change(call, data -> {
            Lookup lookup = new Lookup(data);
            String productId = lookup.product(call.text("ProductId")).id();
            String portfolioId = lookup.portfolio(call.text("PortfolioId")).id();
            List<AssociationEntry> found = between(data, productId, portfolioId);
            if (found.isEmpty()) {
                throw Errors.notFound(productId);
            }
            if (found.stream().anyMatch(each -> !data.constraintsOf(each.pathId()).isEmpty())) {
                throw Errors.inUse("Product " + productId + " has constraints in portfolio " + portfolioId + ".");
            }
            Table<AssociationEntry> fewer = data.associations();
            for (AssociationEntry each : found) {
                fewer = fewer.without(each.pathId());
            }
            return data.withAssociations(fewer);
        });
        return Nodes.object();
    }

    /// The paths of a product through a portfolio. What was built by operations has one at most.
    static List<AssociationEntry> between(CatalogueData data, String productId, String portfolioId) {
        return data.associationsOf(productId).stream()
            .filter(each -> each.portfolioId().equals(portfolioId)).toList();
    }

    private static void demandSource(Lookup lookup, String productId, String portfolioId) {
        lookup.portfolio(portfolioId);
        if (between(lookup.data(), productId, portfolioId).isEmpty()) {
            throw Errors.notFound(productId);
        }
    }
}
