package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.demo.scenario.SeededOperation.Outcome;
import dev.catalogdesk.demo.seed.SeedNode;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the history of one provisioned product. What an operation does not name is as it was before.
final class HistoryReader {
    private static final String ERROR = "error";
    private static final String WHAT = "what";
    private static final String WHEN = "when";
    private final RegionScope scope;
    private final TemplateCheck templates;
    private final Choices choices;
    private final String id;
    private final SeedNode provisioned;
    private final List<SeededOperation> history = new ArrayList<>();

    /// Reads one history.
    ///
    /// @param id id of the provisioned product
    /// @param provisioned the provisioned product, which holds what the first operation does not name
    HistoryReader(RegionScope scope, TemplateCheck templates, String id, SeedNode provisioned) {
        this.scope = scope;
        this.templates = templates;
        this.choices = new Choices(scope);
        this.id = id;
        this.provisioned = provisioned;
    }

    /// What an operation was asked for with.
    private record Request(String productId, String versionId, String pathId, Map<String, String> parameters,
            List<Tag> tags, String by) {
    }

    /// Reads all of it.
    ///
    /// @param product the product at the launch
    List<SeededOperation> read(CatalogueProduct product) {
        List<SeedNode> nodes = provisioned.get("history").items();
        if (nodes.isEmpty()) {
            throw provisioned.get("history").mistake("a history begins with a launch or an import.");
        }
        Request before = first(nodes.getFirst(), product);
        for (SeedNode node : nodes) {
            node.allow(WHAT, "product", "version", "portfolio", "action", "status", WHEN, "took", ERROR, "leaves",
                "parameters", "tags", "by");
            OperationKind kind = kind(node);
            Request asked = history.isEmpty() ? before : later(node, kind, before);
            SeededOperation operation = operation(node, kind, asked);
            history.add(operation);
            if (operation.outcome() == Outcome.SUCCEEDED && kind != OperationKind.ACTION) {
                before = asked;
            }
        }
        return history;
    }

    private OperationKind kind(SeedNode node) {
        OperationKind kind = node.get(WHAT).word(OperationKind.class);
        boolean begins = kind == OperationKind.LAUNCH || kind == OperationKind.IMPORT;
        if (kind == OperationKind.PLAN) {
            throw node.get(WHAT).mistake("a plan leaves no record; it belongs under plans.");
        }
        if (begins != history.isEmpty()) {
            throw node.get(WHAT).mistake(begins ? "only the first operation is a launch or an import."
                : "a history begins with a launch or an import.");
        }
        return kind;
    }

    private Request first(SeedNode node, CatalogueProduct product) {
        SeedNode version = node.find("version").orElseGet(() -> provisioned.get("version"));
        String versionId = choices.version(product, version).id();
        boolean imported = node.text(WHAT).equalsIgnoreCase(OperationKind.IMPORT.name());
        String path = imported ? "" : choices.path(product, node.has("portfolio") ? node : provisioned);
        SeedNode values = node.has("parameters") ? node : provisioned;
        templates.given(versionId, values);
        return new Request(product.id(), versionId, path, scope.parameters(values),
            scope.tags(node.has("tags") ? node : provisioned),
            scope.account().by(node.has("by") ? node : provisioned));
    }

    private Request later(SeedNode node, OperationKind kind, Request before) {
        String by = node.has("by") ? scope.account().by(node) : before.by();
        if (kind != OperationKind.UPDATE) {
            for (String key : List.of("product", "version", "portfolio", "tags")) {
                node.forbid(key, "means something for a launch and an update only.");
            }
            return new Request(before.productId(), before.versionId(), before.pathId(),
                kind == OperationKind.ACTION ? scope.parameters(node) : before.parameters(), before.tags(), by);
        }
        CatalogueProduct product = node.has("product")
            ? scope.products().get(node.get("product")) : choices.product(before.productId());
        String versionId = node.has("version") || node.has("product")
            ? choices.version(product, node.get("version")).id() : before.versionId();
        String path = node.has("portfolio") || node.has("product") || before.pathId().isEmpty()
            ? choices.path(product, node) : before.pathId();
        templates.given(versionId, node);
        return new Request(product.id(), versionId, path,
            node.has("parameters") ? scope.parameters(node) : before.parameters(),
            node.has("tags") ? scope.tags(node) : before.tags(), by);
    }

    private SeededOperation operation(SeedNode node, OperationKind kind, Request asked) {
        Outcome outcome = node.word("status", Outcome.SUCCEEDED);
        Instant started = scope.ages().read(node.get(WHEN), id + history.size());
        Duration took = node.find("took").map(scope.ages()::span).orElseGet(() -> usual(kind));
        SeededOperation operation = new SeededOperation(SeedIds.record(id, history.size()), kind, outcome,
            asked.productId(), asked.versionId(), asked.pathId(), action(node, kind), started, took,
            error(node, outcome), node.word("leaves", leaves(kind, outcome)), asked.parameters(), asked.tags(),
            asked.by());
        new HistoryOrder(scope.ages().now(), history).check(operation, node);
        return operation;
    }

    private String action(SeedNode node, OperationKind kind) {
        if (kind == OperationKind.ACTION) {
            return scope.actions().get(node.get("action")).id();
        }
        node.forbid("action", "means something where what is action.");
        return "";
    }

    private static String error(SeedNode node, Outcome outcome) {
        if (outcome == Outcome.FAILED) {
            return node.text(ERROR);
        }
        if (outcome != Outcome.RUNNING) {
            node.forbid(ERROR, "means something where the status is failed or running only.");
        }
        return node.text(ERROR, "");
    }

    /// Where an operation leads if the file does not say: a first launch that failed leaves nothing that runs.
    private ProvisionedProductStatus leaves(OperationKind kind, Outcome outcome) {
        if (outcome == Outcome.SUCCEEDED && kind == OperationKind.ACTION) {
            return history.getLast().leaves();
        }
        if (outcome == Outcome.SUCCEEDED || outcome == Outcome.RUNNING) {
            return ProvisionedProductStatus.AVAILABLE;
        }
        return history.isEmpty() ? ProvisionedProductStatus.ERROR : ProvisionedProductStatus.TAINTED;
    }

    private static Duration usual(OperationKind kind) {
        return Duration.ofSeconds(switch (kind) {
            case LAUNCH -> 173;
            case UPDATE -> 197;
            case TERMINATE -> 96;
            case IMPORT -> 34;
            case ACTION, PLAN -> 41;
        });
    }
}
