package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StatePane;
import dev.catalogdesk.ui.record.RecordParts;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All records of the product, page by page.
final class RecordsPane extends VBox {
    private final ProvisionedPageViewModel model;
    private final RecordTimeline timeline;
    private final Hyperlink older;
    private final Label scope;
    private final StatePane body;

    RecordsPane(ProvisionedPageViewModel model, RecordParts parts, PageWords words) {
        this.model = model;
        Messages messages = parts.messages();
        timeline = new RecordTimeline(model, parts, words);
        older = Buttons.link("provisioned-older", messages.text("provisioned.page.records.older"), model::older);
        scope = new Label(messages.text("provisioned.page.records.scope.own"));
        scope.setWrapText(true);
        scope.getStyleClass().add("muted");
        VBox content = new VBox(scope, timeline, older);
        content.getStyleClass().add("record-section");
        body = new StatePane(parts.shared(), parts.states(), content,
            new SkeletonRows(parts.shared().theme().rowHeightProperty()),
            new StateActions(model::refresh, parts.signIn()));
        body.setEmpty(() -> parts.states().nothingYet(messages.text("provisioned.page.records.none"),
            messages.text("provisioned.page.records.none.text")));
        getChildren().add(body);
        model.history().value().subscribe(history -> show());
        model.history().state().subscribe(state -> show());
        model.names().value().subscribe(names -> show());
    }

    private void show() {
        boolean any = model.history().value().get().map(history -> !history.records().isEmpty()).orElse(false);
        model.history().value().get().ifPresent(history -> {
            timeline.show(history, Integer.MAX_VALUE);
            shown(older, history.next().isPresent());
            shown(scope, history.scope() != AccessScope.ACCOUNT);
        });
        body.show(model.history().state().get(), any);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
