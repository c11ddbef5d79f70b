package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordOutput;
import java.util.List;
import java.util.Optional;

/// The outputs of a product.
///
/// @param outputs the outputs
/// @param from the record that left them; nothing where it cannot be read
record OutputsShown(List<RecordOutput> outputs, Optional<RecordDetail> from) {
    OutputsShown {
        outputs = List.copyOf(outputs);
    }
}
