package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ProvisioningParameters;
import java.util.List;
import java.util.Optional;

/// What the steps of a launch hold.
///
/// @param version version and path
/// @param name the name
/// @param parameters the parameters
/// @param stackSet accounts and regions of a StackSet product
/// @param tags the tags
/// @param notifications the topics
public record LaunchSteps(
        VersionStep version,
        NameStep name,
        ParametersStep parameters,
        StackSetStep stackSet,
        TagsStep tags,
        NotificationsStep notifications) {
    /// Makes the steps, empty.
    ///
    /// @param services what they work with
    /// @param target what to launch
    /// @param changed hears of each change
    /// @return the steps
    static LaunchSteps of(LaunchServices services, LaunchTarget target, Runnable changed) {
        return new LaunchSteps(new VersionStep(services, target), new NameStep(services),
            new ParametersStep(services, changed), new StackSetStep(services.messages(), changed),
            new TagsStep(services.messages(), changed),
            new NotificationsStep(services.messages(), services.location().region(), changed));
    }

    /// Asks for what the chosen version asks for on the chosen path.
    void show(ProvisioningParameters asked) {
        parameters.show(asked);
        stackSet.show(asked);
        tags.show(asked.tagOptions(), version.path().get().map(PathChoice::tags).orElse(List.of()),
            stackSet.needed());
        notifications.show(asked);
    }

    /// The step that a field of a report is in.
    ///
    /// @param field id of the field
    /// @return nothing where the version and path do not ask for it
    Optional<LaunchStep> of(String field) {
        if (field.equals(VersionStep.VERSION) || field.equals(VersionStep.PATH)) {
            return Optional.of(LaunchStep.VERSION);
        }
        if (parameters.fields().stream().anyMatch(each -> each.id().equals(field))) {
            return Optional.of(LaunchStep.PARAMETERS);
        }
        if (stackSet.has(field)) {
            return Optional.of(LaunchStep.STACK_SETS);
        }
        return tags.fields().stream().anyMatch(each -> each.id().equals(field)) ? Optional.of(LaunchStep.TAGS)
            : Optional.empty();
    }

    void close() {
        version.close();
        name.close();
        parameters.close();
    }
}
