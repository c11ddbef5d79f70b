package dev.catalogdesk.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.catalogdesk.demo.wire.Nodes;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ProvisioningParameter;
import java.util.Optional;

/// Writes the parameters of a version as the service does: limits as texts, and absent where there are none.
public final class ShownParameter {
    private ShownParameter() {
    }

    /// Writes a parameter of a version's template.
    ///
    /// @param parameter the parameter
    /// @return `ProvisioningArtifactParameter`
    public static ObjectNode write(ProvisioningParameter parameter) {
        ObjectNode node = Nodes.object().put("ParameterKey", parameter.key());
        parameter.defaultValue().ifPresent(value -> node.put("DefaultValue", value));
        node.put("ParameterType", parameter.type()).put("IsNoEcho", parameter.noEcho());
        Nodes.putIfAny(node, "Description", parameter.description());
        ParameterConstraints limits = parameter.constraints();
        ObjectNode constraints = Nodes.object();
        constraints.set("AllowedValues", Nodes.texts(limits.allowedValues()));
        put(constraints, "AllowedPattern", limits.allowedPattern());
        put(constraints, "ConstraintDescription", limits.constraintDescription());
        put(constraints, "MaxLength", limits.maxLength());
        put(constraints, "MinLength", limits.minLength());
        put(constraints, "MaxValue", limits.maxValue());
        put(constraints, "MinValue", limits.minValue());
        node.set("ParameterConstraints", constraints);
        return node;
    }

    private static void put(ObjectNode node, String member, Optional<String> text) {
        text.ifPresent(value -> node.put(member, value));
    }
}
