package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Ids and values are reached and copied by the keyboard, and are whole.
class CopyableIdsTest extends UiTest {
    private static final String ID = "stack-0a4f19c27be86d305-production";
    private static final String ARN = "arn:aws:cloudformation:eu-central-1:111122223333:stack/" + ID;
    private static final Messages MESSAGES = Messages.load();

    @BeforeEach
    void emptyClipboard() {
        runOnUi(() -> Clip.copy("something else"));
    }

    @Test
    void tabLeadsToAShortIdAndCtrlCCopiesAllOfIt() {
        ShortId id = onUi(() -> new ShortId("Stack", ID, MESSAGES));
        showBelowAButton(id, 400);

        press(KeyCode.TAB);
        assertThat(onUi(id::isFocused)).isTrue();
        press(KeyCode.CONTROL, KeyCode.C);

        assertThat(clipboard()).isEqualTo(ID);
        assertThat(onUi(id::getText)).isEqualTo("stack-0a4f19c…tion");
    }

    @Test
    void aTextOfManyLinesHasRoomForAllOfThem() {
        WrappedText text = onUi(() -> new WrappedText("Command", "--option value\n".repeat(40).strip()));
        showBelowAButton(text, 400);

        double room = onUi(() -> ((Region) text.lookup(".viewport")).getHeight());
        assertThat(onUi(() -> text.lookup(".text").getBoundsInParent().getHeight())).isLessThanOrEqualTo(room);
    }

    @Test
    void aShortIdTellsScreenReadersWhatItIs() {
        ShortId id = onUi(() -> new ShortId("Stack", ID, MESSAGES));

        assertThat(onUi(id::getAccessibleText)).isEqualTo("Stack " + ID);
        assertThat(onUi(() -> id.getTooltip().getText())).isEqualTo(ID);
    }

    @Test
    void tabLeadsThroughATextAndCtrlCCopiesAllOfItOrWhatIsSelected() {
        CopyableText text = onUi(() -> new CopyableText("ARN", ARN, MESSAGES));
        showBelowAButton(text, 900);
        press(KeyCode.TAB);
        WrappedText field = onUi(() -> (WrappedText) text.getChildrenUnmodifiable().getFirst());
        assertThat(onUi(field::isFocused)).isTrue();

        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo(ARN);

        runOnUi(() -> field.selectRange(0, 3));
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("arn");

        press(KeyCode.TAB);
        assertThat(onUi(field::isFocused)).isFalse();
        assertThat(field.getText()).isEqualTo(ARN);
    }

    @Test
    void aTextTakesOneLineWhereThereIsRoomAndMoreWhereThereIsNot() {
        CopyableText wide = onUi(() -> new CopyableText("ARN", ARN, MESSAGES));
        showBelowAButton(wide, 1200);
        CopyableText narrow = onUi(() -> new CopyableText("ARN", ARN, MESSAGES));
        showBelowAButton(narrow, 300);

        double line = onUi(wide::getHeight);
        assertThat(line).isBetween(10.0, 30.0);
        assertThat(onUi(narrow::getHeight)).isGreaterThan(2 * line);
        assertThat(onUi(narrow::getWidth)).isLessThanOrEqualTo(300);
    }

    private void showBelowAButton(Node node, double width) {
        showScene(() -> {
            Button before = new Button("Before");
            Scene scene = new Scene(new VBox(before, node, new Button("After")), width, 200);
            new Theme().install(scene);
            before.requestFocus();
            return scene;
        });
        runOnUi(() -> ((VBox) node.getParent()).getChildren().getFirst().requestFocus());
    }

    private static String clipboard() {
        return onUi(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }
}
