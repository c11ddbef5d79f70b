package dev.catalogdesk.ui.products;

import dev.catalogdesk.model.ConstraintSummary;
import dev.catalogdesk.model.OutputKey;
import dev.catalogdesk.model.ProductSummary;
import dev.catalogdesk.model.UsageInstructions;
import dev.catalogdesk.ui.component.KeyValueGrid;
import dev.catalogdesk.ui.component.Messages;
import dev.catalogdesk.ui.component.SectionTitle;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// All else about a product: who owns and supports it, and of the chosen version on the chosen path the template,
/// launch role, constraints and the outputs to expect.
final class DetailsPane extends VBox {
    private final ProductPageViewModel model;
    private final ProductParts parts;
    private final Messages messages;
    private final VBox people = new VBox();
    private final VBox template = new VBox();
    private final ObservableList<ConstraintSummary> constraints = FXCollections.observableArrayList();
    private final ObservableList<OutputKey> outputs = FXCollections.observableArrayList();
    private final VBox terms = new VBox();
    private final Section templateSection;
    private final Section constraintsSection;
    private final Section outputsSection;

    DetailsPane(ProductPageViewModel model, ProductParts parts) {
        this.model = model;
        this.parts = parts;
        messages = parts.messages();
        getStyleClass().add("product-overview");
        terms.getStyleClass().add("product-overview");
        templateSection = section("product-template", "products.template.title", template);
        constraintsSection = section("product-constraints", "products.constraints.title",
            constraintsTable());
        outputsSection = section("product-outputs", "products.outputs.title", outputsTable());
        getChildren().addAll(section("product-people", "products.people.title", people), terms);
        bind();
    }

    private Node constraintsTable() {
        FittedTable<ConstraintSummary> table = new FittedTable<>("product-constraints-table",
            messages.text("products.constraints.title"), constraints, c -> c.type().text() + "\t" + c.description());
        table.text(messages.text("products.constraints.type"), 150, c -> Constraints.name(c, messages));
        table.takesRest(table.text(messages.text("products.constraints.says"), 200, ConstraintSummary::description));
        return table;
    }

    private Node outputsTable() {
        FittedTable<OutputKey> table = new FittedTable<>("product-outputs-table",
            messages.text("products.outputs.title"), outputs, o -> o.key() + "\t" + o.description());
        table.text(messages.text("products.outputs.key"), 180, OutputKey::key, "mono");
        table.takesRest(table.text(messages.text("products.outputs.holds"), 200, OutputKey::description));
        return table;
    }

    private void bind() {
        model.detail().addListener((observable, before, now) -> showPeople());
        model.paths().chosen().addListener((observable, before, now) -> showTerms());
        model.paths().state().addListener((observable, before, now) -> showTerms());
        showPeople();
        showTerms();
    }

    private Section section(String id, String titleKey, Node content) {
        return new Section(id, new SectionTitle(messages.text(titleKey)), content);
    }

    private void showPeople() {
        KeyValueGrid facts = new KeyValueGrid();
        people.getChildren().setAll(facts);
        model.detail().get().ifPresent(detail -> {
            ProductSummary product = detail.summary();
            add(facts, "products.page.view-id",
                parts.id(product.productViewId(), messages.text("products.page.view-id")));
            addText(facts, "products.page.owner", product.owner());
            addText(facts, "products.page.distributor", product.distributor());
            if (!product.supportEmail().isBlank()) {
                add(facts, "products.people.mail", peopleMail(product.supportEmail()));
            }
            if (!product.supportUrl().isBlank()) {
                add(facts, "products.people.web", parts.web(product.supportUrl(), "product-people-web"));
            }
            addText(facts, "products.people.support", product.supportDescription());
            addText(facts, "products.people.budgets", String.join(", ", detail.budgets()));
        });
    }

    private void showTerms() {
        Optional<PathTerms> path = model.paths().chosen().get();
        Optional<PathTerms.Terms> known = path.flatMap(PathTerms::terms);
        if (known.isEmpty()) {
            terms.getChildren().setAll(parts.termsPlaceholder(
                messages.text("products.template.title"), path, model.paths()));
            return;
        }
        showTemplate(known.get().usage());
        constraints.setAll(known.get().parameters().constraints());
        outputs.setAll(known.get().parameters().outputKeys());
        constraintsSection.remark(constraints.isEmpty() ? messages.text("products.none") : "");
        outputsSection.remark(outputs.isEmpty() ? messages.text("products.outputs.none") : "");
        terms.getChildren().setAll(templateSection, constraintsSection, outputsSection);
    }

    private void showTemplate(UsageInstructions usage) {
        KeyValueGrid facts = new KeyValueGrid();
        template.getChildren().setAll(facts);
        addText(facts, "products.template.description", usage.description().orElse(""));
        addText(facts, "products.template.version", usage.templateVersion().orElse(""));
        String role = messages.text("products.paths.launch-role");
        add(facts, "products.paths.launch-role", usage.launchRole().<Node>map(arn -> parts.id(arn, role))
            .orElseGet(() -> new Label(messages.text("products.paths.launch-role.own"))));
        addText(facts, "products.paths.tag-updates", switch (usage.tagUpdates().value()) {
            case ALLOWED -> messages.text("products.paths.tag-updates.allowed");
            case NOT_ALLOWED -> messages.text("products.paths.tag-updates.not-allowed");
            case UNKNOWN -> usage.tagUpdates().text().isEmpty()
                ? messages.text("products.paths.not-told") : usage.tagUpdates().text();
        });
        addText(facts, "products.template.unreadable", String.join(", ", usage.unreadable()));
        List<String> rules = usage.rules().stream().map(PathComparer::sentence).toList();
        addText(facts, "products.paths.rules", String.join("\n", rules));
    }

    private void addText(KeyValueGrid facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(messages.text(key), text);
        }
    }

    private void add(KeyValueGrid facts, String key, Node value) {
        facts.add(messages.text(key), value);
    }

    /// The page's head has a link of the same words, so this one names its line too.
    private Node peopleMail(String address) {
        Node mail = parts.mail(address, "product-people-mail");
        mail.setAccessibleText(parts.messages().text("products.people.mail") + ": " + address);
        return mail;
    }
}
