package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.OperationKind;
import dev.catalogdesk.demo.stacks.ChangeSetView;
import dev.catalogdesk.demo.stacks.StackMishap;
import dev.catalogdesk.demo.stacks.StackOrder;
import dev.catalogdesk.demo.stacks.StackOutcome;
import dev.catalogdesk.demo.stacks.StackSettings;
import dev.catalogdesk.demo.stacks.StackWorld;
import dev.catalogdesk.demo.stacks.Stacks;
import dev.catalogdesk.demo.stacks.ValueJudge;
import dev.catalogdesk.demo.state.AutoTags;
import dev.catalogdesk.demo.state.PlanEntry;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RecordEntry;
import dev.catalogdesk.demo.state.RecordType;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.Secrets;
import dev.catalogdesk.demo.state.Timeline;
import dev.catalogdesk.model.ProvisionedProductStatus;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.Template;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Carries out what Service Catalog has accepted: hands stacks to CloudFormation, stands for the other engines, and
/// makes the record that tells how it runs. Only within [RegionState#change].
final class Engine {
    private static final Duration OTHERS_TAKE = Duration.ofSeconds(20);
    private static final Duration OTHERS_FAIL_AFTER = Duration.ofSeconds(8);
    private static final Duration NOTHING_TAKES = Duration.ofSeconds(4);
    private final StackWorld stackWorld;
    private final Mishaps mishaps;

    /// What came of an order.
    private record Result(Timeline timeline, String error) {
        boolean good() {
            return error.isEmpty();
        }
    }

    Engine(StackWorld stackWorld, Mishaps mishaps) {
        this.stackWorld = stackWorld;
        this.mishaps = mishaps;
    }

    Stacks stacks(RegionState region) {
        return stackWorld.region(region.arns().region());
    }

    Mishaps mishaps() {
        return mishaps;
    }

    /// Launches.
    RecordEntry launch(RegionState region, Order order) {
        Optional<StackMishap> mishap = mishaps.strike(region, OperationKind.LAUNCH, order.what(), order.name());
        String id = order.provisionedProductId();
        Result result = order.what().stack()
            ? result(region, order, stacks(region).create(
                region.arns().stackName(id), region.arns().stack(id), stackOrder(region, order, mishap)))
            : elsewhere(region, order, mishap);
        return record(region, RecordType.PROVISION_PRODUCT, order, result,
            result.good() ? ProvisionedProductStatus.AVAILABLE : ProvisionedProductStatus.ERROR);
    }

    /// Updates.
    RecordEntry update(RegionState region, ProvisionedEntry entry, Order order) {
        Optional<StackMishap> mishap = mishaps.strike(region, OperationKind.UPDATE, order.what(), order.name());
        Result result = order.what().stack()
            ? result(region, order, stacks(region).update(
                new ProvisionedShown(region, entry, region.now()).physicalId(), stackOrder(region, order, mishap)))
            : elsewhere(region, order, mishap);
        return record(region, RecordType.UPDATE_PROVISIONED_PRODUCT, order, result, after(region, entry, result));
    }

    /// Executes a plan: does what its change set says.
    RecordEntry execute(RegionState region, ProvisionedEntry entry, Order order, ChangeSetView changeSet) {
        boolean launch = entry.records().isEmpty();
        Optional<StackMishap> mishap = mishaps.strike(
            region, launch ? OperationKind.LAUNCH : OperationKind.UPDATE, order.what(), order.name());
        Result result = result(region, order,
            stacks(region).changeSets().execute(changeSet.arn(), StackSettings.USUAL, mishap));
        return record(region, launch ? RecordType.PROVISION_PRODUCT : RecordType.UPDATE_PROVISIONED_PRODUCT, order,
            result, after(region, entry, result));
    }

    /// What fails leaves what was running before.
    private static ProvisionedProductStatus after(RegionState region, ProvisionedEntry entry, Result result) {
        return result.good() ? ProvisionedProductStatus.AVAILABLE
            : entry.shape(region.now()).isPresent() ? ProvisionedProductStatus.TAINTED : ProvisionedProductStatus.ERROR;
    }

    /// The change set that a plan stands for, if it came to one.
    Optional<ChangeSetView> changeSet(RegionState region, PlanEntry plan) {
        return stacks(region).changeSets().find(stack(region, plan.provisionedProductId()), plan.id());
    }

