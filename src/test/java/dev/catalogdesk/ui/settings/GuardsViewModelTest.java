package dev.catalogdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.settings.ConfirmationKind;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.settings.Policies;
import dev.catalogdesk.settings.PolicyColour;
import dev.catalogdesk.settings.SettingsStore;
import dev.catalogdesk.ui.task.ManualTaskExecutor;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Guards are kept for the connection they are shown of, and for no other.
class GuardsViewModelTest {
    private static final GuardedConnection PROD = new GuardedConnection("prod", "prod");
    private static final GuardedConnection TEST = new GuardedConnection("test", "test");
    private final ManualTaskExecutor executor = new ManualTaskExecutor();
    private final Policies policies;
    private final GuardsViewModel model;

    GuardsViewModelTest(@TempDir Path folder) {
        policies = new Policies(SettingsStore.open(
            folder.resolve("settings.json"), (delay, action) -> { }, InstantSource.system()));
        policies.change("prod", policy -> policy.withReadOnly(true).withBanner("Ask first").withUndoSeconds(30));
        model = new GuardsViewModel(policies, executor, List.of(PROD, TEST));
    }

    @Test
    void showsTheGuardsOfTheFirstConnection() {
        assertThat(model.readOnlyProperty().get()).isTrue();
        assertThat(model.bannerProperty().get()).isEqualTo("Ask first");
        assertThat(model.undoSecondsProperty().get()).isEqualTo(30);
        assertThat(model.atOnceProperty().get()).isEqualTo(10);
        assertThat(policies.of("prod").undoSeconds()).as("showing changes nothing").isEqualTo(30);
    }

    @Test
    void keepsEachChange() {
        model.connectionProperty().set(TEST);
        model.colourProperty().set(PolicyColour.GREEN);
        model.bannerProperty().set("Play");
        model.readOnlyProperty().set(true);
        model.confirmationProperty().set(ConfirmationKind.TYPE_NAME);
        model.undoSecondsProperty().set(5);
        model.atOnceProperty().set(3);

        assertThat(policies.of("test")).isEqualTo(
            new ConnectionPolicy(PolicyColour.GREEN, "Play", true, ConfirmationKind.TYPE_NAME, 5, 3));
    }

    @Test
    void leavesBothAsTheyAreWhenAnotherConnectionIsChosen() {
        ConnectionPolicy before = policies.of("prod");
        model.connectionProperty().set(TEST);
        model.connectionProperty().set(PROD);

        assertThat(policies.of("prod")).isEqualTo(before);
        assertThat(policies.of("test")).isEqualTo(ConnectionPolicy.initial("test"));
        assertThat(model.bannerProperty().get()).isEqualTo("Ask first");
    }

    @Test
    void showsWhatAnotherWindowChanges() {
        policies.change("prod", policy -> policy.withBanner("Closed"));
        executor.runAll();
        assertThat(model.bannerProperty().get()).isEqualTo("Closed");

        model.close();
        policies.change("prod", policy -> policy.withBanner("Open"));
        executor.runAll();
        assertThat(model.bannerProperty().get()).isEqualTo("Closed");
    }
}
