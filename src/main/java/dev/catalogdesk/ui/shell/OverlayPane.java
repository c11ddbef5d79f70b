package dev.catalogdesk.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A layer over the window for one thing at a time: palette, keys, connection picker. Keeps the focus inside while
/// it is open, gives it back afterwards, and closes on Escape or a click beside it.
final class OverlayPane extends StackPane {
    private Optional<Region> content = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    private Runnable closed = () -> { };

    OverlayPane() {
        setId("shell-overlay");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepFocus);
    }

    /// Shows something in place of what was shown before.
    ///
    /// @param shown what to show
    /// @param where its place
    /// @param margin its distance from the edges
    /// @param onClosed called once it is closed
    void show(Region shown, Pos where, Insets margin, Runnable onClosed) {
        if (isVisible()) {
            hide();
        }
        focusBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        closed = onClosed;
        content = Optional.of(shown);
        shown.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(shown, where);
        setMargin(shown, margin);
        getChildren().setAll(shown);
        setVisible(true);
    }

    void hide() {
        if (!isVisible()) {
            return;
        }
        content = Optional.empty();
        setVisible(false);
        getChildren().clear();
        focusBefore.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        Runnable call = closed;
        closed = () -> { };
        call.run();
    }

    boolean shows(Region region) {
        return content.filter(region::equals).isPresent();
    }

    private void keepFocus(Node owner) {
        if (owner == null || content.isEmpty() || isWithin(owner, this)) {
            return;
        }
        content.get().getChildrenUnmodifiable().stream().flatMap(OverlayPane::focusable).findFirst()
            .ifPresent(Node::requestFocus);
    }

    private static Stream<Node> focusable(Node node) {
        Stream<Node> below = node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(OverlayPane::focusable)
            : Stream.empty();
        boolean itself = node.isFocusTraversable() && node.isVisible() && !node.isDisabled();
        return itself ? Stream.of(node) : below;
    }

    static boolean isWithin(Node node, Node ancestor) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }
}
