package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.theme.Icon;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of a page: where one is, the one title, actions with at most one primary among them, and a line of ids
/// and facts.
public final class PageHeader extends VBox {
    private static final double DOT_GAP = 8;
    private final FlowPane breadcrumb = new FlowPane();
    private final Label title = new Label();
    private final HBox beside = new HBox();
    private final HBox actions = new HBox();
    private final FlowPane subtitle = new FlowPane();

    /// Makes an empty head.
    public PageHeader() {
        getStyleClass().add("page-header");
        breadcrumb.getStyleClass().add("breadcrumb");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setId("page-title");
        // A page that is too long shrinks its body, never its head.
        title.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        beside.setMinWidth(USE_PREF_SIZE);
        beside.getStyleClass().add("page-beside");
        actions.getStyleClass().add("page-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        subtitle.getStyleClass().add("page-subtitle");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, beside, gap, actions);
        line.getStyleClass().add("page-line");
        getChildren().addAll(breadcrumb, line, subtitle);
        hideWhenEmpty(breadcrumb, beside, actions, subtitle);
    }

    private static void hideWhenEmpty(Pane... panes) {
        for (Pane pane : panes) {
            pane.managedProperty().bind(Bindings.isNotEmpty(pane.getChildren()));
        }
    }

    /// The title.
    ///
    /// @return its text
    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /// Shows where one is.
    ///
    /// @param steps the places above, from outside in
    /// @param here this place
    public void setBreadcrumb(List<Crumb> steps, String here) {
        breadcrumb.getChildren().clear();
        for (Crumb step : steps) {
            breadcrumb.getChildren().addAll(
                Buttons.link(step.id(), step.text(), step.open()), Icon.CHEVRON_RIGHT.sized(12));
        }
        breadcrumb.getChildren().add(new Label(here));
    }

    /// Puts something beside the title, such as a state.
    ///
    /// @param nodes what to put there
    public void setBeside(Node... nodes) {
        beside.getChildren().setAll(nodes);
    }

    /// Puts the actions at the right.
    ///
    /// @param nodes buttons, the primary one last
    public void setActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    /// Puts facts under the title, with dots between them.
    ///
    /// @param facts labels, ids, links
    public void setSubtitle(Node... facts) {
        subtitle.getChildren().clear();
        for (Node fact : facts) {
            subtitle.getChildren().add(subtitle.getChildren().isEmpty() ? fact : dotted(fact));
        }
    }

    /// A fact behind its dot. At the beginning of a further line the dot would stand for nothing: there it hides, and
    /// the fact stands at the line's edge.
    private static Node dotted(Node fact) {
        Label dot = new Label("\u00b7");
        dot.getStyleClass().add("muted");
        HBox pair = new HBox(DOT_GAP, dot, fact);
        pair.setAlignment(Pos.CENTER_LEFT);
        var begins = pair.layoutXProperty().lessThan(1);
        dot.visibleProperty().bind(begins.not());
        pair.translateXProperty().bind(
            Bindings.when(begins).then(dot.widthProperty().add(DOT_GAP).negate()).otherwise(0.0));
        return pair;
    }

    /// A place above the page.
    ///
    /// @param id id of its link
    /// @param text its name
    /// @param open goes there
    public record Crumb(String id, String text, Runnable open) {
    }
}
