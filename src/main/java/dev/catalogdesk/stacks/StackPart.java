package dev.catalogdesk.stacks;

import java.time.Instant;
import java.util.Optional;

/// A resource of a stack as it stands.
///
/// @param logicalId its name in the template
/// @param physicalId its id or name in the account; empty while it has none
/// @param type its type, such as `AWS::EC2::Subnet`
/// @param status such as `CREATE_COMPLETE`; an open set
/// @param reason AWS's words about the status; may be empty
/// @param changed when it last changed
public record StackPart(
        String logicalId, String physicalId, String type, String status, String reason, Optional<Instant> changed) {
}
