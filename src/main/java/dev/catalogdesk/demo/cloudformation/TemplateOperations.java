package dev.catalogdesk.demo.cloudformation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.stacks.StackView;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.demo.wire.Operation;
import dev.catalogdesk.demo.wire.ServiceException;
import dev.catalogdesk.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// GetTemplate, GetTemplateSummary, ValidateTemplate.
final class TemplateOperations {
    private static final String STACK_SET = "StackSetName";
    private final StackRegions regions;
    private final TemplateInput templates;

    TemplateOperations(StackRegions regions, TemplateInput templates) {
        this.regions = regions;
        this.templates = templates;
    }

    void register(Map<String, Operation> operations) {
        operations.put("GetTemplate", this::get);
        operations.put("GetTemplateSummary", this::summary);
        operations.put("ValidateTemplate", this::validate);
    }

    /// The stages differ only by what macros make, and none are run here.
    private ObjectNode get(Call call) {
        ObjectNode output = Nodes.object().put("TemplateBody", text(regions.of(call), call));
        output.set("StagesAvailable", Nodes.texts(List.of("Original", "Processed")));
        return output;
    }

    private static String text(StackRegion region, Call call) {
        if (!call.has("ChangeSetName")) {
            if (!call.has(StackRegion.STACK)) {
                throw Refusals.invalid("StackName is required if ChangeSetName is not specified.");
            }
            return region.stack(call, Refusals::noStackWithId).templateText();
        }
        if (!call.has(StackRegion.STACK) && !call.text("ChangeSetName").startsWith("arn:")) {
            throw Refusals.invalid("StackName is a required parameter.");
        }
        return region.changeSet(call).order().template();
    }

    private ObjectNode summary(Call call) {
        if (call.has(STACK_SET)) {
            throw ServiceException.of("StackSetNotFoundException", 404,
                "StackSet " + call.text(STACK_SET) + " not found");
        }
        if (!call.has(StackRegion.STACK)) {
            return new TemplateShown(templates.read(call, Optional.empty()).template()).summary();
        }
        if (call.has(TemplateInput.BODY) || call.has(TemplateInput.URL)) {
            throw Refusals.invalid(
                "Only one of StackName, TemplateBody, TemplateURL and StackSetName can be specified.");
        }
        StackView stack = regions.of(call).stack(call, Refusals::noStackWithId);
        if (stack.status().equals("REVIEW_IN_PROGRESS")) {
            throw Refusals.invalid("GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.");
        }
        return new TemplateShown(stack.template()).summary();
    }

    private ObjectNode validate(Call call) {
        Template template = templates.read(call, Optional.empty()).template();
        return new TemplateShown(template).validated();
    }
}
