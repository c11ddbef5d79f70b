package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordDetail;
import java.util.Set;

/// Tells kinds of records apart. Their types are an open set (`service-semantics` 5). Pure.
final class RecordKinds {
    private static final Set<String> PROVISIONING =
        Set.of("PROVISION_PRODUCT", "UPDATE_PROVISIONED_PRODUCT", "IMPORT_PROVISIONED_PRODUCT");

    private RecordKinds() {
    }

    /// Whether it gave the product a version, or was to.
    static boolean provisions(RecordDetail record) {
        return PROVISIONING.contains(record.recordType());
    }
}
