package dev.catalogdesk.ui.launch;

import dev.catalogdesk.parameters.AwsValue;
import dev.catalogdesk.stacks.StackResource;
import dev.catalogdesk.ui.form.Offer;
import dev.catalogdesk.ui.form.ParameterField;
import dev.catalogdesk.ui.task.BackgroundTask;
import dev.catalogdesk.ui.task.RunningTask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Offers ids of resources in stacks where a parameter asks for such an id. A caller who may not read stacks is
/// offered none, and not told: the form does not need them. On the JavaFX thread.
final class StackOffers {
    private final LaunchServices services;
    private RunningTask running = RunningTask.NONE;

    StackOffers(LaunchServices services) {
        this.services = services;
    }

    /// Looks for values of the fields that ask for ids.
    ///
    /// @param fields all fields of the form
    void offer(List<ParameterField> fields) {
        close();
        Map<ParameterField, String> wanted = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.secret()).forEach(field ->
            AwsValue.resourceType(field.type()).ifPresent(type -> wanted.put(field, type)));
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> types = new TreeSet<>(wanted.values());
        running = BackgroundTask.of("find ids in stacks", () -> services.stacks().resources(types))
            .onSuccess(found -> wanted.forEach((field, type) -> add(field, type, found)))
            .onFailure(cause -> { })
            .runOn(services.executor());
    }

    /// Looks no longer.
    void close() {
        running.cancel();
    }

    private void add(ParameterField field, String type, List<StackResource> found) {
        found.stream().filter(resource -> resource.type().equals(type))
            .filter(resource -> field.known().stream().noneMatch(offer -> offer.value().equals(resource.physicalId())))
            .map(resource -> new Offer(resource.physicalId(),
                services.messages().text("launch.offer.stack", resource.logicalId(), resource.stackName())))
            .forEach(field.known()::add);
    }
}
