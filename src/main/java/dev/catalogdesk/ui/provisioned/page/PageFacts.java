package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.ProvisionedProduct;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.ui.record.StackFollower;
import java.util.List;
import java.util.Optional;

/// What the page knows by now, handed to the background work of a tab.
///
/// @param product the product
/// @param names what its ids stand for
/// @param records its records as far as they were asked for, newest first
/// @param account the account's digits; empty while unknown
record PageFacts(ProvisionedProduct product, PageNames names, List<RecordDetail> records, String account) {
    private static final String STACK = "CFN_STACK";

    PageFacts {
        records = List.copyOf(records);
    }

    /// The stack's name or ARN; nothing for what has no stack.
    Optional<String> stack() {
        if (!product.type().equals(STACK)) {
            return Optional.empty();
        }
        return names.found().map(ProvisionedProduct::physicalId).filter(id -> id.startsWith("arn:"))
            .or(() -> StackFollower.stackName(account, product.id()));
    }

    /// The newest record that provisioned, or was to.
    Optional<RecordDetail> newest() {
        return records.stream().filter(RecordKinds::provisions).findFirst();
    }

    /// The records that provisioned with success, newest first.
    List<RecordDetail> good() {
        return records.stream()
            .filter(each -> RecordKinds.provisions(each) && each.status().is(RecordStatus.SUCCEEDED)).toList();
    }
}
