package dev.catalogdesk.template;

import dev.catalogdesk.template.Resolved.Pending;

/// What `Ref` and `Fn::GetAtt` give for the resources of a template. Whoever evaluates knows more or less of it: the
/// simulation all, a comparison of templates only what the stack told.
public interface ResourceValues {
    /// What `Ref` gives, mostly the physical id.
    ///
    /// @param logicalId the resource
    /// @return the value, or [Pending]
    default Resolved reference(String logicalId) {
        return Pending.on(new Dependency(logicalId, "", false));
    }

    /// What `Fn::GetAtt` gives.
    ///
    /// @param logicalId the resource
    /// @param attribute the attribute, such as `Arn` or `Endpoint.Address`
    /// @return the value, or [Pending]
    default Resolved attribute(String logicalId, String attribute) {
        return Pending.on(new Dependency(logicalId, attribute, false));
    }

    /// Nothing known of any resource.
    ///
    /// @return values that are all pending
    static ResourceValues unknown() {
        return new ResourceValues() { };
    }
}
