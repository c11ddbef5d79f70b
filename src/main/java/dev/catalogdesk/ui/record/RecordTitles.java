package dev.catalogdesk.ui.record;

import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.ui.component.Messages;

/// Says in a few words what a record did. The types of records are an open set (`service-semantics` 5): one that is not
/// known is shown as AWS wrote it. Pure.
public final class RecordTitles {
    private final Messages messages;

    /// Needs the texts.
    ///
    /// @param messages the texts
    public RecordTitles(Messages messages) {
        this.messages = messages;
    }

    /// What the record did to what.
    ///
    /// @param record the record
    /// @return such as "Launch of orders-db"
    public String title(RecordDetail record) {
        String target = record.provisionedProductName().isEmpty()
            ? record.provisionedProductId() : record.provisionedProductName();
        return target.isEmpty() ? type(record) : messages.text("record.title", type(record), target);
    }

    /// What the record did.
    ///
    /// @param record the record
    /// @return such as "Launch"
    public String type(RecordDetail record) {
        return switch (record.recordType()) {
            case "PROVISION_PRODUCT" -> messages.text("record.type.launch");
            case "UPDATE_PROVISIONED_PRODUCT" -> messages.text("record.type.update");
            case "TERMINATE_PROVISIONED_PRODUCT" -> messages.text("record.type.terminate");
            case "IMPORT_PROVISIONED_PRODUCT" -> messages.text("record.type.import");
            case "EXECUTE_PROVISIONED_PRODUCT_SERVICE_ACTION" -> messages.text("record.type.action");
            case "UPDATE_PROVISIONED_PRODUCT_PROPERTIES" -> messages.text("record.type.properties");
            case "" -> messages.text("record.type.none");
            default -> record.recordType();
        };
    }
}
