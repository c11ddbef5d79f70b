package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProductEntry;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.ServiceException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// AssociateServiceActionWithProvisioningArtifact, DisassociateServiceActionFromProvisioningArtifact, and both in
/// batches.
final class ServiceActionAssociations {
    private final Desk desk;

    /// Puts an action on a version or takes it off.
    @FunctionalInterface
    private interface Step {
        CatalogueData apply(CatalogueData data, JsonNode association);
    }

    ServiceActionAssociations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("AssociateServiceActionWithProvisioningArtifact", call ->
            desk.changeOnce(call, data -> associated(data, call.input())));
        operations.put("DisassociateServiceActionFromProvisioningArtifact", call ->
            desk.changeOnce(call, data -> disassociated(data, call.input())));
        operations.put("BatchAssociateServiceActionWithProvisioningArtifact", call ->
            batch(call, ServiceActionAssociations::associated));
        operations.put("BatchDisassociateServiceActionFromProvisioningArtifact", call ->
            batch(call, ServiceActionAssociations::disassociated));
    }

    private ObjectNode batch(Call call, Step step) {
        JsonNode wishes = call.input().path("ServiceActionAssociations");
        Set<JsonNode> different = new HashSet<>();
        wishes.forEach(different::add);
        if (different.size() < wishes.size()) {
            throw Errors.invalid("The same association is specified twice.");
        }
        ObjectNode output = Nodes.object();
        ArrayNode failed = output.putArray("FailedServiceActionAssociations");
        desk.change(call, data -> {
            CatalogueData changed = data;
            for (JsonNode wish : wishes) {
                try {
                    changed = step.apply(changed, wish);
                } catch (ServiceException e) {
                    ObjectNode failure = wish.deepCopy();
                    failed.add(failure.put("ErrorCode", code(e)).put("ErrorMessage", e.text()));
                }
            }
            return changed;
        });
        return output;
    }

    private static String code(ServiceException e) {
        return switch (e.code()) {
            case "DuplicateResourceException" -> "DUPLICATE_RESOURCE";
            case "LimitExceededException" -> "LIMIT_EXCEEDED";
            case "ResourceNotFoundException" -> "RESOURCE_NOT_FOUND";
            default -> "INVALID_PARAMETER";
        };
    }

    private static CatalogueData associated(CatalogueData data, JsonNode wish) {
        return changed(data, wish, (version, actionId) -> {
            if (version.serviceActionIds().contains(actionId)) {
                throw Errors.duplicate("Service action " + actionId + " is already associated with " + version.id()
                    + ".");
            }
            Quota.SERVICE_ACTIONS_OF_VERSION.demandRoom(version.serviceActionIds().size());
            List<String> more = new ArrayList<>(version.serviceActionIds());
            more.add(actionId);
            return more;
        });
    }

    private static CatalogueData disassociated(CatalogueData data, JsonNode wish) {
        return changed(data, wish, (version, actionId) -> {
            if (!version.serviceActionIds().contains(actionId)) {
                throw Errors.notFound(actionId);
            }
            return version.serviceActionIds().stream().filter(each -> !each.equals(actionId)).toList();
        });
    }

    /// Changes the actions of a version.
    @FunctionalInterface
    private interface Change {
        List<String> actions(VersionEntry version, String actionId);
    }

    private static CatalogueData changed(CatalogueData data, JsonNode wish, Change change) {
        Lookup lookup = new Lookup(data);
        ProductEntry product = lookup.product(wish.path("ProductId").asText());
        VersionEntry version = lookup.version(product, wish.path("ProvisioningArtifactId").asText());
        String actionId = lookup.serviceAction(wish.path("ServiceActionId").asText()).id();
        List<String> actions = change.actions(version, actionId);
        return data.with(product.withVersion(version.id(), each -> each.withServiceActions(actions)));
    }
}
