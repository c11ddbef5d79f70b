package dev.catalogdesk.operations.watch;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.OpenEnum;
import dev.catalogdesk.model.Page;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import dev.catalogdesk.model.RecordPage;
import dev.catalogdesk.model.RecordStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a record. Blocks; throws `CatalogException`.
final class RecordReader {
    private RecordReader() {
    }

    /// The record with its first outputs.
    static RecordPage first(WatchedRecord subject) {
        try {
            return subject.catalog().describeRecord(subject.recordId(), Optional.empty());
        } catch (CatalogException.NotFound e) {
            if (subject.goneIsDone() && gone(subject)) {
                return new RecordPage(terminated(subject), new Page<>(List.of(), Optional.empty()));
            }
            throw e;
        }
    }

    /// All outputs.
    static List<RecordOutput> outputs(WatchedRecord subject, RecordPage first) {
        List<RecordOutput> outputs = new ArrayList<>(first.outputs().items());
        Optional<String> token = first.outputs().nextToken();
        while (token.isPresent()) {
            RecordPage next = subject.catalog().describeRecord(subject.recordId(), token);
            outputs.addAll(next.outputs().items());
            // A token that comes back unchanged would never end.
            token = next.outputs().nextToken().equals(token) ? Optional.empty() : next.outputs().nextToken();
        }
        return outputs;
    }

    /// A record just made may not be found either, so the product is asked for too.
    private static boolean gone(WatchedRecord subject) {
        try {
            subject.catalog().describeProvisionedProduct(subject.provisionedProductId());
            return false;
        } catch (CatalogException.NotFound e) {
            return true;
        }
    }

    private static RecordDetail terminated(WatchedRecord subject) {
        return new RecordDetail(subject.recordId(), "", subject.provisionedProductId(),
            OpenEnum.of(RecordStatus.SUCCEEDED), "TERMINATE_PROVISIONED_PRODUCT", "", Optional.empty(),
            Optional.empty(), "", "", "", List.of(), List.of(), "");
    }
}
