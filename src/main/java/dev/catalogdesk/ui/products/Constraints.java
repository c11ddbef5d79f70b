package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.ui.component.Messages;

/// Kinds of constraints in words.
final class Constraints {
    private Constraints() {
    }

    static String name(ConstraintSummary constraint, Messages messages) {
        return switch (constraint.type().value()) {
            case LAUNCH -> messages.text("products.constraint.launch");
            case NOTIFICATION -> messages.text("products.constraint.notification");
            case STACKSET -> messages.text("products.constraint.stackset");
            case TEMPLATE -> messages.text("products.constraint.template");
            case RESOURCE_UPDATE -> messages.text("products.constraint.resource-update");
            case UNKNOWN -> constraint.type().text();
        };
    }
}
