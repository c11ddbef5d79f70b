package dev.catalogdesk.ui.activity;

import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/// What can be done about an operation that waits, or whose outcome is not known. Values that were not kept are asked
/// for in the row itself before it is sent.
final class QueueLinks {
    private final ActivityRow row;
    private final ActivityViewModel model;
    private final Messages messages;
    private final HBox secrets;
    private final RowLinks links;

    /// @param links takes the links
    /// @param secrets takes the fields for values that were not kept
    QueueLinks(ActivityRow row, ActivityViewModel model, Messages messages, RowLinks links, HBox secrets) {
        this.row = row;
        this.model = model;
        this.messages = messages;
        this.links = links;
        this.secrets = secrets;
        for (QueueAction action : QueueAction.values()) {
            String text = messages.text("activity." + action.code());
            if (action == QueueAction.SEND_NOW || action == QueueAction.SEND_AGAIN) {
                links.addChanging(action.code(), text, () -> act(action));
            } else {
                links.add(action.code(), text, () -> act(action));
            }
        }
    }

    void show(Set<QueueAction> possible) {
        for (QueueAction action : QueueAction.values()) {
            links.offer(action.code(), possible.contains(action));
        }
        if (!possible.contains(QueueAction.SEND_NOW) && !possible.contains(QueueAction.SEND_AGAIN)) {
            shown(secrets, false);
        }
    }

    private void act(QueueAction action) {
        switch (action) {
            case SEND_NOW, SEND_AGAIN -> send();
            case SEND_AFTER -> chooseOther();
            case TAKE_BACK -> model.takeBack(row);
            case FOLLOW_RECORD -> model.followRecord(row);
            case DISMISS -> model.dismiss(row);
        }
    }

    private void send() {
        List<String> missing = model.missingSecrets(row);
        if (missing.isEmpty()) {
            model.send(row, Map.of());
        } else {
            ask(missing);
        }
    }

    private void ask(List<String> missing) {
        secrets.getChildren().clear();
        Map<String, PasswordField> fields = new LinkedHashMap<>();
        for (String key : missing) {
            PasswordField field = new PasswordField();
            field.setId("activity-secret-" + key);
            field.setPromptText(key);
            field.setAccessibleText(messages.text("activity.secret", key));
            fields.put(key, field);
        }
        Node send = Buttons.primary("activity-secrets-send", messages.text("activity.secrets.send"), () -> {
            Map<String, String> values = new LinkedHashMap<>();
            fields.forEach((key, field) -> values.put(key, field.getText()));
            shown(secrets, false);
            secrets.getChildren().clear();
            model.send(row, values);
        });
        secrets.getChildren().addAll(fields.values());
        secrets.getChildren().add(send);
        shown(secrets, true);
        fields.values().iterator().next().requestFocus();
    }

    private void chooseOther() {
        ContextMenu menu = new ContextMenu();
        for (ActivityRow other : model.others(row)) {
            MenuItem item = new MenuItem(other.text().get().title());
            item.setOnAction(event -> model.sendAfter(row, other));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(messages.text("activity.send-after.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        links.link(QueueAction.SEND_AFTER.code()).ifPresent(link -> menu.show(link, Side.BOTTOM, 0, 0));
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
