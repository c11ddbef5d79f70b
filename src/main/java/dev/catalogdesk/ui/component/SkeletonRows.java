package dev.catalogdesk.ui.component;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Grey bars where rows will be, while they are loaded for the first time.
public final class SkeletonRows extends VBox {
    private static final int ROWS = 12;
    private static final double[] SHARES = {0.62, 0.48, 0.7, 0.55, 0.4, 0.66};

    /// Makes the bars.
    ///
    /// @param rowHeight height of the rows to come, px
    public SkeletonRows(ObservableValue<? extends Number> rowHeight) {
        getStyleClass().add("skeleton-rows");
        setMinHeight(0);
        for (int i = 0; i < ROWS; i++) {
            getChildren().add(row(SHARES[i % SHARES.length], rowHeight));
        }
    }

    private Region row(double share, ObservableValue<? extends Number> rowHeight) {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton-bar");
        VBox row = new VBox(bar);
        row.getStyleClass().add("skeleton-row");
        row.minHeightProperty().bind(rowHeight.map(Number::doubleValue));
        row.prefHeightProperty().bind(rowHeight.map(Number::doubleValue));
        bar.maxWidthProperty().bind(row.widthProperty().multiply(share));
        return row;
    }
}
