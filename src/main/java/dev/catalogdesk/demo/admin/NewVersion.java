package dev.catalogdesk.demo.admin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.model.Guidance;
import dev.catalogdesk.model.ProductType;
import java.util.List;

/// A version that is asked for.
///
/// @param parameters the structure `ProvisioningArtifactProperties`
/// @param type the product's type
record NewVersion(JsonNode parameters, ProductType type) {
    NewVersion {
        if (parameters.isMissingNode()) {
            throw Errors.invalid("ProvisioningArtifactParameters must be specified.");
        }
        String own = parameters.path("Type").asText(type.name());
        if (!own.equals(type.name())) {
            throw Errors.invalid("Provisioning artifact type " + own + " does not match the product type " + type
                + ".");
        }
    }

    JsonNode info() {
        return parameters.path("Info");
    }

    /// Whether the template is read before it is taken. Service Catalog does not validate Terraform configurations.
    boolean validated() {
        return type == ProductType.CLOUD_FORMATION_TEMPLATE
            && !parameters.path("DisableTemplateValidation").asBoolean(false);
    }

    VersionEntry entry(RegionState region, Loaded template) {
        return new VersionEntry(region.ids().next("pa"), parameters.path("Name").asText(""),
            parameters.path("Description").asText(""), region.now(), Guidance.DEFAULT, true, template.text(),
            template.origin(), List.of());
    }
}
