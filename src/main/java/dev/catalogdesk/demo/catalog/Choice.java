package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.Launched;
import dev.catalogdesk.demo.state.OfferedPath;
import dev.catalogdesk.demo.state.OfferedProduct;
import dev.catalogdesk.demo.state.Offers;
import dev.catalogdesk.demo.state.VersionEntry;
import dev.catalogdesk.demo.wire.Call;
import java.util.List;

/// Product, version and path that a call means, each by id or by name.
///
/// @param product the product
/// @param version the version
/// @param path the launch path
record Choice(OfferedProduct product, VersionEntry version, OfferedPath path) {
    static Choice of(Call call, Offers offers) {
        OfferedProduct product = offers.product(call.text("ProductId"), call.text("ProductName"));
        VersionEntry version =
            version(product, call.text("ProvisioningArtifactId"), call.text("ProvisioningArtifactName"));
        return new Choice(product, version, path(product, call.text("PathId"), call.text("PathName")));
    }

    static VersionEntry version(OfferedProduct product, String id, String name) {
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid(id.isEmpty()
                ? "Provisioning artifact id or provisioning artifact name must be specified."
                : "Specify either the provisioning artifact id or its name, not both.");
        }
        List<VersionEntry> found = product.versions().stream()
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

    static OfferedPath path(OfferedProduct product, String id, String name) {
        if (!id.isEmpty() && !name.isEmpty()) {
            throw Errors.invalid("Specify either the launch path id or its name, not both.");
        }
        if (product.paths().isEmpty()) {
            throw Errors.noPaths(product.id());
        }
        List<OfferedPath> found = product.paths().stream()
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

    Launched launched() {
        return Launched.of(product.entry(), version.id(), path);
    }
}
