package dev.catalogdesk.ui.form;

import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.ParameterConstraints;
import dev.catalogdesk.model.ParameterGroup;
import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.model.TagUpdates;
import dev.catalogdesk.model.UsageInstructions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parameters and hints for tests of forms.
final class Fields {
    private Fields() {
    }

    static ProvisioningParameter of(String key, String type, String usual, String... allowed) {
        return parameter(key, type, usual, false, new ParameterConstraints(List.of(allowed), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static ProvisioningParameter matching(String key, String pattern, String says) {
        return parameter(key, "String", "", false, new ParameterConstraints(List.of(), Optional.of(pattern),
            Optional.of(says).filter(words -> !words.isEmpty()), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty()));
    }

    static ProvisioningParameter secret(String key) {
        return parameter(key, "String", "", true, ParameterConstraints.none());
    }

    /// An empty default stands for none.
    private static ProvisioningParameter parameter(
            String key, String type, String usual, boolean secret, ParameterConstraints limits) {
        return new ProvisioningParameter(key, Optional.of(usual).filter(text -> !text.isEmpty()), type, secret, "",
            limits);
    }

    static UsageInstructions hints(ParameterGroup... groups) {
        return new UsageInstructions(Optional.empty(), Optional.empty(), Optional.empty(),
            OpenEnum.read("ALLOWED", TagUpdates.UNKNOWN), List.of(), List.of(groups), Map.of(), List.of());
    }
}
