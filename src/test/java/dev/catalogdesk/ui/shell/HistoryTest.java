package dev.catalogdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The history of a window, and the navigator above it.
class HistoryTest {
    private static final Place LIST = Place.of(ScreenId.PRODUCTS);
    private static final Place PAGE = Place.of(ScreenId.PRODUCTS, "prod-a");
    private static final Place PLANS = Place.of(ScreenId.PLANS);

    private final History history = new History(LIST);

    @Test
    void goesBackAndForward() {
        history.open(PAGE);
        history.open(PLANS);

        assertThat(history.back()).contains(PAGE);
        assertThat(history.back()).contains(LIST);
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains(PAGE);
        assertThat(history.canGoForward()).isTrue();
    }

    @Test
    void forgetsWhatLayAhead() {
        history.open(PAGE);
        history.back();
        history.open(PLANS);

        assertThat(history.canGoForward()).isFalse();
        assertThat(history.back()).contains(LIST);
    }

    @Test
    void doesNotCountOpeningTheSamePlaceTwice() {
        history.open(PAGE);
        history.open(PAGE);

        assertThat(history.back()).contains(LIST);
    }

    @Test
    void replacesWithoutLeavingTwoAlikeBesideEachOther() {
        history.open(PAGE);
        history.open(PLANS);
        history.replace(PAGE);

        assertThat(history.current()).isEqualTo(PAGE);
        assertThat(history.back()).contains(LIST);
        assertThat(history.forward()).contains(PAGE);
        assertThat(history.canGoForward()).isFalse();
    }

    @Test
    void keepsAtMostAHundredPlaces() {
        for (int i = 0; i < 2 * History.MAX_PLACES; i++) {
            history.open(Place.of(ScreenId.PRODUCTS, "prod-" + i));
        }
        int steps = 0;
        while (history.back().isPresent()) {
            steps++;
        }

        assertThat(steps).isEqualTo(History.MAX_PLACES - 1);
        assertThat(history.current()).isEqualTo(Place.of(ScreenId.PRODUCTS, "prod-100"));
    }

    @Test
    void goesToAScreenWhereItWasLeftAndFromThereToItsList() {
        ShellNavigator navigator = new ShellNavigator(LIST);
        navigator.open(PAGE);
        navigator.open(ScreenId.PLANS);

        navigator.open(ScreenId.PRODUCTS);
        assertThat(navigator.place()).isEqualTo(PAGE);
        navigator.open(ScreenId.PRODUCTS);
        assertThat(navigator.place()).isEqualTo(LIST);
    }

    @Test
    void tellsWhetherThereIsAWayBackAndForward() {
        ShellNavigator navigator = new ShellNavigator(LIST);
        navigator.open(PAGE);
        assertThat(navigator.canGoBackProperty().get()).isTrue();

        navigator.back();
        assertThat(navigator.canGoForwardProperty().get()).isTrue();
        navigator.forward();
        navigator.up();
        assertThat(navigator.place()).isEqualTo(LIST);

        navigator.restart(PLANS);
        assertThat(navigator.canGoBackProperty().get()).isFalse();
        assertThat(navigator.place()).isEqualTo(PLANS);
    }
}
