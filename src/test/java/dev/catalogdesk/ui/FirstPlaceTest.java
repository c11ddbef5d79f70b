package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.MessageKey;
import dev.catalogdesk.operations.journal.FileJournal;
import dev.catalogdesk.starts.Entrance;
import dev.catalogdesk.starts.StartAnswer;
import dev.catalogdesk.starts.StartDoor;
import dev.catalogdesk.starts.StartListener;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A program that could hand over to no other, and stands alone when the other has ended.
class FirstPlaceTest extends ProgramSteps {
    private static final Entrance APART = new Entrance.Apart(MessageKey.of("starts.apart.silent"));
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final List<StartListener> taken = new ArrayList<>();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void hangUp() {
        callers.shutdownNow();
    }

    @Test
    void takesThePlaceWhenTheFirstHasEndedAndLooksNoMore() {
        StartListener first = first(folder());
        FirstPlace place = place();
        place.begin(APART);
        look();
        assertThat(taken).isEmpty();

        first.close();
        look();
        assertThat(taken).hasSize(1);
        look();
        assertThat(executor.waiting()).isZero();
        assertThat(taken).hasSize(1);

        place.stop();
        place.free();
        first(folder()).close();
    }

    @Test
    void letsAnotherBeTheFirstWhereItEndsBeforeItTookThePlace() {
        StartListener first = first(folder());
        FirstPlace place = place();
        place.begin(APART);
        executor.advance(Duration.ofSeconds(3));
        first.close();
        place.stop();
        executor.runAll();
        place.free();

        assertThat(taken).isEmpty();
        first(folder()).close();
    }

    @Test
    void opensWindowsForLaterStartsAndChangesThingsOnceTheOtherHasEnded() {
        StartListener first = first(folder());
        first.serve(callers, request -> request.answer(() -> StartAnswer.of(StartAnswer.Kind.UNABLE)));
        try (FileJournal other = new FileJournal(
                home.resolve("state").resolve("journal"), Clock.systemUTC())) {
            assertThat(other.obstacle()).isEmpty();
            startOnProducts();
            waitUntilSays("shell-notices", "this is a second one");
            searchAndShow(PRODUCT);
            waitUntilSays("product-launch-block", "Another Catalog Desk");
        }
        first.close();

        waitUntil("the launch is on", () -> !node("product-launch", Node.class).isDisabled());
        waitUntil("nothing is warned of any more", () -> !says("shell-notices", "this is a second one"));
        assertThat(new StartDoor(folder()).knock(List.of("--region=us-east-1"))).get()
            .isInstanceOf(Entrance.HandedOver.class);
        waitUntil("a later start has its window here", () -> windows().size() == 2);
    }

    private void look() {
        executor.advance(Duration.ofSeconds(3));
        executor.runAll();
    }

    private FirstPlace place() {
        return new FirstPlace(new StartDoor(folder())::takeOver, executor, taken::add);
    }

    private Path folder() {
        return home.resolve("state").resolve("start");
    }

    private static StartListener first(Path folder) {
        return ((Entrance.First) new StartDoor(folder).enter(List.of())).listener();
    }
}
