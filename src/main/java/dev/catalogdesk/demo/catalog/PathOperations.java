package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.demo.state.OfferedProduct;
import dev.catalogdesk.demo.state.World;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Paging;
import dev.catalogdesk.template.Template;
import dev.catalogdesk.template.TemplateOutput;
import java.util.List;

/// ListLaunchPaths and DescribeProvisioningParameters: on which terms a product can be launched, and what a launch
/// asks for. All that concerns the template is read from the template.
final class PathOperations {
    /// The model allows no more output keys.
    private static final int OUTPUT_KEYS = 60;
    private final World world;
    private final Paging paging;

    PathOperations(World world, Paging paging) {
        this.world = world;
        this.paging = paging;
    }

    ObjectNode list(Call call) {
        OfferedProduct product = world.offers(call).product(call.text("ProductId"), "");
        if (product.paths().isEmpty()) {
            throw Errors.noPaths(product.id());
        }
        Paging.Page<OfferedPath> page = paging.page(call, product.paths());
        ObjectNode output = Nodes.object();
        output.set("LaunchPathSummaries", Nodes.list(page.items(), path -> {
            ObjectNode node = Nodes.object().put("Id", path.id());
            node.set("ConstraintSummaries", constraints(path));
            node.set("Tags", Nodes.tags(path.tags()));
            return node.put("Name", path.name());
        }));
        page.putNext(output);
        return output;
    }

    ObjectNode describeParameters(Call call) {
        Choice choice = Choice.of(call, world.offers(call));
        Template template = world.region(call).template(choice.version().id()).orElseThrow();
        ObjectNode output = Nodes.object();
        output.set("ProvisioningArtifactParameters", Nodes.list(template.parameters(), ShownParameter::write));
        output.set("ConstraintSummaries", constraints(choice.path()));
        output.set("UsageInstructions", new UsageInstructions(choice, template).write());
        output.set("TagOptions", Nodes.list(choice.path().tagOptions(), option -> {
            ObjectNode node = Nodes.object().put("Key", option.key());
            node.set("Values", Nodes.texts(option.values()));
            return node;
        }));
        output.set("ProvisioningArtifactPreferences", preferences(choice));
        output.set("ProvisioningArtifactOutputs", Nodes.list(List.of(choice.version()), version ->
            // The id stands here as key because the model says so; its pattern has no room for the hyphen.
            Nodes.object().put("Key", version.id().replace("-", "")).put("Description", version.description())));
        output.set("ProvisioningArtifactOutputKeys", Nodes.list(
            template.outputs().stream().limit(OUTPUT_KEYS).toList(), PathOperations::outputKey));
        return output;
    }

    private static ObjectNode outputKey(TemplateOutput output) {
        ObjectNode node = Nodes.object().put("Key", output.key());
        String description = output.description();
        Nodes.putIfAny(node, "Description", description.substring(0, Math.min(description.length(), 1024)));
        return node;
    }

    private static ArrayNode constraints(OfferedPath path) {
        return Nodes.list(path.constraints(), constraint -> {
            ObjectNode node = Nodes.object().put("Type", constraint.type().name());
            Nodes.putIfAny(node, "Description", constraint.description());
            return node;
        });
    }

    private static ObjectNode preferences(Choice choice) {
        ObjectNode node = Nodes.object();
        choice.path().constraint(CatalogueConstraint.StackSet.class).ifPresent(stackSet -> {
            node.set("StackSetAccounts", Nodes.texts(stackSet.accounts()));
            node.set("StackSetRegions", Nodes.texts(stackSet.regions()));
        });
        return node;
    }
}
