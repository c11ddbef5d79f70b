package dev.catalogdesk.template;

import dev.catalogdesk.template.Resolved.Pending;
import java.util.Optional;

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

    /// What the parameter store holds, where a parameter of a type such as `AWS::SSM::Parameter::Value<String>` names
    /// it. AWS looks it up when the template is applied.
    ///
    /// @param name its name there
    /// @return the value; nothing where the name shall stand for it
    default Optional<Resolved> stored(String name) {
        return Optional.empty();
    }

    /// Nothing known of any resource, nor of the parameter store.
    ///
    /// @return values that are all pending
    static ResourceValues unknown() {
        return new ResourceValues() {
            @Override
            public Optional<Resolved> stored(String name) {
                return Optional.of(Pending.stored(name));
            }
        };
    }
}
