package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Accounts and regions, tags and topics of a launch, by keyboard alone, with what goes wrong on the way.
class StackSetJourneyTest extends ProgramSteps {
    private static final String BASELINE = "Account Security Baseline";
    private static final String TOPIC = "arn:aws:sns:us-east-1:111122223333:security";

    @Test
    void sendsAccountsRegionsTagsAndTopicsAsTheyWereChosen() {
        try (Relay line = new Relay(aws.port())) {
            startProgram(REGION, "products", line.endpoint());
            awaitProducts();
            openWizard();
            next();
            waitUntil("the name is free", () -> says("launch-name-answer", "✓"));
            next();
            step("parameters", 3);
            next();
            step("accounts and regions", 4);
            chooseAccountsAndRegions();
            next();
            step("tags", 5);
            addTag();
            next();
            step("notifications", 6);
            addTopic();
            next();
            step("review", 7);
            assertThat(onUi(() -> says("launch-page", "111122223333, 333344445555, 444455556666"))).isTrue();
            snapshot("stackset-review");
            next();

            waitUntilSays("activity-content", "Succeeded");
            assertThat(line.lastAsked("ProvisionProduct")).contains(
                "\"StackSetAccounts\":[\"111122223333\",\"333344445555\",\"444455556666\"]",
                "\"StackSetRegions\":[\"eu-central-1\",\"eu-west-1\"]",
                "\"StackSetFailureToleranceCount\":1", "\"StackSetMaxConcurrencyPercentage\":50",
                "\"Tags\":[{\"Key\":\"cost-center\",\"Value\":\"cc-2010 Finance\"}]",
                "\"NotificationArns\":[\"" + TOPIC + "\"]");
        }
    }

    private void openWizard() {
        searchAndOpenByKeyboard(BASELINE);
        press(KeyCode.CONTROL, KeyCode.L);
        step("version and path", 1);
        waitUntil("the wizard is filled in", () -> isThere("launch-path"));
    }

    private void chooseAccountsAndRegions() {
        focusOn("launch-stackset-accounts-none");
        press(KeyCode.SPACE);
        next();
        step("accounts and regions", 4);
        assertThat(onUi(() -> says("launch-stackset-accounts-problem", "at least one account"))).isTrue();
        waitUntil("the focus is at the problem", () -> find("launch-stackset-accounts").orElseThrow().isFocused());
        press(KeyCode.SPACE);
        focusOn("launch-stackset-accounts-222233334444");
        press(KeyCode.SPACE);
        focusOn("launch-stackset-regions-us-east-1");
        press(KeyCode.SPACE);
        focusOn("launch-stackset-tolerance");
        type("1");
        focusOn("launch-stackset-concurrency");
        type("3");
        press(KeyCode.TAB);
        assertThat(onUi(() -> says("launch-stackset-concurrency-problem", "At most 2 at a time"))).isTrue();
        snapshot("stackset-problem");
        focusOn("launch-stackset-concurrency-unit-0");
        press(KeyCode.RIGHT);
        focusOn("launch-stackset-concurrency");
        press(KeyCode.CONTROL, KeyCode.A);
        type("50");
        assertThat(onUi(() -> says("launch-stackset-words", "Stops after more than 1 failed account in a region,"
            + " 1 at a time. 6 stacks: 3 accounts in each of 2 regions"))).isTrue();
        snapshot("stackset");
    }

    private void addTag() {
        assertThat(onUi(() -> says("launch-page", "managed-by"))).as("the path's tag").isTrue();
        assertThat(onUi(() -> says("launch-page", "aws:servicecatalog"))).as("autotags of a StackSet").isFalse();
        focusOn("launch-tag-add");
        press(KeyCode.SPACE);
        type("managed-by");
        press(KeyCode.TAB);
        assertThat(onUi(() -> says("launch-own-tag-1-problem", "There is a tag managed-by already"))).isTrue();
        type("cc-2010 Finance");
        next();
        step("tags", 5);
        assertThat(onUi(() -> node("launch-own-tag-1", TextField.class).isFocused())).isTrue();
        press(KeyCode.CONTROL, KeyCode.A);
        type("cost-center");
        snapshot("stackset-tags");
    }

    private void addTopic() {
        assertThat(onUi(() -> says("launch-topics-path", "tells other topics"))).isTrue();
        type("security");
        next();
        step("notifications", 6);
        assertThat(onUi(() -> says("launch-topic-1-problem", "No ARN"))).isTrue();
        press(KeyCode.CONTROL, KeyCode.A);
        type(TOPIC);
        assertThat(onUi(() -> says("launch-topic-1-warning", "in us-east-1"))).isTrue();
        snapshot("stackset-topics");
    }
}
