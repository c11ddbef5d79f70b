package dev.catalogdesk.ui.provisioned.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.ui.shell.Place;
import dev.catalogdesk.ui.shell.ScreenId;
import dev.catalogdesk.ui.testing.ScreenChecks;
import dev.catalogdesk.ui.testing.UiTest;
import dev.catalogdesk.ui.theme.ThemeMode;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionedPageTest extends UiTest {
    private final PageOnDemo showcase;

    ProvisionedPageTest(@TempDir Path home) {
        showcase = new PageOnDemo("showcase", home);
    }

    @AfterEach
    void stop() {
        runOnUi(() -> showcase.page().close());
        showcase.close();
    }

    @ParameterizedTest
    @CsvSource({"620, 820, LIGHT", "620, 820, DARK", "944, 620, LIGHT", "944, 620, DARK"})
    void looksWell(double width, double height, ThemeMode mode) {
        open("edge-vpc-frankfurt", width, height, mode);
        waitUntilSays("provisioned-trouble", "What is running now");
        waitUntilSays("provisioned-facts", "Network VPC Baseline");
        for (int tab = 0; tab < onUi(() -> tabs().getTabs().size()); tab++) {
            int index = tab;
            runOnUi(() -> tabs().getSelectionModel().select(index));
            waitUntil("the tab is filled", () -> findAll(".skeleton-row").isEmpty());
            snapshot("provisioned-" + (int) width + "-" + mode + "-" + index);
            runOnUi(() -> ScreenChecks.check(showcase.page().root().getScene()));
        }
    }

    @Test
    void fitsBesideTheListOfANarrowWindow() {
        open("edge-vpc-frankfurt", 430, 600, ThemeMode.LIGHT);
        waitUntilSays("provisioned-trouble", "What is running now");
        waitUntilSays("provisioned-facts", "Network VPC Baseline");
        snapshot("provisioned-narrow");
        ScrollPane overview = onUi(() -> (ScrollPane) tabs().getTabs().getFirst().getContent());
        assertThat(onUi(() -> overview.getContent().getLayoutBounds().getWidth()))
            .as("it is scrolled downwards only")
            .isLessThanOrEqualTo(onUi(() -> overview.getViewportBounds().getWidth()));
    }

    @Test
    void explainsATaintAndLeadsToItsRecord() {
        open("edge-vpc-frankfurt");
        waitUntilSays("provisioned-trouble", "What was asked");
        waitUntilSays("record-errors", "ServiceLimitExceeded");
        assertThat(onUi(() -> says("provisioned-page", "Tainted"))).isTrue();

        clickOn("provisioned-open-failed");
        assertThat(showcase.places).hasSize(1);
        Place place = showcase.places.getFirst();
        assertThat(place.screen()).isEqualTo(ScreenId.ACTIVITY);
        assertThat(place.item().orElseThrow()).startsWith("rec-");
    }

    @Test
    void showsAnAccountOfControlTowerWithWhatIsKnown() {
        open("account-payments-prod");
        waitUntilSays("provisioned-facts", "CONTROL_TOWER_ACCOUNT");
        waitUntilSays("provisioned-facts", "222233334444");
        assertThat(isShown("provisioned-trouble")).isFalse();
        assertThat(isShown("record-stack")).isFalse();
        assertThat(tabTitles()).noneMatch(title -> title.startsWith("Resources") || title.startsWith("Stack"));
        choose("Parameters");
        waitUntilSays("provisioned-tabs", "No parameters known");
    }

    @Test
    void groupsWhatHappenedToTheStackAndUnfoldsItsEvents() {
        open("edge-vpc-frankfurt");
        choose("Resources");
        waitUntilSays("provisioned-resources", "AWS::EC2::VPC");
        waitUntilSays("provisioned-events", "UPDATE_ROLLBACK_COMPLETE");
        runOnUi(() -> node("provisioned-events-0", Hyperlink.class).fire());
        waitUntilSays("provisioned-events", "UPDATE_IN_PROGRESS");
        snapshot("provisioned-events");
        clickOn("provisioned-stack-console");
        assertThat(showcase.opened).singleElement().satisfies(link ->
            assertThat(link.toString()).startsWith("https://eu-central-1.console.aws.amazon.com/cloudformation/"));
    }

    @Test
    void showsInWhatOutputsDifferFromThoseOfAnotherRecord() {
        open("edge-vpc-frankfurt");
        choose("Outputs");
        waitUntilSays("provisioned-tabs", "VpcId");
        runOnUi(() -> node("provisioned-compare", ComboBox.class).getSelectionModel().select(1));
        waitUntilSays("provisioned-difference", "from Update to");
        snapshot("provisioned-difference");
    }

    @Test
    void listsTheStacksOfAStackSetByAccountAndRegion() {
        open("trial-accounts-baseline");
        choose("Stack instances");
        waitUntilSays("provisioned-tabs", "Outdated");
        assertThat(tabTitles()).noneMatch(title -> title.startsWith("Resources"));
        snapshot("provisioned-instances");
    }

    @Test
    void saysThatAProductIsGone() {
        show("pp-gone000000000", 620, 820, ThemeMode.LIGHT);
        waitUntilSays("provisioned-page", "NotFound");
    }

    private void open(String name) {
        open(name, 620, 820, ThemeMode.LIGHT);
    }

    private void open(String name, double width, double height, ThemeMode mode) {
        String id = showcase.catalog.describeProvisionedProductByName(name).id();
        show(id, width, height, mode);
        waitUntilSays("provisioned-page", name);
    }

    private void show(String id, double width, double height, ThemeMode mode) {
        showScene(() -> showcase.scene(id, width, height, mode));
    }

    private List<String> tabTitles() {
        return onUi(() -> tabs().getTabs().stream().map(Tab::getText).toList());
    }

    private void choose(String title) {
        waitUntil("there is a tab " + title, () -> tabs().getTabs().stream()
            .anyMatch(tab -> tab.getText().startsWith(title)));
        runOnUi(() -> tabs().getSelectionModel().select(tabs().getTabs().stream()
            .filter(tab -> tab.getText().startsWith(title)).findFirst().orElseThrow()));
    }

    private TabPane tabs() {
        return node("provisioned-tabs", TabPane.class);
    }

    private boolean says(String id, String text) {
        return find(id).filter(node -> words(node).contains(text)).isPresent();
    }

    /// All words in a node that are not hidden.
    private static String words(Node node) {
        if (!node.isVisible()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        if (node instanceof Text text) {
            words.append(text.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }

    private void waitUntilSays(String id, String text) {
        try {
            waitUntil(id + " says " + text, () -> says(id, text));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; it says: "
                + onUi(() -> find(id).map(ProvisionedPageTest::words).orElse("(gone)")), e);
        }
    }
}
