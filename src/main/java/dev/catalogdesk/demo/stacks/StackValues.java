package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.Dependency;
import dev.catalogdesk.template.Resolved;
import dev.catalogdesk.template.Resolved.Items;
import dev.catalogdesk.template.Resolved.Pending;
import dev.catalogdesk.template.Resolved.Text;
import dev.catalogdesk.template.ResourceValues;
import java.util.List;
import java.util.Map;

/// What the resources of a stack give to those that name them. An attribute that is called like a property has the
/// property's value, as recorded.
///
/// @param live the resources as they are; more may come while this is used
/// @param believable gives what only AWS could know
record StackValues(Map<String, LiveResource> live, BelievableValues believable) implements ResourceValues {
    @Override
    public Resolved reference(String logicalId) {
        LiveResource resource = live.get(logicalId);
        return resource == null ? Pending.on(new Dependency(logicalId, "", true)) : new Text(resource.physicalId());
    }

    private Resolved made(LiveResource resource, String attribute) {
        List<String> list = believable.list(resource, attribute);
        return list.isEmpty() ? new Text(believable.attribute(resource, attribute))
            : new Items(list.stream().<Resolved>map(Text::new).toList());
    }

    @Override
    public Resolved attribute(String logicalId, String attribute) {
        LiveResource resource = live.get(logicalId);
        if (resource == null) {
            return Pending.on(new Dependency(logicalId, attribute, true));
        }
        Resolved property = resource.properties().members().get(attribute);
        return property == null ? made(resource, attribute) : property;
    }
}
