package dev.catalogdesk.ui.component;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/// A text to be read, selected and copied, in one line where there is room and wrapped where there is not: a label
/// cannot be selected, and a text field would cut it. Ctrl+C copies what is selected, or else all of it.
public final class WrappedText extends TextArea {
    private static final double CARET_ROOM = 4;
    private static final double LEAST_WIDTH = 80;

    /// Makes a text.
    ///
    /// @param name what it is, for screen readers; unique in its screen
    /// @param text the text
    public WrappedText(String name, String text) {
        super(text);
        setEditable(false);
        setWrapText(true);
        setMinSize(LEAST_WIDTH, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(name);
        getStyleClass().addAll("wrapped-text", "mono");
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C && getSelection().getLength() == 0) {
                Clip.copy(getText());
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = around();
        return snapSizeX(measured(0).getLayoutBounds().getWidth()) + around.getLeft() + around.getRight() + CARET_ROOM;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = around();
        double room = width < 0 ? 0 : Math.max(1, width - around.getLeft() - around.getRight());
        return snapSizeY(measured(room).getLayoutBounds().getHeight()) + around.getTop() + around.getBottom();
    }

    /// Its own padding and that of the skin's region around the words.
    private Insets around() {
        Insets own = getInsets();
        Insets inner = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        return new Insets(own.getTop() + inner.getTop(), own.getRight() + inner.getRight(),
            own.getBottom() + inner.getBottom(), own.getLeft() + inner.getLeft());
    }

    private Text measured(double wrapping) {
        Text measure = new Text(getText());
        measure.setFont(getFont());
        // As the skin's text has it. Lines of the usual type are lower by a fraction, which over many lines adds up.
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        measure.setWrappingWidth(wrapping);
        return measure;
    }
}
