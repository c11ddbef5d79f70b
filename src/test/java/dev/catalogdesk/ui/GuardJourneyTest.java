package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.AccessScope;
import dev.catalogdesk.settings.ConfirmationKind;
import dev.catalogdesk.settings.ConnectionPolicy;
import dev.catalogdesk.settings.PolicyColour;
import dev.catalogdesk.ui.shell.Address;
import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.testing.ScreenChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What stands before a change, in the whole program: each kind of confirmation, and a connection for reading only.
class GuardJourneyTest extends ProgramSteps {
    private static final String BANNER = "Change window only: Tue and Thu, 18:00 to 22:00. Call 5588 first.";
    private UnaryOperator<ConnectionPolicy> chosen = policy -> policy;

    @Override
    ConnectionPolicy guards(ConnectionPolicy initial) {
        return chosen.apply(initial);
    }

    @Test
    void sendsNothingBeforeTheTickIsSet() {
        startAtReview(policy -> policy);
        clickOn("launch-next");
        waitUntil("the question is there", () -> isThere("dialog-action"));
        assertThat(onUi(() -> allText(node("dialog-action", Node.class).getScene().getRoot())))
            .contains("Launch orders-queue?", "Work Queue", "1111-2222-3333", REGION, "demo-operator");
        assertThat(node("dialog-action", Node.class).isDisabled()).isTrue();
        assertDialogHolds();
        snapshot("guard-tick");
        press(KeyCode.ESCAPE);
        waitUntil("the question is gone", () -> !isThere("dialog-action"));
        assertNothingLaunched();

        clickOn("launch-next");
        waitUntil("the tick has the focus", () -> find("proof-tick").filter(Node::isFocused).isPresent());
        press(KeyCode.SPACE);
        doubleClickOn(node("dialog-action", Node.class));
        waitUntilSays("activity-content", "Succeeded");
        assertLaunchedOnce(NAME);
    }

    @Test
    void sendsNothingBeforeTheNameIsTypedExactly() {
        startAtReview(policy -> policy.withConfirmation(ConfirmationKind.TYPE_NAME));
        clickOn("launch-next");
        waitUntil("the field has the focus", () -> find("proof-name").filter(Node::isFocused).isPresent());
        clickOn("proof-name");
        type("order-queue");
        waitUntilSays("proof-help", "This is not the name.");
        assertThat(node("dialog-action", Node.class).isDisabled()).isTrue();
        press(KeyCode.ENTER);
        assertThat(isThere("dialog-action")).as("Enter does nothing").isTrue();
        runOnUi(() -> node("proof-name", TextInputControl.class).clear());
        type("orders-queu");
        waitUntilSays("proof-help", "1 character to go");
        assertThat(node("dialog-action", Node.class).isDisabled()).isTrue();
        assertDialogHolds();
        snapshot("guard-name");
        assertNothingLaunched();

        type("e");
        press(KeyCode.ENTER);
        waitUntilSays("activity-content", "Succeeded");
        assertLaunchedOnce(NAME);
    }

    @Test
    void sendsAtOnceWhereNoConfirmationIsWanted() {
        startAtReview(policy -> policy.withConfirmation(ConfirmationKind.NONE));
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");
        assertLaunchedOnce(NAME);
    }

    @Test
    void offersNoChangeByAConnectionForReadingOnlyAndSaysWhy() {
        chosen = policy -> policy.withReadOnly(true);
        startOnProducts();
        searchAndShow(PRODUCT);
        assertThat(isShown("context-read-only")).isTrue();
        assertThat(node("product-launch", Node.class).isDisabled()).isTrue();
        assertThat(onUi(() -> says("product-launch-block", "is read-only"))).isTrue();
        press(KeyCode.CONTROL, KeyCode.L);
        waitUntilSays("shell-toasts", "is read-only");
        assertThat(onUi(() -> isThere("launch-next"))).as("no wizard").isFalse();
        press(KeyCode.CONTROL, KeyCode.K);
        type("launch the selected");
        waitUntilSays("palette", "is read-only");
        press(KeyCode.ESCAPE);
        snapshot("guard-read-only");

        program().policies.change(idOf(aws.endpoint()), policy -> policy.withReadOnly(false));
        waitUntil("the launch is on again", () -> !node("product-launch", Node.class).isDisabled());
        assertThat(isShown("context-read-only")).isFalse();
    }

    @Test
    void turnsTheLastButtonOffWhenTheConnectionBecomesReadOnly() {
        startAtReview(policy -> policy);
        program().policies.change(idOf(aws.endpoint()), policy -> policy.withReadOnly(true));
        waitUntilSays("launch-note", "is read-only");
        assertThat(node("launch-next", Node.class).isDisabled()).isTrue();
    }

