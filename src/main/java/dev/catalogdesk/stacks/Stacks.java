package dev.catalogdesk.stacks;

import java.util.List;
import java.util.Set;

/// Reads stacks of one connection and region. Methods block and may be called from any thread but the JavaFX thread.
public interface Stacks {
    /// Finds resources in the stacks changed last, to offer their ids where a parameter asks for one. Not all stacks
    /// are looked into: each takes a call, and the account's limit on calls is shared with everything else.
    ///
    /// @param types types of resources, such as `AWS::EC2::Subnet`
    /// @return those found, of the stack changed last first
    /// @throws StacksException if stacks cannot be listed
    List<StackResource> resources(Set<String> types);
}
