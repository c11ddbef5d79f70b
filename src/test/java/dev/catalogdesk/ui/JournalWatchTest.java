package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.operations.journal.Entry;
import dev.catalogdesk.operations.journal.Fact;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.operations.journal.Journal;
import dev.catalogdesk.operations.journal.JournalException;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// A second program on the same files, which cannot write the journal.
class JournalWatchTest extends ProgramSteps {
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final AtomicInteger freed = new AtomicInteger();
    private Optional<JournalException.Why> obstacle = Optional.empty();

    @Test
    void changesNothingUntilTheOtherHasEndedAndSaysWhy() {
        Path folder = home.resolve("state").resolve("journal");
        try (FileJournal other = new FileJournal(folder, Clock.systemUTC())) {
            assertThat(other.obstacle()).isEmpty();
            startOnProducts();
            searchAndShow(PRODUCT);
            waitUntilSays("product-launch-block", "Another Catalog Desk");
            assertThat(node("product-launch", Node.class).isDisabled()).isTrue();
        }
        waitUntil("the launch is on", () -> !node("product-launch", Node.class).isDisabled());
    }

    @Test
    void looksAgainAndAgain() {
        JournalWatch watch = new JournalWatch(new Changing(), executor, freed::incrementAndGet);
        watch.start();
        executor.runAll();
        assertThat(watch.obstacle().get()).isEmpty();

        obstacle = Optional.of(JournalException.Why.UNWRITABLE);
        executor.advance(Duration.ofSeconds(3));
        executor.runAll();
        assertThat(watch.obstacle().get()).contains(MessageKey.of("journal.unwritable", "why"));
        assertThat(freed).hasValue(0);

        obstacle = Optional.empty();
        executor.advance(Duration.ofSeconds(3));
        executor.runAll();
        assertThat(watch.obstacle().get()).isEmpty();
        assertThat(freed).hasValue(1);
    }

    /// A journal whose obstacle comes and goes.
    private final class Changing implements Journal {
        @Override
        public List<Entry> load() {
            return List.of();
        }

        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public void append(Fact fact) {
            throw new AssertionError("nothing is written");
        }

        @Override
        public Optional<JournalException> obstacle() {
            return obstacle.map(why -> new JournalException(why, "why"));
        }

        @Override
        public List<MessageKey> repairs() {
            return List.of();
        }
    }
}
