package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.scenario.CatalogueConstraint;
import dev.catalogdesk.demo.scenario.CataloguePath;
import dev.catalogdesk.demo.scenario.CatalogueProduct;
import dev.catalogdesk.demo.scenario.CatalogueVersion;
import dev.catalogdesk.demo.wire.Call;
import java.util.List;
import java.util.Optional;

/// Product, version and path that a call means, each by id or by name.
///
/// @param product the product
/// @param version the version
/// @param path the launch path
record Choice(CatalogueProduct product, CatalogueVersion version, CataloguePath path) {
    static Choice of(Call call, RegionState region) {
        CatalogueProduct product = region.product(call.text("ProductId"), call.text("ProductName"));
        CatalogueVersion version =
            version(product, call.text("ProvisioningArtifactId"), call.text("ProvisioningArtifactName"));
        return new Choice(product, version, path(product, call.text("PathId"), call.text("PathName")));
    }

    private static CatalogueVersion version(CatalogueProduct product, String id, String name) {
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid(id.isEmpty()
                ? "Provisioning artifact id or provisioning artifact name must be specified."
                : "Specify either the provisioning artifact id or its name, not both.");
        }
        List<CatalogueVersion> found = product.versions().stream()
            .filter(CatalogueVersion::active)
            .filter(each -> id.isEmpty() ? each.name().equals(name) : each.id().equals(id))
            .toList();
        if (found.isEmpty()) {
            throw Errors.notFound(id.isEmpty() ? name : id);
        }
        if (found.size() > 1) {
            throw Errors.invalid("Multiple Provisioning Artifact with name " + name + " found.");
        }
        return found.getFirst();
    }

    private static CataloguePath path(CatalogueProduct product, String id, String name) {
        if (!id.isEmpty() && !name.isEmpty()) {
            throw Errors.invalid("Specify either the launch path id or its name, not both.");
        }
        if (product.paths().isEmpty()) {
            throw Errors.noPaths(product.id());
        }
        List<CataloguePath> found = product.paths().stream()
            .filter(each -> id.isEmpty() || each.id().equals(id))
            .filter(each -> name.isEmpty() || each.name().equals(name))
            .toList();
        if (found.isEmpty()) {
            throw Errors.invalid(id.isEmpty() ? "Invalid PathName: " + name : "Invalid PathId: " + id);
        }
        if (found.size() > 1) {
            throw Errors.invalid("More than one launch path ids exist. Please specify the launch path id");
        }
        return found.getFirst();
    }

    <C extends CatalogueConstraint> Optional<C> constraint(Class<C> type) {
        return path.constraints().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    String launchRole() {
        return constraint(CatalogueConstraint.Launch.class).map(CatalogueConstraint.Launch::roleArn).orElse("");
    }

    /// The kind of thing that a launch makes.
    String kind() {
        return switch (product.type()) {
            case TERRAFORM_OPEN_SOURCE, TERRAFORM_CLOUD, EXTERNAL -> product.type().name();
            case CLOUD_FORMATION_TEMPLATE, MARKETPLACE, UNKNOWN ->
                constraint(CatalogueConstraint.StackSet.class).isPresent() ? "CFN_STACKSET" : "CFN_STACK";
        };
    }
}
