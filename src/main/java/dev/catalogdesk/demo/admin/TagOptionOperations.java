package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.state.CatalogueData;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.TagOptionEntry;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.Paging;
import java.util.List;
import java.util.Map;

/// CreateTagOption, DescribeTagOption, ListTagOptions, UpdateTagOption, DeleteTagOption.
final class TagOptionOperations {
    private static final String ACTIVE = "Active";
    private static final String VALUE = "Value";
    private final Desk desk;

    TagOptionOperations(Desk desk) {
        this.desk = desk;
    }

    void register(Map<String, Operation> operations) {
        operations.put("CreateTagOption", this::create);
        operations.put("DescribeTagOption", this::describe);
        operations.put("ListTagOptions", this::list);
        operations.put("UpdateTagOption", this::update);
        operations.put("DeleteTagOption", this::delete);
    }

    private ObjectNode create(Call call) {
        TagOptionEntry made = new TagOptionEntry(
            desk.region(call).ids().next("tag"), call.text("Key"), call.text(VALUE), true);
        desk.change(call, data -> {
            demandNew(data, made);
            Quota.VALUES_OF_TAG_OPTION.demandRoom(
                data.tagOptions().all().stream().filter(each -> each.key().equals(made.key())).count());
            return data.with(made);
        });
        return answer(call, made);
    }

    private ObjectNode describe(Call call) {
        return answer(call, Lookup.existing(desk.data(call).tagOptions(), call.text("Id")));
    }

    private ObjectNode list(Call call) {
        JsonNode filters = call.input().path("Filters");
        List<TagOptionEntry> found = desk.data(call).tagOptions().all().stream()
            .filter(each -> filters.path("Key").asText(each.key()).equals(each.key()))
            .filter(each -> filters.path(VALUE).asText(each.value()).equals(each.value()))
            .filter(each -> filters.path(ACTIVE).asBoolean(each.active()) == each.active())
            .toList();
        Paging.Page<TagOptionEntry> page = desk.paging().page(call, found);
        ObjectNode output = Nodes.object();
        output.set("TagOptionDetails", Nodes.list(page.items(), desk.shown(call)::tagOption));
        Nodes.putIfAny(output, "PageToken", page.next());
        return output;
    }

    private ObjectNode update(Call call) {
        String id = call.text("Id");
        if (!call.has(VALUE) && !call.input().has(ACTIVE)) {
            throw Errors.invalid("Value or Active must be specified.");
        }
        desk.change(call, data -> {
            TagOptionEntry before = new Lookup(data).tagOption(id);
            TagOptionEntry after = new TagOptionEntry(id, before.key(), Given.text(call, VALUE, before.value()),
                Given.flag(call, ACTIVE, before.active()));
            demandNew(data, after);
            return data.with(after);
        });
        return answer(call, desk.lookup(call).tagOption(id));
    }

    private ObjectNode delete(Call call) {
        String id = call.text("Id");
        desk.change(call, data -> {
            Lookup.existing(data.tagOptions(), id);
            if (Resource.all(data).anyMatch(resource -> resource.labels().tagOptionIds().contains(id))) {
                throw Errors.inUse("TagOption " + id + " is in use: it is associated with a portfolio or product.");
            }
            return data.withTagOptions(data.tagOptions().without(id));
        });
        return Nodes.object();
    }

    private static void demandNew(CatalogueData data, TagOptionEntry wish) {
        if (data.tagOptions().all().stream().anyMatch(each -> !each.id().equals(wish.id())
                && each.key().equals(wish.key()) && each.value().equals(wish.value()))) {
            throw Errors.duplicate("The TagOption " + wish.key() + "=" + wish.value() + " already exists.");
        }
    }

    private ObjectNode answer(Call call, TagOptionEntry entry) {
        ObjectNode output = Nodes.object();
        output.set("TagOptionDetail", desk.shown(call).tagOption(entry));
        return output;
    }
}
