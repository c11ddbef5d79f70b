package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the palette shows for what was typed.
class PaletteViewModelTest {
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel palette = new PaletteViewModel(Messages.load(), executor, this::commands,
        address -> done.add("open " + address.format()));

    @Test
    void showsAllCommandsBeforeAnythingIsTyped() {
        palette.open();

        assertThat(titles()).containsExactly("Products", "Plans", "Refresh", "Show all keys");
        assertThat(palette.selectedProperty().get()).isZero();
    }

    @Test
    void putsTheBestGroupFirst() {
        palette.queryProperty().set("re");
        assertThat(titles()).containsExactly("Refresh");

        palette.queryProperty().set("all keys");
        palette.action().run();
        assertThat(done).containsExactly("keys");
    }

    @Test
    void asksSourcesOnceTheTypingRests() {
        palette.setSources(List.of(this::products));
        palette.queryProperty().set("bu");
        palette.queryProperty().set("buc");
        assertThat(palette.searchingProperty().get()).isTrue();
        executor.advance(PaletteViewModel.REST.minusMillis(1));
        assertThat(executor.waiting()).isZero();

        executor.advance(Duration.ofMillis(1));
        executor.runAll();

        assertThat(titles()).containsExactly("Product buc");
        assertThat(palette.searchingProperty().get()).isFalse();
    }

    @Test
    void ignoresAnswerToAnEarlierText() {
        executor.deliverCancelled(true);
        palette.setSources(List.of(this::products));
        palette.queryProperty().set("bucket");
        executor.advance(PaletteViewModel.REST);
        palette.queryProperty().set("queue");
        executor.runAll();
        assertThat(titles()).isEmpty();

        executor.advance(PaletteViewModel.REST);
        executor.runAll();
        assertThat(titles()).containsExactly("Product queue");
    }

    @Test
    void ignoresAnswerAfterItWasClosed() {
        executor.deliverCancelled(true);
        palette.setSources(List.of(this::products));
        palette.queryProperty().set("bucket");
        executor.advance(PaletteViewModel.REST);
        palette.close();
        executor.runAll();

        assertThat(titles()).isEmpty();
    }

    @Test
    void showsWhatOthersFoundWhereOneSourceFails() {
        palette.setSources(List.of(text -> {
            throw new IOException("offline");
        }, this::products));
        palette.queryProperty().set("bucket");
        executor.advance(PaletteViewModel.REST);
        executor.runAll();

        assertThat(titles()).containsExactly("Product bucket");
        assertThat(palette.messageProperty().get()).contains("AWS did not answer");
    }

    @Test
    void saysThatNothingWasFound() {
        palette.queryProperty().set("zzz");

        assertThat(palette.items()).isEmpty();
        assertThat(palette.messageProperty().get()).contains("“zzz”");
        palette.action().run();
        assertThat(done).isEmpty();
    }

    @Test
    void opensAnAddressThatWasPasted() {
        palette.setSources(List.of(this::products));
        palette.queryProperty().set(" catalogdesk://demo/us-east-1/products/prod-a");
        palette.action().run();

        assertThat(done).containsExactly("open catalogdesk://demo/us-east-1/products/prod-a");
        assertThat(palette.searchingProperty().get()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        palette.queryProperty().set("catalogdesk://demo/us-east-1/nothing");

        assertThat(palette.items()).isEmpty();
        assertThat(palette.messageProperty().get()).contains("products, provisioned");
    }

    @Test
    void stopsAtBothEnds() {
        palette.open();
        palette.move(-1);
        assertThat(palette.selectedProperty().get()).isZero();
        palette.move(100);
        assertThat(palette.selectedProperty().get()).isEqualTo(3);
    }

    private List<PaletteItem> products(String text) {
        return List.of(PaletteItem.of("Products", "Product " + text, "prod-1", () -> done.add(text)));
    }

    private List<PaletteItem> commands() {
        return List.of(
            new PaletteItem("Go to", "Products", "", "Ctrl+1", () -> done.add("products")),
            new PaletteItem("Go to", "Plans", "", "Ctrl+3", () -> done.add("plans")),
            new PaletteItem("Commands", "Refresh", "", "F5", () -> done.add("refresh")),
            new PaletteItem("Commands", "Show all keys", "", "?", () -> done.add("keys")));
    }

    private List<String> titles() {
        return palette.items().stream().map(PaletteItem::title).toList();
    }
}
