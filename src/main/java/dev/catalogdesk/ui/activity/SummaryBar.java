package dev.catalogdesk.ui.activity;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// The line of the closed drawer: what runs, and what ended last where there is room for both.
final class SummaryBar extends HBox {
    private static final double GAP = 16;
    private final ActivityLine running;
    private final ActivityLine ended;

    SummaryBar(ActivityLine running, ActivityLine ended, Node nothing) {
        super(GAP, running, ended, nothing);
        this.running = running;
        this.ended = ended;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        ended.giveRoom(!running.isManaged() || running.prefWidth(-1) + GAP + ended.prefWidth(-1) <= getWidth());
        super.layoutChildren();
    }
}
