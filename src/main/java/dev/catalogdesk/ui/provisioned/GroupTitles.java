package dev.catalogdesk.ui.provisioned;

import dev.catalogdesk.ui.component.Messages;

/// Puts the key of a group into words.
final class GroupTitles {
    private final Messages messages;

    GroupTitles(Messages messages) {
        this.messages = messages;
    }

    /// The words for a key; products and owners are called as they are.
    String title(String key) {
        return switch (key) {
            case "AVAILABLE" -> messages.text("component.status.available");
            case "UNDER_CHANGE" -> messages.text("component.status.under-change");
            case "TAINTED" -> messages.text("component.status.tainted");
            case "ERROR" -> messages.text("component.status.error");
            case "PLAN_IN_PROGRESS" -> messages.text("component.status.plan");
            case "" -> messages.text("provisioned.group.unknown");
            default -> key;
        };
    }
}
