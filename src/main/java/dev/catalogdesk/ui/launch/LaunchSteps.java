package dev.catalogdesk.ui.launch;

/// What the steps of a launch hold.
///
/// @param version version and path
/// @param name the name
/// @param parameters the parameters
/// @param stackSet accounts and regions of a StackSet product
/// @param tags the tags
/// @param notifications the topics
record LaunchSteps(
        VersionStep version,
        NameStep name,
        ParametersStep parameters,
        StackSetStep stackSet,
        TagsStep tags,
        NotificationsStep notifications) {
}
