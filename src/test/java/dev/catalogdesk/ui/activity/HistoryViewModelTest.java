package dev.catalogdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.CatalogException;
import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.model.RecordDetail;
import dev.catalogdesk.model.RecordStatus;
import dev.catalogdesk.operations.ScriptedCatalog;
import dev.catalogdesk.ui.task.LoadState;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final HistoryCatalog catalog = new HistoryCatalog();
    private final HistoryViewModel model = new HistoryViewModel(catalog, executor);

    @Test
    void asksForTheCallersOwnOnceItIsShown() {
        catalog.onPages(() -> List.of(List.of(record("rec-1"))));
        assertThat(catalog.asked).isEmpty();
        start();
        start();

        assertThat(catalog.asked).containsExactly("USER - -");
        assertThat(ids()).containsExactly("rec-1");
        assertThat(model.loadedAt().get()).contains(executor.now());
        assertThat(model.more().get()).isFalse();
    }

    @Test
    void addsOlderOnesPageByPage() {
        catalog.onPages(() -> List.of(List.of(record("rec-3"), record("rec-2")), List.of(record("rec-1"))));
        start();
        assertThat(model.more().get()).isTrue();
        model.loadMore();
        executor.runAll();

        assertThat(ids()).containsExactly("rec-3", "rec-2", "rec-1");
        assertThat(model.more().get()).isFalse();
    }

    @Test
    void refreshesAsManyAsThereWere() {
        catalog.onPages(() -> List.of(List.of(record("rec-2")), List.of(record("rec-1")), List.of(record("rec-0"))));
        start();
        model.loadMore();
        executor.runAll();
        catalog.asked.clear();
        model.refresh();
        executor.runAll();

        assertThat(catalog.asked).containsExactly("USER - -", "USER - 1");
        assertThat(ids()).containsExactly("rec-2", "rec-1");
    }

    @Test
    void showsNothingOfAnotherScope() {
        catalog.onPages(() -> List.of(List.of(record("mine")), List.of(record("older"))));
        start();
        model.scope().set(AccessScope.ACCOUNT);
        assertThat(ids()).isEmpty();
        assertThat(model.more().get()).isFalse();

        catalog.onPages(() -> List.of(List.of(record("others"))));
        executor.runAll();
        assertThat(catalog.asked).last().isEqualTo("ACCOUNT - -");
        assertThat(ids()).containsExactly("others");
    }

    @Test
    void ignoresTheAnswerToAnEarlierScope() {
        executor.deliverCancelled(true);
        catalog.onPages(() -> List.of(List.of(record(String.valueOf(catalog.asked.size())))));
        model.start();
        model.scope().set(AccessScope.ROLE);
        executor.runAll();

        assertThat(catalog.asked).hasSize(2);
        assertThat(ids()).containsExactly("2");
    }

    @Test
    void keepsWhatIsThereWhenAskingAgainFailsAndAsksTheSameOnRetry() {
        catalog.onPages(() -> List.of(List.of(record("rec-2")), List.of(record("rec-1"))));
        start();
        catalog.onPages(() -> {
            throw ScriptedCatalog.unreachable();
        });
        model.loadMore();
        executor.runAll();
        assertThat(model.state().get()).isInstanceOf(LoadState.Offline.class);
        assertThat(ids()).containsExactly("rec-2");

        catalog.onPages(() -> List.of(List.of(record("rec-2")), List.of(record("rec-1"))));
        model.retry();
        executor.runAll();
        assertThat(ids()).containsExactly("rec-2", "rec-1");
        assertThat(model.state().get()).isInstanceOf(LoadState.Loaded.class);
    }

    @Test
    void saysThatAScopeIsDenied() {
        catalog.onPages(() -> {
            throw new CatalogException.AccessDenied("ListRecordHistory", "", "no", "", new Error());
        });
        start();
        assertThat(model.state().get()).isInstanceOf(LoadState.Denied.class);
        assertThat(model.loadedAt().get()).isEmpty();
    }

    private List<String> ids() {
        return model.records().stream().map(RecordDetail::id).toList();
    }

    private static RecordDetail record(String id) {
        return HistoryCatalog.record(id, RecordStatus.SUCCEEDED, 60);
    }

    private void start() {
        model.start();
        executor.runAll();
    }
}
