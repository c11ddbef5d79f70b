package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.catalog.RecordEntry.Launched;
import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.Callers;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.Tag;
import dev.catalogdesk.template.Template;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// ProvisionProduct.
final class LaunchOperation {
    private final CatalogState state;
    private final Callers callers;

    LaunchOperation(CatalogState state, Callers callers) {
        this.state = state;
        this.callers = callers;
    }

    ObjectNode provision(Call call) {
        RegionState region = state.region(call.region());
        String token = call.text("ProvisionToken");
        // A fingerprint, because the request may hold secrets. The language of the answer changes nothing of what is
        // launched.
        int question = call.input().deepCopy().without("AcceptLanguage").hashCode();
        Optional<RegionState.Used> used = region.used(token);
        if (used.isPresent()) {
            return answer(sameQuestion(used.get(), question));
        }
        Choice choice = Choice.of(call, region);
        if (choice.version().guidance() == Guidance.DEPRECATED) {
            throw Errors.invalid("Provisioning artifact " + choice.version().id()
                + " is deprecated and cannot be used to provision a new product.");
        }
        List<Tag> tags = Nodes.tags(call.input().path("Tags"));
        checkTags(tags);
        StackSetScope scope = StackSetScope.of(call.input().path("ProvisioningPreferences"),
            choice.constraint(CatalogueConstraint.StackSet.class));
        return answer(region.launch(token, question, entry(call, region, choice, tags, scope)));
    }

    private ProvisionedEntry entry(Call call, RegionState region, Choice choice, List<Tag> own, StackSetScope scope) {
        String caller = callers.by(call.accessKeyId()).arn();
        Launched what = new Launched(region.ids().next("pp"), call.text("ProvisionedProductName"), choice.kind(),
            choice.product().id(), choice.version().id(), choice.path().id(), choice.launchRole());
        String arn = region.arns().provisionedProduct(what.name(), what.provisionedProductId());
        List<Tag> tags = AutoTags.of(choice, own, arn, Arns.principal(caller), region.arns());
        Map<String, String> values = values(call);
        Template template = region.template(choice.version());
        Optional<String> problem = new Refusals(choice, template).problem(values, call.requestId());
        Timeline timeline = problem.isPresent() ? Timeline.refused(state.clock()) : Timeline.launch(state.clock());
        RecordEntry record = new RecordEntry(region.ids().next("rec"), "PROVISION_PRODUCT", what, timeline, tags,
            problem.isPresent() ? List.of() : Outputs.of(what, template, values, region.arns()), problem.orElse(""),
            problem.isPresent() ? ProvisionedProductStatus.ERROR : ProvisionedProductStatus.AVAILABLE);
        return new ProvisionedEntry(what, arn, call.text("ProvisionToken"), timeline.created(), caller,
            physicalId(what, region.arns()), tags, scope, List.of(record), false);
    }

    static String physicalId(Launched what, Arns arns) {
        return switch (what.kind()) {
            case "CFN_STACK" -> arns.stack(what.provisionedProductId());
            case "CFN_STACKSET" -> arns.stackSet(what.provisionedProductId());
            default -> "";
        };
    }

    private static RecordEntry sameQuestion(RegionState.Used used, int question) {
        if (used.question() != question) {
            throw Errors.invalid("The provision token was used before with other parameters.");
        }
        return used.record();
    }

    private static Map<String, String> values(Call call) {
        Map<String, String> values = new LinkedHashMap<>();
        call.input().path("ProvisioningParameters").forEach(each ->
            values.put(each.path("Key").asText(), each.path("Value").asText()));
        return values;
    }

    private static void checkTags(List<Tag> tags) {
        Set<String> keys = new HashSet<>();
        for (Tag tag : tags) {
            if (!keys.add(tag.key())) {
                throw Errors.invalid("Duplicate tag key: " + tag.key());
            }
            if (tag.key().startsWith("aws:")) {
                throw Errors.invalid("Tag keys that begin with aws: are reserved.");
            }
        }
    }

    private ObjectNode answer(RecordEntry record) {
        ObjectNode output = Nodes.object();
        output.set("RecordDetail", record.detail(state.clock().now()));
        return output;
    }
}
