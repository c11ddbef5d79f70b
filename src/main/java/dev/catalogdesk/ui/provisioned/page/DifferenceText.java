package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.changes.difference.Segment;
import dev.catalogdesk.changes.difference.SegmentKind;
import dev.catalogdesk.changes.difference.TextDifference;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text with what it lost struck out and what it won underlined: colour is never the only sign.
final class DifferenceText extends TextFlow {
    DifferenceText(TextDifference difference) {
        difference.segments().forEach(segment -> getChildren().add(text(segment)));
    }

    private static Text text(Segment segment) {
        Text text = new Text(segment.text());
        text.getStyleClass().add("mono");
        text.setStrikethrough(segment.kind() == SegmentKind.REMOVED);
        text.setUnderline(segment.kind() == SegmentKind.ADDED);
        text.getStyleClass().add(switch (segment.kind()) {
            case EQUAL -> "provisioned-same";
            case REMOVED -> "provisioned-removed";
            case ADDED -> "provisioned-added";
        });
        return text;
    }
}
