package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.operations.Operation;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// From a launch to the page of its record, by the drawer, by the list and by its id, in the whole program.
class RecordJourneyTest extends ProgramSteps {
    @Test
    void followsALaunchOnThePageOfItsRecord() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        Runnable release = aws.faults().hold("DescribeRecord", Integer.MAX_VALUE);
        clickOn("launch-next");
        waitUntil("the launch has a record", () -> find("activity-record").filter(Node::isVisible).isPresent());
        release.run();
        aws.faults().clear();
        clickOn("activity-record");
        waitUntilSays("record-page", "Launch of " + NAME);

        waitUntilSays("record-page", "Succeeded");
        waitUntilSays("record-outputs", "QueueUrl");
        waitUntilSays("record-facts", PRODUCT);
        waitUntilSays("record-facts", "Available");
        assertThat(onUi(() -> says("record-facts", "arn:aws:servicecatalog:" + REGION))).isTrue();
        assertThat(onUi(() -> says("record-tags", "provisioningPrincipalArn"))).isTrue();
        assertThat(onUi(() -> says("record-facts", recordOf().provisionedProductId()))).isTrue();
        snapshot("record-succeeded");
    }

    @Test
    void findsARecordByItsIdAndGoesBackAndForward() {
        startOnProducts();
        searchAndOpen(PRODUCT);
        walkToReview(NAME);
        clickOn("launch-next");
        waitUntilSays("activity-content", "Succeeded");
        String id = recordOf().recordId();
        press(KeyCode.CONTROL, KeyCode.K);
        type(id);
        waitUntilSays("palette-list", "Open record " + id);
        press(KeyCode.ENTER);
        waitUntilSays("record-page", "Launch of " + NAME);

        press(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("the product is back", () -> !isThere("record-page"));
        press(KeyCode.ALT, KeyCode.RIGHT);
        waitUntilSays("record-page", "Launch of " + NAME);
        press(KeyCode.ESCAPE);
        waitUntil("the list is back", () -> !isThere("record-page"));
        assertThat(onUi(() -> node("activity-table", TableView.class).isFocused())).isTrue();
        press(KeyCode.ENTER);
        waitUntilSays("record-page", "Launch of " + NAME);
    }

    @Test
    void saysThatThereIsNoSuchRecord() {
        startOnProducts();
        press(KeyCode.CONTROL, KeyCode.K);
        type("rec-doesnotexist1");
        waitUntilSays("palette-list", "Open record rec-doesnotexist1");
        press(KeyCode.ENTER);
        waitUntilSays("record-page", "Not found");
    }

    private Operation recordOf() {
        return program().operations.all().getFirst();
    }
}
