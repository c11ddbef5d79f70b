package dev.catalogdesk.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

/// Rows come to their next content with as few changes as it needs.
class RowReconcilerTest {
    private final ObservableList<Item> rows = FXCollections.observableArrayList();
    private final List<String> changes = new ArrayList<>();

    RowReconcilerTest() {
        rows.addListener((ListChangeListener<Item>) change -> {
            while (change.next()) {
                changes.add(change.wasReplaced() ? "replaced " + change.getAddedSize()
                    : change.wasAdded() ? "added " + change.getAddedSize() : "removed " + change.getRemovedSize());
            }
        });
    }

    @Test
    void leavesEqualRowsAlone() {
        begin("a1 b1 c1");
        Item before = rows.get(1);

        become("a1 b1 c1");

        assertThat(changes).isEmpty();
        assertThat(rows.get(1)).isSameAs(before);
    }

    @Test
    void putsNewRowsInByRuns() {
        begin("a1 d1");

        become("x1 y1 a1 b1 c1 d1 e1");

        assertThat(changes).containsExactly("added 2", "added 2", "added 1");
    }

    @Test
    void takesOutWhatIsGone() {
        begin("a1 b1 c1 d1");

        become("b1 d1");

        assertThat(changes).containsExactly("removed 1", "removed 1");
    }

    @Test
    void replacesWhatChangedWhereItStands() {
        begin("a1 b1 c1");

        become("a1 b2 c1");

        assertThat(changes).containsExactly("replaced 1");
    }

    @Test
    void takesAnotherOrder() {
        begin("a1 b1 c1");

        become("c1 a1 b2");
    }

    @Test
    void takesAnItemThatTheServiceHandsOutTwiceOnce() {
        begin("a1");

        RowReconciler.apply(rows, items("a1 b1 a1 b1"), Item::id, Item::id, (present, fresh) -> fresh);

        assertThat(rows).isEqualTo(items("a1 b1"));
    }

    @Test
    void handsThePresentRowToTheUpdate() {
        begin("a1");

        RowReconciler.apply(rows, items("a2 b1"), Item::id, Item::id, (present, fresh) -> present.orElse(fresh));

        assertThat(rows).isEqualTo(items("a1 b1"));
        assertThat(changes).containsExactly("added 1");
    }

    @Test
    void alwaysComesToTheFreshContent() {
        Random random = new Random(20260301);
        for (int round = 0; round < 2000; round++) {
            List<Item> before = some(random);
            List<Item> after = random.nextBoolean() ? some(random) : edited(before, random);
            rows.setAll(before);
            changes.clear();

            RowReconciler.apply(rows, after, Item::id, Item::id, (present, fresh) -> fresh);

            assertThat(rows).as("from %s, round %d", before, round).isEqualTo(after);
        }
    }

    private static List<Item> some(Random random) {
        List<Item> all = new ArrayList<>();
        for (int id = 0; id < 12; id++) {
            if (random.nextBoolean()) {
                all.add(new Item(String.valueOf(id), random.nextInt(3)));
            }
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(all, random);
        }
        return all;
    }

    private static List<Item> edited(List<Item> before, Random random) {
        List<Item> after = new ArrayList<>(before);
        after.removeIf(item -> random.nextInt(4) == 0);
        after.replaceAll(item -> random.nextInt(4) == 0 ? new Item(item.id(), item.version() + 1) : item);
        for (int fresh = 0; fresh < random.nextInt(4); fresh++) {
            after.add(random.nextInt(after.size() + 1), new Item("new" + fresh, 0));
        }
        return after;
    }

    private void begin(String text) {
        rows.setAll(items(text));
        changes.clear();
    }

    private void become(String text) {
        RowReconciler.apply(rows, items(text), Item::id, Item::id, (present, fresh) -> fresh);
        assertThat(rows).isEqualTo(items(text));
    }

    private static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        for (String word : List.of(text.split(" "))) {
            items.add(new Item(word.substring(0, 1), Integer.parseInt(word.substring(1))));
        }
        return items;
    }

    private record Item(String id, int version) {
    }
}
