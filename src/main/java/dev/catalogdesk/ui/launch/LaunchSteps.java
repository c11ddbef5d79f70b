package dev.catalogdesk.ui.launch;

import dev.catalogdesk.model.ProvisioningParameters;
import java.util.List;

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

    void close() {
        version.close();
        name.close();
        parameters.close();
    }
}
