package dev.catalogdesk.ui.component;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A list beside the page of what is open. Where it is too narrow for both, the page lies over the list. Escape in
/// the page goes back to the list. A column of facets may stand before the list; it gives way first.
public final class ListAndPage extends StackPane {
    private static final double NARROW = 820;
    private static final double ROOM_FOR_FACETS = 1160;
    private static final double FIRST_SHARE = 0.36;
    private static final double LIST_MIN = 300;
    private static final double PAGE_MIN = 440;

    private final Region list;
    private final Region page;
    private final SplitPane split = new SplitPane();
    private final BorderPane frame = new BorderPane();
    private final BooleanProperty pageOpen = new SimpleBooleanProperty(false);
    private final BooleanProperty pageWide = new SimpleBooleanProperty(false);
    private final BooleanProperty facetsWanted = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper facetsShown = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(false);
    private final DoubleProperty divider = new SimpleDoubleProperty(FIRST_SHARE);
    private Region facets = new Region();
    private boolean hasFacets;
    private boolean newDivider;
    private Runnable back = () -> pageOpen.set(false);

    /// Puts list and page side by side.
    ///
    /// @param list the list
    /// @param page the page; shows its own message while nothing is open
    public ListAndPage(Region list, Region page) {
        this.list = list;
        this.page = page;
        getStyleClass().add("list-and-page");
        split.widthProperty().subscribe(this::place);
        frame.setCenter(split);
        getChildren().add(frame);
        widthProperty().subscribe(this::arrange);
        pageOpen.subscribe(this::arrange);
        facetsWanted.subscribe(this::arrange);
        pageWide.subscribe(this::arrange);
        divider.subscribe(this::place);
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                list.requestFocus();
                event.consume();
            }
        });
    }

    /// Puts facets before the list.
    ///
    /// @param column the facets
    public void setFacets(Region column) {
        facets = column;
        hasFacets = true;
        arrange();
    }

    /// Says what Escape in the page does.
    ///
    /// @param action goes back to the list
    public void setOnBack(Runnable action) {
        back = action;
    }

    /// Whether something is open; decides, where it is narrow, between list and page.
    ///
    /// @return set by the view
    public BooleanProperty pageOpenProperty() {
        return pageOpen;
    }

    /// Whether the page needs all the room it can get, as a wizard does: facets give way and the list is as narrow as
    /// it may be.
    ///
    /// @return set by the view
    public BooleanProperty pageWideProperty() {
        return pageWide;
    }

    /// Whether facets are asked for though there is little room.
    ///
    /// @return set by a button
    public BooleanProperty facetsWantedProperty() {
        return facetsWanted;
    }

    /// Whether facets stand before the list now.
    ///
    /// @return true if so
    public ReadOnlyBooleanProperty facetsShownProperty() {
        return facetsShown.getReadOnlyProperty();
    }

    /// Whether only one of list and page is shown.
    ///
    /// @return true if so
    public ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    /// Where the divider stands, as a share of the width. Kept by the view, through the settings.
    ///
    /// @return from 0 to 1
    public DoubleProperty dividerProperty() {
        return divider;
    }

    private void arrange() {
        if (getWidth() == 0) {
            return;
        }
        boolean showFacets = hasFacets && !pageWide.get()
            && (getWidth() >= ROOM_FOR_FACETS || facetsWanted.get());
        facetsShown.set(showFacets);
        frame.setLeft(showFacets ? facets : null);
        narrow.set(getWidth() < NARROW);
        list.setMinWidth(narrow.get() ? 0 : LIST_MIN);
        page.setMinWidth(narrow.get() ? 0 : PAGE_MIN);
        if (narrow.get()) {
            split.getItems().setAll(pageOpen.get() ? page : list);
        } else if (split.getItems().size() != 2) {
            split.getItems().setAll(list, page);
            split.getDividers().getFirst().positionProperty().addListener((position, old, now) -> moved(now));
            newDivider = true;
        }
        place();
    }

    /// A new divider loses its place when it is laid out for the first time, so it is put there once more afterwards.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (newDivider && split.getWidth() > 0) {
            newDivider = false;
            split.layout();
            place();
        }
    }

    /// Puts the divider where it belongs. The split pane forgets its share while it is laid out without a width.
    private void place() {
        if (split.getWidth() > 0 && !split.getDividers().isEmpty()) {
            split.getDividers().getFirst().setPosition(pageWide.get() ? 0 : divider.get());
        }
    }

    /// Remembers what the operator dragged, and not what a layout came to.
    private void moved(Number position) {
        boolean dragged = split.lookupAll(".split-pane-divider").stream().anyMatch(Node::isPressed);
        if (dragged && !pageWide.get()) {
            divider.set(position.doubleValue());
        }
    }
}
