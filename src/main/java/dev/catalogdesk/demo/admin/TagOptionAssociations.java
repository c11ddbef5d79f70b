package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Labels;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.TagOptionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;

/// AssociateTagOptionWithResource, DisassociateTagOptionFromResource, ListResourcesForTagOption.
final class TagOptionAssociations {
    private static final String TAG_OPTION = "TagOptionId";
    private static final String TYPE = "ResourceType";
    private final Desk desk;

    TagOptionAssociations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("AssociateTagOptionWithResource", this::associate);
        operations.put("DisassociateTagOptionFromResource", this::disassociate);
        operations.put("ListResourcesForTagOption", this::list);
    }

    private ObjectNode associate(Call call) {
        desk.change(call, data -> {
            TagOptionEntry option = new Lookup(data).tagOption(call.text(TAG_OPTION));
            Resource resource = Resource.of(data, call.text("ResourceId"));
            Labels labels = resource.labels();
            if (labels.tagOptionIds().contains(option.id())) {
                throw Errors.duplicate("TagOption " + option.id() + " is already associated with " + resource.id()
                    + ".");
            }
            if (!option.active()) {
                throw Errors.invalidState("TagOption " + option.id() + " is not active.");
            }
            Quota.TAG_OPTIONS_OF_RESOURCE.demandRoom(labels.tagOptionIds().size());
            return resource.with(data, labels.withTagOption(option.id(), true));
        });
        return Nodes.object();
    }

    private ObjectNode disassociate(Call call) {
        String option = call.text(TAG_OPTION);
        desk.change(call, data -> {
            Resource resource = Resource.find(data, call.text("ResourceId"))
                .orElseThrow(() -> Errors.notFound(call.text("ResourceId")));
            if (!resource.labels().tagOptionIds().contains(option)) {
                throw Errors.notFound(option);
            }
            return resource.with(data, resource.labels().withTagOption(option, false));
        });
        return Nodes.object();
    }

    private ObjectNode list(Call call) {
        RegionState region = desk.region(call);
        TagOptionEntry option = desk.lookup(call).tagOption(call.text(TAG_OPTION));
        String type = call.text(TYPE);
        if (!List.of("", "Portfolio", "Product").contains(type)) {
            throw Errors.invalid("Invalid " + TYPE + ": " + type + ". It must be Portfolio or Product.");
        }
        List<Resource> found = Resource.all(region.catalogue())
            .filter(each -> each.labels().tagOptionIds().contains(option.id()))
            .filter(each -> type.isEmpty() || type.equals("Portfolio") == each instanceof Resource.OfPortfolio)
            .toList();
        Paging.Page<Resource> page = desk.paging().page(call, found);
        ObjectNode output = Nodes.object();
        output.set("ResourceDetails", Nodes.list(page.items(), each -> detail(region, each)));
        Nodes.putIfAny(output, "PageToken", page.next());
        return output;
    }

    private static ObjectNode detail(RegionState region, Resource resource) {
        ObjectNode node = Nodes.object().put("Id", resource.id()).put("ARN", resource.arn(region.arns()))
            .put("Name", resource.name());
        Nodes.putIfAny(node, "Description", resource.description());
        return node.put("CreatedTime", Nodes.seconds(resource.createdTime()));
    }
}