    /// Forgets a plan, its change set, and the stack that was only reviewed for it.
    void drop(RegionState region, PlanEntry plan) {
        changeSet(region, plan).ifPresent(changeSet -> {
            stacks(region).changeSets().delete(changeSet.arn());
            stacks(region).find(changeSet.stackArn()).filter(stack -> stack.status().equals("REVIEW_IN_PROGRESS"))
                .ifPresent(stack -> stacks(region).delete(
                    stack.arn(), StackSettings.USUAL, Set.of(), Optional.empty()));
        });
        region.changePlans(plans -> plans.without(plan.id()));
    }

    /// ARN of the stack of a provisioned product, also before there is one.
    static String stack(RegionState region, String provisionedProductId) {
        return region.provisioned().physicalId(provisionedProductId)
            .orElseGet(() -> region.arns().stack(provisionedProductId));
    }

    /// Order for the stack of a provisioned product.
    StackOrder stackOrder(RegionState region, Order order, Optional<StackMishap> mishap) {
        return new StackOrder(region.templateText(order.what().versionId()).orElse(""), order.parameters(),
            List.of(UsageInstructions.rules(order.path()).toString()), AutoTags.with(order.tags(), order.what(),
            order.provisionedProductId(), order.name(), order.callerArn(), region.arns()), topics(order),
            StackSettings.USUAL, mishap);
    }

    private static List<String> topics(Order order) {
        Stream<String> ofPath = order.path().constraint(CatalogueConstraint.Notification.class).stream()
            .flatMap(constraint -> constraint.topicArns().stream());
        return Stream.concat(ofPath, order.topicArns().stream()).distinct().toList();
    }

    /// Why CloudFormation's complaint reaches the record. Two spaces after the class name are real.
    static String cloudFormationError(String text, String requestId) {
        return "AmazonCloudFormationException  " + text + " (Service: AmazonCloudFormation; Status Code: 400;"
            + " Error Code: ValidationError; Request ID: " + requestId + ")";
    }

    private static Result result(RegionState region, Order order, StackOutcome outcome) {
        return switch (outcome) {
            // Service Catalog is content with an update that changes nothing.
            case StackOutcome.Refused refused when refused.error().equals(Stacks.NO_UPDATES) ->
                new Result(Timeline.good(region.clock(), NOTHING_TAKES), "");
            case StackOutcome.Refused refused -> new Result(
                Timeline.refused(region.clock()), cloudFormationError(refused.error(), order.requestId()));
            case StackOutcome.Started started -> new Result(started.timeline(), started.error());
        };
    }

    /// Stack sets, Terraform, other engines.
    private static Result elsewhere(RegionState region, Order order, Optional<StackMishap> mishap) {
        Optional<String> refusal = refusal(order, region.template(order.what().versionId()).orElseThrow());
        if (refusal.isPresent()) {
            return new Result(Timeline.refused(region.clock()), refusal.get());
        }
        return mishap.map(struck -> struck.stuck() ? new Result(Timeline.stuck(region.clock()), "")
            : new Result(Timeline.failing(region.clock(), OTHERS_FAIL_AFTER), struck.error()))
            .orElseGet(() -> new Result(Timeline.good(region.clock(), OTHERS_TAKE), ""));
    }

    private static Optional<String> refusal(Order order, Template template) {
        if (order.what().stackSet()) {
            return new ValueJudge(template, order.parameters())
                .problem(List.of(UsageInstructions.rules(order.path()).toString()))
                .map(text -> cloudFormationError(text, order.requestId()));
        }
        if (order.what().foreign()) {
            return Optional.empty();
        }
        if (order.what().launchRole().isEmpty()) {
            return Optional.of(
                "Error occurred during parameter parsing: LaunchRoleArn is required and must be non empty");
        }
        List<String> missing = template.parameters().stream()
            .filter(parameter -> parameter.required() && !order.parameters().containsKey(parameter.key()))
            .map(parameter -> "No value for required variable \"" + parameter.key() + "\".")
            .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", missing));
    }

    private static RecordEntry record(
            RegionState region, RecordType type, Order order, Result result, ProvisionedProductStatus after) {
        return new RecordEntry(region.ids().next("rec"), type, order.provisionedProductId(), order.name(), order.what(),
            order.callerArn(), result.timeline(), order.tags(), kept(region, order), result.error(), after);
    }

    /// Secrets are kept as digests from here on.
    static Map<String, String> kept(RegionState region, Order order) {
        Map<String, String> kept = new LinkedHashMap<>(order.parameters());
        region.template(order.what().versionId()).stream().flatMap(template -> template.parameters().stream())
            .filter(ProvisioningParameter::noEcho)
            .forEach(parameter -> kept.computeIfPresent(parameter.key(), (key, value) ->
                Secrets.isDigest(value) ? value : region.secrets().digest(value)));
        return kept;
    }
}
