package dev.catalogdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catalogdesk.catalog.ServiceCatalog;
import dev.catalogdesk.connection.Connection;
import dev.catalogdesk.model.AccessScope;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The steps that the journeys through the program have in common.
abstract class ProgramSteps extends ProgramTest {
    static final String REGION = "eu-central-1";
    static final String PRODUCT = "Work Queue";
    static final String NAME = "orders-queue";
    private static final int FEW = 10;
    private static final int MANY = 80;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("selected");

    /// Starts the program and waits for the list of products.
    void startOnProducts() {
        startProgram(REGION, "products");
        awaitProducts();
    }

    void awaitProducts() {
        waitUntil("products are listed", () -> !products().getItems().isEmpty());
    }

    ListView<?> products() {
        return (ListView<?>) find("products-list").orElseGet(ListView::new);
    }

    /// Searches as a person does, and opens the first that fits.
    void searchAndOpen(String product) {
        clickOn("products-search");
        openFound(product);
    }

    /// The same without a mouse.
    void searchAndOpenByKeyboard(String product) {
        press(KeyCode.SLASH);
        waitUntil("the search has the focus", () -> find("products-search").filter(Node::isFocused).isPresent());
        openFound(product);
    }

    /// Searches as a person does, and opens the first that fits, whether or not it can be launched.
    void searchAndShow(String product) {
        clickOn("products-search");
        enterFound(product);
        waitUntil(product + " is open", () -> says("page-title", product));
    }

    private void openFound(String product) {
        enterFound(product);
        awaitPage(product);
    }

    private void enterFound(String product) {
        type(product);
        waitUntil("the search is answered", () -> products().getItems().size() < FEW && rowOf(product) >= 0);
        press(KeyCode.DOWN);
        while (onUi(() -> products().getSelectionModel().getSelectedIndex() < rowOf(product))) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
    }

    private int rowOf(String product) {
        for (int i = 0; i < products().getItems().size(); i++) {
            if (products().getItems().get(i).toString().contains("name=" + product)) {
                return i;
            }
        }
        return -1;
    }

    void awaitPage(String product) {
        waitUntil(product + " is open", () -> says("page-title", product)
            && find("product-launch").filter(node -> !node.isDisabled()).isPresent());
    }

    /// From the product's page to the wizard's review.
    void walkToReview(String name) {
        clickOn("product-launch");
        waitUntil("the wizard is open", () -> isThere("launch-next"));
        step("version and path", 1);
        clickOn("launch-next");
        step("name", 2);
        clickOn("launch-name");
        press(KeyCode.CONTROL, KeyCode.A);
        type(name);
        waitUntil("the name is free", () -> says("launch-name-answer", "✓"));
        clickOn("launch-next");
        step("parameters", 3);
        clickOn("launch-next");
        step("tags", 4);
        clickOn("launch-next");
        step("notifications", 5);
        clickOn("launch-next");
        step("review", 6);
    }

    /// Waits for a step of the wizard.
    void step(String what, int number) {
        waitUntil("the wizard is at " + what, () -> find("launch-step-" + number)
            .filter(node -> node.getPseudoClassStates().contains(HERE)).isPresent());
    }

    /// Goes to a control with Tab, as a person without a mouse does.
    void focusOn(String id) {
        for (int i = 0; i < MANY && !onUi(() -> node(id, Parent.class).isFocused()); i++) {
            press(KeyCode.TAB);
        }
        assertThat(onUi(() -> node(id, Parent.class).isFocused())).as("#%s is reached with Tab", id).isTrue();
    }

    /// Goes on in the wizard by keyboard.
    void next() {
        focusOn("launch-next");
        press(KeyCode.ENTER);
    }

    boolean isThere(String id) {
        return find(id).isPresent();
    }

    /// Whether a node or anything in it that is shown says something.
    boolean says(String id, String words) {
        return find(id).filter(node -> contains(node, words)).isPresent();
    }

    void waitUntilSays(String id, String words) {
        try {
            waitUntil("#" + id + " says " + words, () -> says(id, words));
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "; it says: "
                + onUi(() -> find(id).map(this::allText).orElse("(gone)")), e);
        }
    }

    String allText(Node node) {
        StringBuilder text = new StringBuilder();
        if (node.isVisible()) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                text.append(labeled.getText()).append(" | ");
            } else if (node instanceof TextInputControl input) {
                text.append(input.getText()).append(" | ");
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> text.append(allText(child)));
            }
        }
        return text.toString();
    }

    /// Whether a node in one of several windows says something.
    boolean saysIn(Window window, String id, String words) {
        return findIn(window, id).filter(node -> contains(node, words)).isPresent();
    }

    /// The products that one of several windows lists.
    String listIn(Window window) {
        return findIn(window, "products-list").map(list -> ((ListView<?>) list).getItems().toString()).orElse("");
    }

    /// The program's windows, in the order in which they were opened.
    List<Stage> windows() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
            .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith("Catalog Desk")).toList();
    }

    private boolean contains(Node node, String words) {
        return allText(node).contains(words);
    }

    /// The service as the program itself reaches it.
    ServiceCatalog catalog() {
        return program().clients.catalog(new Connection.Endpoint(aws.endpoint(), Optional.empty()), REGION);
    }

    void assertLaunchedOnce(String name) {
        assertThat(catalog().searchProvisionedProducts(AccessScope.ACCOUNT, "name:" + name, Optional.empty())
            .page().items()).filteredOn(each -> each.name().equals(name)).hasSize(1);
    }
}
