package dev.catalogdesk.changes.review;

import dev.catalogdesk.changes.ResourceAttribute;
import java.util.Optional;

/// A part of a resource's definition that changes.
///
/// @param attribute which part
/// @param property the property; nothing for other parts
public record ChangedPart(AwsTerm<ResourceAttribute> attribute, Optional<String> property) {
}
