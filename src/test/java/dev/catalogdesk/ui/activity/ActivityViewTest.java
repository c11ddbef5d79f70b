package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.shell.MutationGate;
import dev.catalogdesk.ui.testing.UiTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;

/// The open drawer stays cheap with many operations, and nothing that is worked in goes away.
class ActivityViewTest extends UiTest {
    private final ManyOperations operations = new ManyOperations();
    private final MutationGate gate = new MutationGate();
    private final List<String> led = new ArrayList<>();

    @Test
    void makesALinkOnlyOnceItIsOffered() {
        runOnUi(() -> operations.launch("orders-db"));
        open();

        assertThat(find("activity-stop")).isPresent();
        assertThat(find("activity-again")).isEmpty();
        assertThat(find("activity-resume")).isEmpty();
        assertThat(find("activity-send-now")).isEmpty();

        runOnUi(() -> operations.end("orders-db"));
        assertThat(isShown("activity-again")).isTrue();
        assertThat(isShown("activity-stop")).isFalse();
        assertThat(texts()).containsExactly("Details", "Open product", "Launch another like this", "Copy");
    }

    @Test
    void turnsOffALinkThatIsMadeWhileNothingMayBeChanged() {
        runOnUi(() -> {
            gate.set(MutationGate.Ground.READ_ONLY, Optional.of("Reading only"));
            operations.launch("orders-db");
        });
        open();
        runOnUi(() -> operations.end("orders-db"));

        assertThat(onUi(() -> node("activity-again", Node.class).isDisable())).isTrue();
        assertThat(onUi(() -> node("activity-copy", Node.class).isDisable())).isFalse();
        runOnUi(() -> gate.set(MutationGate.Ground.READ_ONLY, Optional.empty()));
        assertThat(onUi(() -> node("activity-again", Node.class).isDisable())).isFalse();
    }

    @Test
    void keepsFocusAndDetailsOfARowThatMovesToThoseThatEnded() {
        runOnUi(() -> {
            operations.launch("stays");
            operations.launch("ends");
        });
        open();
        Hyperlink details = onUi(() -> (Hyperlink) rows().getFirst().lookup("#activity-details"));
        runOnUi(() -> {
            details.requestFocus();
            details.fire();
            operations.end("ends");
        });

        assertThat(onUi(operations::names)).containsExactly("stays", "ends");
        assertThat(onUi(() -> rows().getLast().lookup("#activity-details"))).isSameAs(details);
        assertThat(onUi(details::isFocused)).isTrue();
        assertThat(onUi(() -> rows().getLast().lookup(".activity-details").isVisible())).isTrue();
    }

    @Test
    void keepsWhatIsUnfoldedHoweverManyCome() {
        runOnUi(() -> List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j").forEach(operations::launch));
        open();
        assertThat(find("activity-more")).isEmpty();
        runOnUi(() -> {
            ((Hyperlink) rows().getLast().lookup("#activity-details")).fire();
            operations.launch("k");
            operations.launch("l");
        });

        waitUntil("the newest are there", () -> rows().size() == 11);
        assertThat(onUi(() -> rows().getLast().lookup(".activity-details").isVisible())).isTrue();
        runOnUi(() -> node("activity-more", Hyperlink.class).fire());
        assertThat(led).containsExactly("all");
    }

    @Test
    void makesNoRowsWhileItIsClosed() {
        ActivityView view = onUi(() -> {
            operations.launch("orders-db");
            return view();
        });

        assertThat(onUi(() -> view.content().lookupAll(".activity-row"))).isEmpty();
    }

    private List<Node> rows() {
        return node("activity-content", Node.class).lookupAll(".activity-row").stream()
            .sorted((a, b) -> Double.compare(place(a), place(b))).toList();
    }

    private static double place(Node row) {
        return row.getParent().getChildrenUnmodifiable().indexOf(row);
    }

    private List<String> texts() {
        return onUi(() -> node("activity-copy", Node.class).getParent().getChildrenUnmodifiable()
            .stream().filter(Node::isVisible).map(link -> ((Hyperlink) link).getText()).toList());
    }

    private void open() {
        showScene(() -> new Scene(new BorderPane(view().content()), 1024, 400));
        waitUntil("all rows are there", () -> rows().size() == operations.names().size());
    }

    private ActivityView view() {
        ActivityView view = new ActivityView(
            operations.model, operations.messages, row -> { }, row -> { }, row -> { }, gate);
        view.setOnMore(() -> led.add("all"));
        return view;
    }
}
