package dev.catalogdesk.ui.component;

import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Content and what stands in its place. While loading for the first time: a skeleton. While loading again: the old
/// content under a thin bar. Loaded and empty: a message. Failed with nothing older: a message; with older content:
/// the content, under a line that says what failed.
public final class StatePane extends StackPane {
    private final Parts parts;
    private final StateMessages stateMessages;
    private final Node content;
    private final Node skeleton;
    private final StateActions actions;
    private final BusyBar busy;
    private final StackPane place = new StackPane();
    private final VBox column = new VBox();
    private Supplier<? extends Node> empty = Region::new;

    /// Makes a pane that shows nothing yet.
    ///
    /// @param parts texts
    /// @param stateMessages makes the messages
    /// @param content what is shown when all is well
    /// @param skeleton what is shown while loading for the first time
    /// @param actions what messages offer
    public StatePane(
            Parts parts, StateMessages stateMessages, Node content, Node skeleton, StateActions actions) {
        this.parts = parts;
        this.stateMessages = stateMessages;
        this.content = content;
        this.skeleton = skeleton;
        this.actions = actions;
        this.busy = new BusyBar(parts.messages().text("component.state.loading"));
        VBox.setVgrow(place, Priority.ALWAYS);
        column.getChildren().add(place);
        setAlignment(busy, Pos.TOP_LEFT);
        setMinSize(0, 0);
        getChildren().addAll(column, busy);
    }

    /// Says what stands in place of content that is loaded and empty.
    ///
    /// @param message makes it, each time anew
    public void setEmpty(Supplier<? extends Node> message) {
        empty = message;
    }

    /// Shows a state.
    ///
    /// @param state how far loading has come
    /// @param filled whether there is something to show, be it older
    public void show(LoadState state, boolean filled) {
        busy.setBusy(state.loading());
        List<Node> all = new ArrayList<>(List.of(place));
        if (filled) {
            stateMessages.words(state).ifPresent(words -> all.addFirst(banner(words)));
        }
        put(column, all);
        put(place, List.of(inPlace(state, filled)));
    }

    /// Leaves alone what is there: rows change often, and a table taken out and put back is styled anew as a whole.
    private static void put(Pane pane, List<Node> nodes) {
        if (!pane.getChildren().equals(nodes)) {
            pane.getChildren().setAll(nodes);
        }
    }

    private Node inPlace(LoadState state, boolean filled) {
        if (filled) {
            return content;
        }
        return switch (state) {
            case LoadState.Idle idle -> new Region();
            case LoadState.Loading loading -> skeleton;
            case LoadState.Loaded loaded -> scrolled(empty.get());
            default -> scrolled(stateMessages.inPlace(state, actions).orElseThrow());
        };
    }

    private Node scrolled(Node message) {
        ScrollPane scroll = new ScrollPane(message);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node banner(FailureText words) {
        Messages messages = parts.messages();
        Label text = new Label(messages.text("component.state.stale", words.title()), Icon.WARNING.small());
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Node retry = Buttons.link("state-retry", messages.text("component.state.retry"), actions.retry());
        retry.setAccessibleText(messages.text("component.state.retry.accessible", words.title()));
        HBox banner = new HBox(text, retry);
        banner.getStyleClass().addAll("state-banner", Tone.WARNING.styleClass());
        return banner;
    }
}
