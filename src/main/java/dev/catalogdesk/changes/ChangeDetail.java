package dev.catalogdesk.changes;

import java.util.Optional;

/// One reason for which a resource changes.
///
/// @param target what is changed of it
/// @param evaluation whether that is sure
/// @param source what made it change
/// @param causingEntity the parameter, the resource or the attribute (`Topic.TopicName`) that made it change; nothing
///     for a direct modification
public record ChangeDetail(
        ChangeTarget target, Evaluation evaluation, ChangeSource source, Optional<String> causingEntity) {
}
