package dev.catalogdesk.operations;

import dev.catalogdesk.model.ActionRequest;
import dev.catalogdesk.model.ChangeRequest;
import dev.catalogdesk.model.ImportRequest;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.PlanDeletion;
import dev.catalogdesk.model.PlanExecution;
import dev.catalogdesk.model.PlanRequest;
import dev.catalogdesk.model.PropertyChange;
import dev.catalogdesk.model.StackSetPreferences;
import dev.catalogdesk.model.TerminateRequest;
import dev.catalogdesk.model.UpdateRequest;
import dev.catalogdesk.operations.journal.Inputs;
import dev.catalogdesk.operations.journal.Intent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Requests as the journal keeps them, and back. What is secret is left out, and must be given again.
final class JournaledRequest {
    private static final String IGNORE_ERRORS = "IgnoreErrors";
    private static final String RETAIN = "RetainPhysicalResources";
    private static final String PLAN = "PlanId";
    private static final String PLAN_NAME = "PlanName";
    private static final String ACTION = "ServiceActionId";
    private static final String STACK = "PhysicalId";
    private static final String STACK_SET_OPERATION = "StackSetOperationType";
    /// Values of an action's parameter are a list: each is kept under the key with its place.
    private static final char PLACE = '#';

    private JournaledRequest() {
    }

