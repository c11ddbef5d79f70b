package dev.catalogdesk.ui.record;

import dev.catalogdesk.ui.component.AdviceText;

/// One of a record's errors, as the page shows it.
///
/// @param code the record's own code; empty where AWS gave none
/// @param advice what the error means, secrets masked
public record RecordErrorShown(String code, AdviceText advice) {
}
