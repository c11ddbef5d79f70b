package dev.catalogdesk.demo.stacks;

import dev.catalogdesk.demo.state.Arns;

/// Which stack something is about.
///
/// @param arns account and region
/// @param name the stack's name
/// @param arn the stack's ARN; empty for what is no stack
/// @param seed what tells its believable values from those of others
public record StackIdentity(Arns arns, String name, String arn, String seed) {
    /// The stack of a provisioned product or, where it has none, what stands for it.
    ///
    /// @param arns account and region
    /// @param provisionedProductId id beginning with `pp-`
    /// @return the identity
    public static StackIdentity of(Arns arns, String provisionedProductId) {
        return new StackIdentity(arns, arns.stackName(provisionedProductId), arns.stack(provisionedProductId),
            provisionedProductId);
    }

    /// Any stack.
    ///
    /// @param arns account and region
    /// @param name its name
    /// @param arn its ARN
    /// @return the identity
    public static StackIdentity of(Arns arns, String name, String arn) {
        String own = arns.stackName("");
        return name.startsWith(own) ? of(arns, name.substring(own.length())) : new StackIdentity(arns, name, arn, arn);
    }
}
