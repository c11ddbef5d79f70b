package dev.catalogdesk.demo.scenario;

import dev.catalogdesk.model.ProvisioningParameter;
import dev.catalogdesk.template.TemplateParser;
import java.util.List;

/// The parameters of a version's template.
final class Parameters {
    private Parameters() {
    }

    static List<String> of(RegionalCatalogue region, String versionId) {
        return region.products().stream().flatMap(product -> product.versions().stream())
            .filter(version -> version.id().equals(versionId)).findFirst().map(CatalogueVersion::template)
            .map(Parameters::of).orElseThrow();
    }

    static List<String> of(String template) {
        return TemplateParser.parse(template).parameters().stream().map(ProvisioningParameter::key).toList();
    }
}
