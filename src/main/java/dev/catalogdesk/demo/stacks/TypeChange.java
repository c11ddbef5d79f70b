package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.template.TemplateResource;
import java.util.List;
import java.util.Optional;

/// A resource that keeps its name cannot become one of another type. CloudFormation's words are known from reports of
/// those who tried.
final class TypeChange {
    private TypeChange() {
    }

    /// What CloudFormation says.
    ///
    /// @param before what the stack consists of
    /// @param resources the resources that it is to have
    /// @return its words, if any of them changes its type
    static Optional<String> refusal(Situation before, List<TemplateResource> resources) {
        List<String> ids = resources.stream()
            .filter(each -> before.resources().containsKey(each.logicalId())
                && !before.resources().get(each.logicalId()).type().equals(each.type()))
            .map(TemplateResource::logicalId).toList();
        return ids.isEmpty() ? Optional.empty()
            : Optional.of("Update of resource type is not permitted. The new template modifies resource type of the"
                + " following resources: " + ids);
    }
}
