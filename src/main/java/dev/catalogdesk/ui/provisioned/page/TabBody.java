package dev.catalogdesk.ui.provisioned.page;

import dev.catalogdesk.ui.component.SkeletonRows;
import dev.catalogdesk.ui.component.StateActions;
import dev.catalogdesk.ui.component.StatePane;
import dev.catalogdesk.ui.record.RecordParts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The content of a tab, and what stands in its place while it is on its way, empty or denied.
///
/// @param <T> what the tab shows
final class TabBody<T> extends StackPane {
    private final TabPart<T> part;
    private final Predicate<T> any;
    private final Consumer<T> show;
    private final StatePane body;

    /// @param any whether there is something to show
    /// @param emptyKey key of the title where there is not; its text follows under the same key and `.text`
    /// @param content shows it
    /// @param show brings it into the content
    TabBody(TabPart<T> part, RecordParts parts, Predicate<T> any, String emptyKey, Node content, Consumer<T> show) {
        this.part = part;
        this.any = any;
        this.show = show;
        VBox place = new VBox(content);
        body = new StatePane(parts.shared(), parts.states(), place,
            new SkeletonRows(parts.shared().theme().rowHeightProperty()),
            new StateActions(part::renew, parts.signIn()));
        body.setEmpty(() -> parts.states().nothingYet(parts.messages().text(emptyKey),
            parts.messages().text(emptyKey + ".text")));
        getChildren().add(body);
        part.value().subscribe(value -> value.ifPresent(this.show));
        part.value().subscribe(value -> show());
        part.state().subscribe(state -> show());
    }

    private void show() {
        Optional<T> value = part.value().get();
        body.show(part.state().get(), value.filter(any).isPresent());
    }
}
