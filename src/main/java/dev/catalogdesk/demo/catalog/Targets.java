package dev.catalogdesk.demo.catalog;

import dev.catalogdesk.demo.state.Errors;
import dev.catalogdesk.demo.state.ProvisionedEntry;
import dev.catalogdesk.demo.state.RegionState;
import dev.catalogdesk.demo.wire.Call;
import dev.catalogdesk.model.ProvisionedProductStatus;
import java.util.Optional;

/// Finds the provisioned product that a call is about.
final class Targets {
    private Targets() {
    }

    /// By its id or its name, of which exactly one must be given. The name may be an ARN.
    static ProvisionedEntry byIdOrName(Call call, RegionState region, String idMember, String nameMember) {
        String id = call.text(idMember);
        String name = call.text(nameMember);
        if (id.isEmpty() == name.isEmpty()) {
            throw Errors.invalid("Specify either the provisioned product id or its name"
                + (id.isEmpty() ? "." : ", not both."));
        }
        return find(region, id, name).orElseThrow(() -> Errors.notFound(id.isEmpty() ? name : id));
    }

    /// By its id.
    static ProvisionedEntry byId(RegionState region, String id) {
        return region.provisioned().byId(id, region.now()).orElseThrow(() -> Errors.notFound(id));
    }

    /// Whether something runs and nothing is under way: then it can be planned for, acted on and handed over.
    static boolean stable(ProvisionedProductStatus status) {
        return status == ProvisionedProductStatus.AVAILABLE || status == ProvisionedProductStatus.TAINTED;
    }

    private static Optional<ProvisionedEntry> find(RegionState region, String id, String name) {
        if (!id.isEmpty()) {
            return region.provisioned().byId(id, region.now());
        }
        if (!name.startsWith("arn:")) {
            return region.provisioned().byName(name, region.now());
        }
        return region.provisioned().byId(name.substring(name.lastIndexOf('/') + 1), region.now())
            .filter(entry -> region.arns().provisionedProduct(entry.name(), entry.id()).equals(name));
    }
}
