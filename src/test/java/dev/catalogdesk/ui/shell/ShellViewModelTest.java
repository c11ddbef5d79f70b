package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.connection.traffic.TrafficReport;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// What the frame says about connection, session and place.
class ShellViewModelTest {
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final ShellNavigator navigator = new ShellNavigator(Place.of(ScreenId.PRODUCTS));
    private final ShellViewModel model = new ShellViewModel(Messages.load(), executor, navigator);

    @Test
    void namesProgramScreenAndConnectionInTheTitle() {
        assertThat(model.titleProperty().get()).isEqualTo("Catalog Desk – Products");

        model.connectionProperty().set(connected(Optional.empty()));
        assertThat(model.titleProperty().get()).isEqualTo("Catalog Desk – Products – Demo, eu-central-1");

        navigator.open(Place.of(ScreenId.PLANS));
        assertThat(model.titleProperty().get()).isEqualTo("Catalog Desk – Plans – Demo, eu-central-1");
    }

    @Test
    void groupsTheAccountsDigits() {
        assertThat(connected(Optional.empty()).accountText()).isEqualTo("1111-2222-3333");
        assertThat(ConnectionDisplay.none("none").accountText()).isEmpty();
    }

    @Test
    void hasAnAddressOnlyWithAConnection() {
        assertThat(model.address()).isEmpty();

        model.connectionProperty().set(connected(Optional.empty()));
        navigator.open(Place.of(ScreenId.PRODUCTS, "prod-a"));

        assertThat(model.address().map(Address::format)).contains("catalogdesk://demo/eu-central-1/products/prod-a");
    }

    @Test
    void countsTheSessionDown() {
        model.connectionProperty().set(connected(Optional.of(Duration.ofMinutes(62))));
        assertThat(model.sessionProperty().get()).isEqualTo("Session ends in 1 h 2 min");
        assertThat(model.toneProperty().get()).isEqualTo(SessionTone.NEUTRAL);

        executor.advance(Duration.ofMinutes(50));
        assertThat(model.sessionProperty().get()).isEqualTo("Session ends in 12 min");
        assertThat(model.toneProperty().get()).isEqualTo(SessionTone.WARNING);

        executor.advance(Duration.ofMinutes(13));
        assertThat(model.sessionProperty().get()).isEqualTo("Session has ended");
        assertThat(model.toneProperty().get()).isEqualTo(SessionTone.PROBLEM);
    }

    @Test
    void stopsTheClockOfTheConnectionBefore() {
        model.connectionProperty().set(connected(Optional.of(Duration.ofMinutes(62))));
        model.connectionProperty().set(connected(Optional.empty()));
        executor.advance(Duration.ofHours(2));

        assertThat(model.sessionProperty().get()).isEqualTo("Connected");
    }

    @Test
    void troubleWithCallsTakesThePlaceOfTheSession() {
        Instant now = executor.now();
        AtomicReference<TrafficReport> report = new AtomicReference<>(new TrafficReport(
            34, 2, Optional.of(now.plusSeconds(8)), Optional.empty(), Optional.empty(), Optional.empty()));
        model.connectionProperty().set(connected(Optional.empty()));
        model.setTraffic(report::get);
        assertThat(model.sessionProperty().get()).isEqualTo("AWS throttles calls, next try in 8 s");
        assertThat(model.callsText()).isEqualTo("34 calls to AWS in the last minute · 2 throttled");
        assertThat(model.toneProperty().get()).isEqualTo(SessionTone.WARNING);
        executor.advance(Duration.ofSeconds(3));
        assertThat(model.sessionProperty().get()).isEqualTo("AWS throttles calls, next try in 5 s");

        report.set(new TrafficReport(
            1, 0, Optional.empty(), Optional.of(now), Optional.of(now.plusSeconds(15)), Optional.empty()));
        model.trafficChanged();
        assertThat(model.sessionProperty().get()).isEqualTo("AWS cannot be reached, next try in 12 s");
        assertThat(model.toneProperty().get()).isEqualTo(SessionTone.PROBLEM);

        report.set(new TrafficReport(
            1, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Duration.ofSeconds(-437))));
        model.trafficChanged();
        assertThat(model.sessionProperty().get()).isEqualTo("This clock is 7 min behind AWS");

        report.set(TrafficReport.quiet());
        executor.advance(Duration.ofSeconds(1));
        assertThat(model.sessionProperty().get()).as("it goes by itself").isEqualTo("Connected");
        assertThat(model.callsText()).isEqualTo("No calls to AWS in the last minute");
    }

    @Test
    void saysHowManyRun() {
        assertThat(model.runningText()).isEqualTo("Nothing running");
        model.runningProperty().set(2);
        assertThat(model.runningText()).isEqualTo("2 running");
    }

    @Test
    void givesEachConnectionTheSameColourEverywhere() {
        assertThat(ConnectionColour.of("demo")).isEqualTo(ConnectionColour.TEAL);
        assertThat(ConnectionColour.of("")).isEqualTo(ConnectionColour.GREY);
        assertThat(ConnectionColour.of("prod-network")).isEqualTo(ConnectionColour.of("prod-network"))
            .isNotIn(ConnectionColour.TEAL, ConnectionColour.GREY);
    }

    @Test
    void tellsOfAnEndOnceAndLetsItGo() {
        Notices notices = model.notices();
        notices.toast(Notice.of(Notice.Tone.SUCCESS, "Launched a"));
        executor.advance(Duration.ofSeconds(5));
        notices.toast(Notice.of(Notice.Tone.SUCCESS, "Launched b"));
        executor.advance(Duration.ofSeconds(4));

        assertThat(notices.toasts()).extracting(Notice::text).containsExactly("Launched b");
    }

    @Test
    void keepsANoticeUntilItIsDismissedAndShowsItOnce() {
        Notice notice = Notice.of(Notice.Tone.WARNING, "Settings file was broken.");
        model.notices().notify(notice);
        model.notices().notify(notice);
        executor.advance(Duration.ofHours(1));
        assertThat(model.notices().notices()).hasSize(1);

        model.notices().dismiss(notice);
        assertThat(model.notices().notices()).isEmpty();
    }

    private ConnectionDisplay connected(Optional<Duration> left) {
        return new ConnectionDisplay("demo", "Demo", ConnectionColour.TEAL, Optional.of("111122223333"),
            Optional.of("demo-operator"), "eu-central-1", "Connected", "Connected as demo-operator.",
            SessionTone.NEUTRAL, left.map(executor.now()::plus), GuardSigns.NONE);
    }
}
