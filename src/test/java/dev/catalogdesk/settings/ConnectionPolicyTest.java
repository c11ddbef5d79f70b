package dev.catalogdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionPolicyTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void asksForATickWhereNothingWasChosenAndForNothingInTheDemo() {
        ConnectionPolicies none = ConnectionPolicies.EMPTY;

        assertThat(none.of("prod")).isEqualTo(new ConnectionPolicy(
            PolicyColour.AUTOMATIC, "", false, ConfirmationKind.TICK, 10, 10));
        assertThat(none.of("demo").confirmation()).isEqualTo(ConfirmationKind.NONE);
        assertThat(none.of("prod").undoWindow()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void keepsABannerInOneLineOfBoundedLength() {
        ConnectionPolicy policy = ConnectionPolicy.initial("prod");

        assertThat(policy.withBanner("Change\r\nwindow\tonly\u2028").banner()).isEqualTo("Change window only ");
        String cut = policy.withBanner("🙂".repeat(500)).banner();
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(ConnectionPolicy.MAX_BANNER);
        assertThat(cut).endsWith("🙂");
    }

    @Test
    void bringsTheUndoWindowIntoItsBounds() {
        assertThat(ConnectionPolicy.initial("prod").withUndoSeconds(-1).undoSeconds()).isZero();
        assertThat(ConnectionPolicy.initial("prod").withUndoSeconds(999).undoSeconds()).isEqualTo(60);
    }

    @Test
    void bringsTheNumberOfOperationsAtATimeIntoItsBounds() {
        assertThat(ConnectionPolicy.initial("prod").atOnce()).isEqualTo(10);
        assertThat(ConnectionPolicy.initial("prod").withAtOnce(0).atOnce()).isOne();
        assertThat(ConnectionPolicy.initial("prod").withAtOnce(51).atOnce()).isEqualTo(50);
    }

    @Test
    void forgetsGuardsThatAreTheInitialOnesAgain() {
        ConnectionPolicy strict = ConnectionPolicy.initial("prod").withReadOnly(true);
        ConnectionPolicies kept = ConnectionPolicies.EMPTY.with("prod", strict);

        assertThat(kept.of("prod")).isEqualTo(strict);
        assertThat(kept.of("other").readOnly()).isFalse();
        assertThat(kept.with("prod", strict.withReadOnly(false))).isEqualTo(ConnectionPolicies.EMPTY);
    }

    @Test
    void fallsBackForEachWrongValueAlone() throws IOException {
        Files.writeString(folder.resolve("settings.json"), """
            {"policies": {"prod": {"colour": "PINK", "banner": 7, "readOnly": true, "confirmation": "SHOUT",
                                   "undoSeconds": 61, "atOnce": 0},
                          "test": {"confirmation": "type_name", "undoSeconds": 0, "readOnly": {}, "atOnce": 50},
                          "demo": [], "odd": "x"}}
            """);
        Policies policies = new Policies(open());

        assertThat(policies.of("prod")).isEqualTo(
            new ConnectionPolicy(PolicyColour.AUTOMATIC, "7", true, ConfirmationKind.TICK, 10, 10));
        assertThat(policies.of("test")).isEqualTo(
            new ConnectionPolicy(PolicyColour.AUTOMATIC, "", false, ConfirmationKind.TYPE_NAME, 0, 50));
        assertThat(policies.of("demo")).isEqualTo(ConnectionPolicy.initial("demo"));
        assertThat(policies.of("odd")).isEqualTo(ConnectionPolicy.initial("odd"));
    }

    @Test
    void tellsAndKeepsAChange() {
        SettingsStore store = open();
        Policies policies = new Policies(store);
        List<ConnectionPolicy> heard = new ArrayList<>();
        Subscription place = policies.onChange(() -> heard.add(policies.of("prod")));
        policies.change("prod", policy -> policy.withReadOnly(true));
        store.update(settings -> settings.withFontSize(20));
        place.cancel();
        store.close();

        assertThat(heard).extracting(ConnectionPolicy::readOnly).containsExactly(true);
        assertThat(new Policies(open()).of("prod").readOnly()).isTrue();
    }

    private SettingsStore open() {
        return SettingsStore.open(folder.resolve("settings.json"), (delay, action) -> { }, InstantSource.system());
    }
}