    @Test
    void showsBannerAndColourOfTheConnectionInAllItsWindowsAtOnce() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.N);
        waitUntil("there are two windows", () -> windows().size() == 2);
        assertThat(isShown("connection-banner")).isFalse();
        program().policies.change(idOf(aws.endpoint()),
            policy -> policy.withBanner(BANNER).withColour(PolicyColour.CRIMSON));
        waitUntil("both windows show the banner", () -> windows().stream().allMatch(window ->
            saysIn(window, "connection-banner", BANNER) && findIn(window, "connection-strip")
                .filter(strip -> strip.getStyleClass().contains("connection-crimson")).isPresent()));
        snapshot("guard-banner");
    }

    @Test
    void guardsAreChosenByKeyboard() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.K);
        type("guards of this");
        waitUntilSays("palette", "Guards of this connection");
        press(KeyCode.ENTER);
        waitUntil("the guards have the focus", () -> find("settings-connection").filter(Node::isFocused).isPresent());
        focusOn("settings-banner");
        type("Ask first");
        waitUntilSays("connection-banner", "Ask first");
        focusOn("settings-readonly");
        press(KeyCode.SPACE);
        waitUntil("the mark is there", () -> isShown("context-read-only"));

        assertThat(program().policies.of(idOf(aws.endpoint())))
            .isEqualTo(guards(ConnectionPolicy.initial("x")).withBanner("Ask first").withReadOnly(true));
    }

    @Test
    void stopsTheCallWhenTheCallerIsAnotherThanTheFormWasOpenedUnder() throws IOException {
        signIn("AKIACATALOGDESKDEMO2");
        startAtReview(policy -> policy.withConfirmation(ConfirmationKind.NONE));
        assertThat(onUi(() -> says("context-caller", "ops-admin"))).isTrue();
        signIn("AKIACATALOGDESKDEMO3");
        program().profiles.reload();
        clickOn("launch-next");

        waitUntilSays("launch-problem", "the credentials belong to another caller");
        assertThat(onUi(() -> says("launch-problem", "This form was opened as assumed-role/ops-admin/morgan, "
            + "but the credentials now belong to assumed-role/ops-admin/riley."))).isTrue();
        snapshot("guard-caller");
        assertNothingLaunched();
    }

    @Test
    void opensAFormOnceMoreWhenItWasOpenedBeforeItsCallerWasKnown() {
        Runnable letGo = aws.faults().hold("GetCallerIdentity", 1);
        startProgram(REGION, new Address(idOf(aws.endpoint()), REGION,
            Place.of(ScreenId.PRODUCTS, "prod-4x2k7vqw3n5ta", "launch")).format());
        waitUntil("the wizard is open", () -> isThere("launch-next"));
        letGo.run();
        waitUntil("the caller is known", () -> says("context-caller", "demo-operator"));
        waitUntil("the paths are there", () -> isThere("launch-path"));
        clickOn("launch-path");
        clickOn("launch-step-6");
        step("review", 6);
        waitUntilSays("launch-form", "111122223333");
    }

    @Test
    void marksALaunchThatWasDeniedOnceUntilOneSucceeds() {
        startAtReview(policy -> policy.withConfirmation(ConfirmationKind.NONE));
        aws.faults().deny("ProvisionProduct");
        clickOn("launch-next");
        waitUntil("the refusal is shown", () -> isShown("launch-problem"));
        assertThat(isShown("launch-denied")).as("told once, by the refusal itself").isFalse();
        press(KeyCode.ESCAPE);
        waitUntilSays("product-denied", "Denied");
        assertThat(onUi(() -> says("product-denied", "servicecatalog:ProvisionProduct was missing"))).isTrue();
        assertThat(node("product-launch", Node.class).isDisabled()).as("stays usable").isFalse();
        snapshot("guard-denied");
        clickOn("product-denied-copy");
        assertThat(onUi(() -> Clipboard.getSystemClipboard().getString()))
            .contains("\"Effect\": \"Allow\"", "servicecatalog:ProvisionProduct");

        aws.faults().clear();
        walkToReview(NAME);
        assertThat(onUi(() -> says("launch-denied", "servicecatalog:ProvisionProduct was missing"))).isTrue();
        assertThat(isShown("launch-denied-copy")).isTrue();
        assertThat(node("launch-next", Node.class).isDisabled()).as("stays usable").isFalse();
        snapshot("guard-denied-review");
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");
        waitUntil("the mark is gone", () -> !isShown("product-denied"));
    }

    /// Puts keys of a caller of the simulated AWS into the shared AWS files.
    private void signIn(String key) throws IOException {
        Path file = Files.createDirectories(home.resolve(".aws")).resolve("credentials");
        Files.writeString(file, "[default]\naws_access_key_id = " + key + "\naws_secret_access_key = any\n");
    }

    private void startAtReview(UnaryOperator<ConnectionPolicy> guards) {
        chosen = guards;
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
    }

    private void assertDialogHolds() {
        assertThat(onUi(() -> ScreenChecks.problems(node("dialog-action", Node.class).getScene()))).isEmpty();
    }

    private void assertNothingLaunched() {
        assertThat(catalog().searchProvisionedProducts(AccessScope.ACCOUNT, "name:" + NAME, Optional.empty())
            .page().items()).filteredOn(each -> each.name().equals(NAME)).isEmpty();
    }
}
