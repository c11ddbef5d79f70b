package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.model.LaunchRequest;
import dev.catalogdesk.operations.LaunchOrder;
import dev.catalogdesk.operations.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
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
        program().operations.launch(
            new LaunchOrder(catalog(), new Location("Demo", "", REGION), () -> "", "Aurora", "v1", request));
        waitUntilSays("activity-bar", "failed");
        clickOn("activity-toggle");
        clickOn("activity-details");

        assertThat(onUi(() -> says("activity-content", "Failed"))).isTrue();
        assertThat(onUi(() -> says("activity-content", "must have values"))).isTrue();
        assertThat(onUi(() -> says("activity-content", "Request id"))).isTrue();
        snapshot("failing-missing-value");
    }

    @Test
    void saysThatANameThatAppearedMeanwhileIsTaken() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        aws.faults().deny("ProvisionProduct");
        clickOn("launch-next");
        waitUntil("the refusal is shown", () -> isShown("launch-problem"));
        assertThat(onUi(() -> says("launch-page", NAME))).isTrue();

        aws.faults().clear();
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");
        clickOn("product-launch");
        waitUntil("the wizard is open", () -> isThere("launch-next"));
        clickOn("launch-step-2");
        step("name", 2);
        runOnUi(() -> node("launch-name", TextField.class).setText(NAME));
        waitUntilSays("launch-name-answer", "exists already");
    }

    @Test
    void saysWhichPermissionTheListNeeds() {
        aws.faults().deny("SearchProducts");
        startProgram(REGION, "products");
        waitUntil("the list says why", () -> isShown("state-copy"));
        assertThat(onUi(() -> says("products-view", "servicecatalog:SearchProducts"))).isTrue();

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
    void keepsTheRowsAndSaysSoWhenTheServerIsGone() {
        startOnProducts();
        int before = onUi(() -> products().getItems().size());
        aws.close();
        clickOn("products-refresh");
        waitUntil("the list says so", () -> isThere("state-retry"));

        assertThat(onUi(() -> products().getItems().size())).isEqualTo(before);
        snapshot("failing-server-gone");
    }
}
