package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.PortfolioEntry;
import dev.catalogdesk.demo.state.PrincipalEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// AssociatePrincipalWithPortfolio, DisassociatePrincipalFromPortfolio, ListPrincipalsForPortfolio.
final class PrincipalOperations {
    private static final String ARN = "PrincipalARN";
    private static final String TYPE = "PrincipalType";
    private static final Pattern IAM = Pattern.compile("arn:[a-z-]+:iam::\\d{12}:(root|(user|group|role)/[^*?]+)");
    /// Wildcards stand in the name only, never in the kind.
    private static final Pattern PATTERN = Pattern.compile("arn:[a-z-]+:iam:::(user|group|role)/.+");
    private final Desk desk;

    PrincipalOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("AssociatePrincipalWithPortfolio", this::associate);
        operations.put("DisassociatePrincipalFromPortfolio", this::disassociate);
        operations.put("ListPrincipalsForPortfolio", this::list);
    }

    private ObjectNode associate(Call call) {
        PrincipalEntry principal = checked(call);
        desk.change(call, data -> {
            PortfolioEntry portfolio = new Lookup(data).portfolio(call.text("PortfolioId"));
            if (portfolio.principals().contains(principal)) {
                return data;
            }
            Quota.PRINCIPALS.demandRoom(portfolio.principals().size());
            if (principal.type().equals(PrincipalEntry.PATTERN)) {
                Quota.PRINCIPAL_PATTERNS.demandRoom(portfolio.principals().stream()
                    .filter(each -> each.type().equals(PrincipalEntry.PATTERN)).count());
            }
            List<PrincipalEntry> more = new ArrayList<>(portfolio.principals());
            more.add(principal);
            return data.with(portfolio.withPrincipals(more));
        });
        return Nodes.object();
    }

    private ObjectNode disassociate(Call call) {
        PrincipalEntry principal = checked(call);
        desk.change(call, data -> {
            PortfolioEntry portfolio = new Lookup(data).portfolio(call.text("PortfolioId"));
            if (!portfolio.principals().contains(principal)) {
                throw Errors.notFound(principal.arn());
            }
            return data.with(portfolio.withPrincipals(
                portfolio.principals().stream().filter(each -> !each.equals(principal)).toList()));
        });
        return Nodes.object();
    }

    private ObjectNode list(Call call) {
        PortfolioEntry portfolio = desk.lookup(call).portfolio(call.text("PortfolioId"));
        return desk.page(call, "Principals", portfolio.principals(), principal ->
            Nodes.object().put(ARN, principal.arn()).put(TYPE, principal.type()));
    }

    private static PrincipalEntry checked(Call call) {
        String type = call.has(TYPE) ? call.text(TYPE) : "IAM";
        String arn = call.text(ARN);
        boolean pattern = type.equals(PrincipalEntry.PATTERN);
        if (!(pattern ? PATTERN : IAM).matcher(arn).matches()) {
            throw Errors.invalid("Invalid " + ARN + " for the principal type " + type + ": " + arn + ". Expected is "
                + (pattern ? "arn:partition:iam:::role/name, in which * and ? may stand in the name."
                    : "the full ARN of a user, group or role."));
        }
        return new PrincipalEntry(arn, type);
    }
}