    static Inputs inputs(ChangeRequest request, Set<String> secrets) {
        return switch (request) {
            case LaunchRequest r -> inputs(r.parameters(), secrets, List.of(), Map.of(),
                new Inputs(Map.of(), List.of(), List.of(), r.tags(), r.notificationArns(), r.stackSet(), Map.of()));
            case UpdateRequest r -> inputs(r.parameters(), secrets, r.previous(),
                r.stackSetOperation().isEmpty() ? Map.of() : Map.of(STACK_SET_OPERATION, r.stackSetOperation()),
                new Inputs(Map.of(), List.of(), List.of(), r.tags(), List.of(), r.stackSet(), Map.of()));
            case TerminateRequest r -> plain(Map.of(IGNORE_ERRORS, String.valueOf(r.ignoreErrors()),
                RETAIN, String.valueOf(r.retainPhysicalResources())));
            case PlanRequest r -> inputs(r.parameters(), secrets, r.previous(), Map.of(PLAN_NAME, r.planName()),
                new Inputs(Map.of(), List.of(), List.of(), r.tags(), r.notificationArns(), StackSetPreferences.NONE,
                    Map.of()));
            case PlanExecution r -> plain(Map.of(PLAN, r.planId()));
            case PlanDeletion r ->
                plain(Map.of(PLAN, r.planId(), IGNORE_ERRORS, String.valueOf(r.ignoreErrors())));
            case ActionRequest r -> inputs(flat(r.parameters()), secretPlaces(r, secrets), List.of(),
                Map.of(ACTION, r.serviceActionId()), Inputs.NONE);
            case ImportRequest r -> plain(Map.of(STACK, r.physicalId()));
            case PropertyChange r -> plain(r.properties().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue)));
        };
    }

    private static Inputs plain(Map<String, String> options) {
        return inputs(Map.of(), Set.of(), List.of(), options, Inputs.NONE);
    }

    private static Inputs inputs(Map<String, String> parameters, Set<String> secrets, List<String> previous,
            Map<String, String> options, Inputs rest) {
        Map<String, String> open = new TreeMap<>(parameters);
        open.keySet().removeAll(secrets);
        List<String> withheld = parameters.keySet().stream().filter(secrets::contains).sorted().toList();
        return new Inputs(open, withheld, previous, rest.tags(), rest.notificationArns(), rest.stackSet(),
            new TreeMap<>(options));
    }

    /// The values that must not be written.
    static List<String> secretValues(ChangeRequest request, Set<String> secrets) {
        Map<String, String> parameters = parameters(request);
        Set<String> keys = request instanceof ActionRequest action ? secretPlaces(action, secrets) : secrets;
        return parameters.entrySet().stream().filter(each -> keys.contains(each.getKey())).map(Map.Entry::getValue)
            .toList();
    }

    private static Map<String, String> parameters(ChangeRequest request) {
        return switch (request) {
            case LaunchRequest r -> r.parameters();
            case UpdateRequest r -> r.parameters();
            case PlanRequest r -> r.parameters();
            case ActionRequest r -> flat(r.parameters());
            case TerminateRequest r -> Map.of();
            case PlanExecution r -> Map.of();
            case PlanDeletion r -> Map.of();
            case ImportRequest r -> Map.of();
            case PropertyChange r -> Map.of();
        };
    }

    /// What was meant, as far as it was kept.
    ///
    /// @param secrets values of the withheld parameters, where they were given again
    /// @return nothing for a call that this version of the program does not know
    static Optional<ChangeRequest> read(Intent intent, Map<String, String> secrets) {
        Intent.Target target = intent.target();
        Inputs in = intent.inputs();
        Map<String, String> parameters = new LinkedHashMap<>(in.parameters());
        parameters.putAll(secrets);
        Optional<String> path = Optional.of(target.pathId()).filter(id -> !id.isEmpty());
        return Optional.ofNullable(switch (intent.operation()) {
            case "ProvisionProduct" -> new LaunchRequest(target.productId(), target.versionId(), path, target.name(),
                parameters, in.tags(), in.notificationArns(), in.stackSet(), intent.token());
            case "UpdateProvisionedProduct" -> new UpdateRequest(target.provisionedProductId(), target.productId(),
                target.versionId(), path, parameters, in.previous(), in.tags(), in.stackSet(),
                option(in, STACK_SET_OPERATION), intent.token());
            case "TerminateProvisionedProduct" -> new TerminateRequest(target.provisionedProductId(),
                Boolean.parseBoolean(option(in, IGNORE_ERRORS)), Boolean.parseBoolean(option(in, RETAIN)),
                intent.token());
            case "CreateProvisionedProductPlan" -> new PlanRequest(option(in, PLAN_NAME), target.productId(),
                target.versionId(), path, target.name(), parameters, in.previous(), in.tags(), in.notificationArns(),
                intent.token());
            case "DeleteProvisionedProductPlan" -> new PlanDeletion(option(in, PLAN),
                Boolean.parseBoolean(option(in, IGNORE_ERRORS)), intent.token());
            case "UpdateProvisionedProductProperties" -> new PropertyChange(target.provisionedProductId(),
                properties(in), intent.token());
            case "ExecuteProvisionedProductPlan" -> new PlanExecution(option(in, PLAN), intent.token());
            case "ExecuteProvisionedProductServiceAction" -> new ActionRequest(target.provisionedProductId(),
                option(in, ACTION), lists(parameters), intent.token());
            case "ImportAsProvisionedProduct" -> new ImportRequest(target.productId(), target.versionId(),
                target.name(), option(in, STACK), intent.token());
            default -> null;
        });
    }

    /// The request with the values of its secret parameters.
    static ChangeRequest with(ChangeRequest request, Map<String, String> secrets) {
        return switch (request) {
            case LaunchRequest r -> new LaunchRequest(r.productId(), r.provisioningArtifactId(), r.pathId(),
                r.provisionedProductName(), joined(r.parameters(), secrets), r.tags(), r.notificationArns(),
                r.stackSet(), r.provisionToken());
            case UpdateRequest r -> new UpdateRequest(r.provisionedProductId(), r.productId(),
                r.provisioningArtifactId(), r.pathId(), joined(r.parameters(), secrets), r.previous(), r.tags(),
                r.stackSet(), r.stackSetOperation(), r.updateToken());
            case ActionRequest r -> new ActionRequest(r.provisionedProductId(), r.serviceActionId(),
                lists(joined(flat(r.parameters()), secrets)), r.executeToken());
            case PlanRequest r -> new PlanRequest(r.planName(), r.productId(), r.provisioningArtifactId(), r.pathId(),
                r.provisionedProductName(), joined(r.parameters(), secrets), r.previous(), r.tags(),
                r.notificationArns(), r.idempotencyToken());
            case TerminateRequest r -> r;
            case PlanExecution r -> r;
            case PlanDeletion r -> r;
            case ImportRequest r -> r;
            case PropertyChange r -> r;
        };
    }

    private static Map<PropertyChange.Property, String> properties(Inputs in) {
        Map<PropertyChange.Property, String> found = new EnumMap<>(PropertyChange.Property.class);
        for (PropertyChange.Property property : PropertyChange.Property.values()) {
            Optional.ofNullable(in.options().get(property.name())).ifPresent(value -> found.put(property, value));
        }
        return found;
    }

    private static String option(Inputs in, String name) {
        return in.options().getOrDefault(name, "");
    }

    private static Map<String, String> joined(Map<String, String> open, Map<String, String> secrets) {
        Map<String, String> all = new LinkedHashMap<>(open);
        all.putAll(secrets);
        return all;
    }

    private static Set<String> secretPlaces(ActionRequest action, Set<String> secrets) {
        return flat(action.parameters()).keySet().stream().filter(key -> secrets.contains(key(key)))
            .collect(Collectors.toSet());
    }

    private static Map<String, String> flat(Map<String, List<String>> lists) {
        Map<String, String> flat = new TreeMap<>();
        lists.forEach((key, values) -> {
            for (int i = 0; i < values.size(); i++) {
                flat.put(key + PLACE + i, values.get(i));
            }
        });
        return flat;
    }

    private static Map<String, List<String>> lists(Map<String, String> flat) {
        Map<String, TreeMap<Integer, String>> byPlace = new TreeMap<>();
        flat.forEach((key, value) -> byPlace.computeIfAbsent(key(key), k -> new TreeMap<>())
            .put(place(key), value));
        Map<String, List<String>> lists = new TreeMap<>();
        byPlace.forEach((key, values) -> lists.put(key, new ArrayList<>(values.values())));
        return lists;
    }

    private static String key(String flat) {
        int place = flat.lastIndexOf(PLACE);
        return place < 0 ? flat : flat.substring(0, place);
    }

    private static int place(String flat) {
        String digits = flat.substring(flat.lastIndexOf(PLACE) + 1);
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
    }
}
