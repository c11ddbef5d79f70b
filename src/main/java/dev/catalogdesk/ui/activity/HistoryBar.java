package dev.catalogdesk.ui.activity;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.ui.component.Buttons;
import dev.catalogdesk.ui.component.ChoiceWords;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.record.RecordParts;
import dev.catalogdesk.ui.theme.Icon;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Below the list: whose earlier records it holds, how old they are, and the way to older ones. Wraps where the list is
/// narrow.
final class HistoryBar extends FlowPane {
    private static final double GAP = 8;
    private final HistoryViewModel model;
    private final RecordParts parts;
    private final Messages messages;
    private final ChoiceBox<AccessScope> scope = new ChoiceBox<>();
    private final Label age = new Label();
    private final Hyperlink more;

    HistoryBar(HistoryViewModel model, RecordParts parts) {
        super(GAP, GAP);
        this.model = model;
        this.parts = parts;
        messages = parts.shared().messages();
        setId("activity-history");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("activity-foot");
        Label title = new Label(messages.text("activity.history"));
        title.getStyleClass().add("muted");
        Button refresh = Buttons.icon(
            "activity-refresh", Icon.REFRESH, messages.text("activity.history.refresh"), model::refresh);
        more = Buttons.link("activity-more", messages.text("activity.history.more"), model::loadMore);
        more.setMinWidth(USE_PREF_SIZE);
        age.setId("activity-age");
        age.getStyleClass().add("muted");
        getChildren().addAll(title, scopes(), refresh, age, more);
        bind();
    }

    private ChoiceBox<AccessScope> scopes() {
        scope.setId("activity-scope");
        scope.setAccessibleText(messages.text("activity.history.scope"));
        scope.setMinWidth(USE_PREF_SIZE);
        scope.setConverter(new ChoiceWords<>(
            each -> messages.text("activity.history.scope." + each.name().toLowerCase(Locale.ROOT))));
        scope.getItems().setAll(AccessScope.USER, AccessScope.ROLE, AccessScope.ACCOUNT);
        return scope;
    }

    private void bind() {
        scope.valueProperty().bindBidirectional(model.scope());
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(model.more());
        model.state().subscribe(state -> more.setDisable(state.loading()));
        model.loadedAt().subscribe(at -> tellAge());
        parts.shared().ticker().follow(this, now -> tellAge());
    }

    private void tellAge() {
        age.setText(model.loadedAt().get().map(at -> messages.text("activity.history.updated",
            parts.shared().times().ago(at, parts.shared().executor().now()))).orElse(""));
    }
}
