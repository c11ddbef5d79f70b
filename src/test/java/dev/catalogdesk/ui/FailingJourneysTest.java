package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.demo.faults.Faults;
import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.model.ProductSearch;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.operations.Order;
import dev.catalogdesk.operations.Location;
import dev.catalogdesk.operations.TestOrigins;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The ways in which the journey fails, in the whole program: each is said, nothing is lost, and it goes on.
class FailingJourneysTest extends ProgramSteps {
    private static final String AURORA = "prod-4x2k7vqw3n5ta";
    private static final String SANDBOX = "lpv2-b5n8xr6tqy2ka";

    @Test
    void showsALaunchThatWasAcceptedWithoutAValueAndFailsLater() {
        startOnProducts();
        String version = catalog().describeProduct(AURORA).versions().getLast().id();
        LaunchRequest request = new LaunchRequest(AURORA, version, Optional.of(SANDBOX), "orders-db", Map.of(),
            List.of(), List.of(), "a-token-of-this-test");
        program().operations.submit(
            Order.launch(TestOrigins.of(catalog(), ""), new Location("Demo", "", REGION), "Aurora", "v1", request,
                Set.of()));
        waitUntilSays("activity-bar", "failed");
        clickOn("activity-toggle");
        clickOn("activity-details");

        assertThat(onUi(() -> says("activity-content", "Failed"))).isTrue();
        assertThat(onUi(() -> says("activity-content", "No value was given for"))).isTrue();
        runOnUi(() -> node("advice-raw-toggle", Hyperlink.class).fire());
        assertThat(onUi(() -> node("advice-raw", TextArea.class).getText())).contains("must have values");
        assertThat(onUi(() -> says("activity-content", "Request id"))).isTrue();
        snapshot("failing-missing-value");
    }

    @Test
    void leadsToAMissingValueInsteadOfSendingTheLaunch() {
        startOnProducts();
        searchAndOpen("Aurora PostgreSQL Cluster");
        clickOn("product-launch");
        waitUntil("the wizard is open", () -> isThere("launch-next"));
        clickOn("launch-path");
        waitUntilSays("launch-steps", "are fine");
        clickOn("launch-step-6");
        step("review", 6);
        clickOn("launch-next");

        step("parameters", 3);
        assertThat(onUi(() -> says("launch-note", "problems to solve before launch"))).isTrue();
        assertThat(onUi(() -> says("launch-parameter-VpcId-problem", "Needs a value"))).isTrue();
        assertThat(onUi(() -> node("launch-parameter-VpcId", Node.class).isFocused())).isTrue();
        snapshot("failing-value-left-out");
        assertThat(program().operations.all()).isEmpty();
    }

    @Test
    void saysAtTheNameThatItAppearedMeanwhile() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        launchElsewhere(NAME);
        clickOn("launch-next");
        waitUntil("the refusal is shown", () -> isShown("launch-problem"));
        assertThat(onUi(() -> says("launch-problem", "the name " + NAME + " is taken"))).isTrue();

