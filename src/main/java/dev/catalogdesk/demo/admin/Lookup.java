package dev.catalogdesk.demo.admin;

import dev.catalogdesk.demo.state.ConstraintEntry;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.PortfolioEntry;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.ServiceActionEntry;
import dev.catalogdesk.demo.state.Table;
import dev.catalogdesk.demo.state.TagOptionEntry;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.ServiceException;
import java.util.List;

/// Finds things by id. An id that belongs to another kind of thing is an invalid parameter; any other that is not
/// known does not exist. Which of the two errors AWS gives is not proven; both are declared where this is used.
///
/// @param data the catalogue
record Lookup(CatalogueData data) {
    private static final List<String> KINDS = List.of("port-", "prod-", "prodview-", "pa-", "cons-", "act-", "tag-",
        "lp-", "lpv2-", "lpv3-", "pp-", "rec-", "plan-");

    PortfolioEntry portfolio(String id) {
        return find("port-", id, data.portfolios());
    }

    ProductEntry product(String id) {
        return find("prod-", id, data.products());
    }

    ConstraintEntry constraint(String id) {
        return find("cons-", id, data.constraints());
    }

    ServiceActionEntry serviceAction(String id) {
        return find("act-", id, data.serviceActions());
    }

    TagOptionEntry tagOption(String id) {
        return find("tag-", id, data.tagOptions());
    }

    VersionEntry version(ProductEntry product, String id) {
        return product.version(id).orElseThrow(() -> missing("pa-", id));
    }

    /// Something that must exist, whatever its id looks like: for operations that declare no other error.
    static <V> V existing(Table<V> table, String id) {
        return table.get(id).orElseThrow(() -> Errors.notFound(id));
    }

    private static <V> V find(String prefix, String id, Table<V> table) {
        return table.get(id).orElseThrow(() -> missing(prefix, id));
    }

    private static ServiceException missing(String prefix, String id) {
        return KINDS.stream().anyMatch(kind -> !kind.equals(prefix) && id.startsWith(kind))
            ? Errors.invalid("Invalid identifier: " + id + ". An identifier beginning with " + prefix + " is expected.")
            : Errors.notFound(id);
    }
}
