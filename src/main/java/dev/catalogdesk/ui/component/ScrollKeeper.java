package dev.catalogdesk.ui.component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps what is on screen where it is while a refresh brings or takes rows above it; the toolkit keeps the row's
/// number instead. A list that stands at its top stays there, so that what is new is seen.
///
/// @param <R> the row
final class ScrollKeeper<R> {
    private final TableView<R> view;
    private final Function<R, String> id;
    private List<String> onScreen = List.of();
    private double offset;

    ScrollKeeper(TableView<R> view, Function<R, String> id) {
        this.view = view;
        this.id = id;
    }

    /// Remembers what is on screen, before the first change that the table has not laid out yet.
    ///
    /// @return whether there is something to restore
    boolean remember() {
        if (onScreen.isEmpty()) {
            flow().ifPresent(this::remember);
        }
        return !onScreen.isEmpty();
    }

    private void remember(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || (first.getIndex() == 0 && first.getLayoutY() >= 0)) {
            return;
        }
        int end = Math.min(last.getIndex() + 1, view.getItems().size());
        offset = first.getLayoutY();
        onScreen = first.getIndex() >= end ? List.of()
            : view.getItems().subList(first.getIndex(), end).stream().map(id).toList();
    }

    /// Forgets it, since the list goes elsewhere.
    void forget() {
        onScreen = List.of();
    }

    /// Brings the first of the remembered rows that is still there back to its place. Within the layout.
    void restore() {
        if (onScreen.isEmpty()) {
            return;
        }
        List<String> now = view.getItems().stream().map(id).toList();
        for (int i = 0; i < onScreen.size(); i++) {
            int index = now.indexOf(onScreen.get(i));
            if (index >= 0) {
                int top = Math.max(0, index - i);
                view.layout();
                flow().ifPresent(flow -> {
                    flow.scrollToTop(top);
                    flow.scrollPixels(-offset);
                });
                break;
            }
        }
        forget();
    }

    private Optional<VirtualFlow<?>> flow() {
        return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