        clickOn("launch-problem-go");
        step("name", 2);
        assertThat(onUi(() -> says("launch-name-answer", "exists already"))).isTrue();
        assertThat(onUi(() -> node("launch-name", TextField.class).isFocused())).isTrue();
        snapshot("failing-name-appeared");
        press(KeyCode.CONTROL, KeyCode.A);
        type("other-queue");
        waitUntil("the name is free", () -> says("launch-name-answer", "✓"));
        clickOn("launch-step-6");
        step("review", 6);
        clickOn("launch-next");
        waitUntilSays("activity-content", "Launched other-queue");
        assertLaunchedOnce(NAME);
    }

    @Test
    void launchesAfterAllOnceItIsPermitted() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        aws.faults().deny("ProvisionProduct");
        clickOn("launch-next");
        waitUntil("the refusal is shown", () -> isShown("launch-problem"));
        assertThat(onUi(() -> says("launch-problem", "servicecatalog:ProvisionProduct"))).isTrue();
        assertThat(onUi(() -> isShown("advice-statement"))).isTrue();

        aws.faults().clear();
        clickOn("launch-next");
        waitUntilSays("activity-content", "Launched " + NAME);
        assertLaunchedOnce(NAME);
    }

    @Test
    void saysWhichPermissionTheListNeeds() {
        aws.faults().deny("SearchProducts");
        startProgram(REGION, "products");
        waitUntil("the list says why", () -> isShown("state-copy"));
        assertThat(onUi(() -> says("products-view", "servicecatalog:SearchProducts"))).isTrue();
        assertThat(onUi(() -> isShown("state-statement"))).isTrue();

        aws.faults().clear();
        clickOn("state-retry");
        awaitProducts();
    }

    @Test
    void asksForSignInInTheListAndGoesOnAfterwards() {
        aws.faults().expireToken("SearchProducts");
        startProgram(REGION, "products");
        waitUntil("the list asks for a sign-in", () -> isShown("state-sign-in"));

        aws.faults().clear();
        clickOn("state-retry");
        awaitProducts();
    }

    @Test
    void watchesAgainAfterTheTokenExpiredMeanwhile() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        aws.faults().expireToken("DescribeRecord");
        clickOn("launch-next");
        waitUntilSays("activity-content", "Needs sign-in");

        aws.faults().clear();
        clickOn("activity-resume");
        waitUntilSays("activity-content", "Succeeded");
    }

    @Test
    void findsByItsTokenALaunchWhoseAnswerWasCutOff() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        aws.faults().cutAfterwards("ProvisionProduct", 2);
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");

        assertLaunchedOnce(NAME);
    }

    @Test
    void waitsVisiblyWhileThrottledAndGoesOnByItself() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        aws.faults().throttle("DescribeRecord", 1000);
        clickOn("launch-next");
        waitUntilSays("activity-content", "AWS is taking no more requests");

        aws.faults().clear();
        waitUntilSays("activity-content", "Succeeded");
    }

    @Test
    void keepsTheRowsWhileTheListIsThrottled() {
        startOnProducts();
        String before = onUi(() -> products().getItems().toString());
        aws.faults().throttle("SearchProducts", Faults.ALWAYS);
        press(KeyCode.F5);
        waitUntilSays("products-screen", "Too many requests");
        assertThat(onUi(() -> products().getItems().toString())).isEqualTo(before);

        aws.faults().clear();
        press(KeyCode.F5);
        waitUntil("the list is whole again", () -> !says("products-screen", "Too many requests"));
        assertThat(onUi(() -> products().getItems().toString())).isEqualTo(before);
    }

    @Test
    void watchesOnOnceTheServerIsBack() {
        try (Relay line = new Relay(aws.port())) {
            startProgram(REGION, "products", line.endpoint());
            awaitProducts();
            searchAndOpen(PRODUCT);
            walkToReview(NAME);
            clickOn("launch-next");
            waitUntilSays("activity-content", "Running");
            line.takeAway();
            waitUntilSays("activity-content", "AWS cannot be reached");

            line.giveBack();
            waitUntilSays("activity-content", "Launched " + NAME);
        }
    }

    @Test
    void keepsTheRowsAndSaysSoWhenTheServerIsGone() {
        startOnProducts();
        int before = onUi(() -> products().getItems().size());
        aws.close();
        clickOn("products-refresh");
        waitUntil("the list says so", () -> isThere("state-retry"));

        assertThat(onUi(() -> products().getItems().size())).isEqualTo(before);
        snapshot("failing-server-gone");
    }

    /// Launches the product as somebody else would meanwhile.
    private void launchElsewhere(String name) {
        ProductSummary product = catalog().searchProducts(ProductSearch.all(), Optional.empty()).page().items().stream()
            .filter(each -> each.name().equals(PRODUCT)).findFirst().orElseThrow();
        String version = catalog().describeProduct(product.productId()).versions().getLast().id();
        catalog().send(new LaunchRequest(product.productId(), version, Optional.empty(), name, Map.of(),
            List.of(), List.of(), "a-token-of-somebody-else"));
    }
}
